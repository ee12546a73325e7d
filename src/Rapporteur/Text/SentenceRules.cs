namespace Rapporteur.Text;

/// <summary>Where a sentence can end, by marks and capitals.</summary>
internal static class SentenceRules
{
    /// <summary>Whether a sentence ends between a token and the one before it.</summary>
    public static bool IsBoundary(string text, List<Token> tokens, int next)
    {
        var last = tokens[next - 1].In(text);
        var first = tokens[next].In(text);
        bool isParted = tokens[next - 1].Span.End < tokens[next].Span.Start;
        if (!isParted) return Characters.IsStop(last[^1]) && last.Length == 1 && char.IsUpper(first[0]);
        int end = next - 1;
        while (end > 0 && tokens[end].Span.Length <= 2 && Characters.IsCloser(text[tokens[end].Span.Start])
            && tokens[end - 1].Span.End == tokens[end].Span.Start) end--;
        var stop = tokens[end].In(text);
        if (!Characters.IsStop(stop[^1])) return false;
        if (stop.Length > 1 && char.IsLetter(stop[0])) return false;
        return char.IsUpper(first[0]) || char.IsDigit(first[0]) || Characters.IsOpener(first[0]);
    }
}
