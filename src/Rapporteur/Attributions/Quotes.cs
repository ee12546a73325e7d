namespace Rapporteur.Attributions;

/// <summary>What a quotation is in its sentence.</summary>
internal static class Quotes
{
    // A quotation of fewer words than this is a borrowed phrase unless a stop stands before its closing mark.
    private const int LongEnough = 25;

    /// <summary>Whether it is something said, not a phrase set in marks.</summary>
    public static bool IsUtterance(Passage passage, int i)
    {
        var span = passage[i].Span;
        return EndsSpeech(passage, i) || span.Length > LongEnough;
    }

    /// <summary>Whether a stop before its closing mark, or a comma or dash after it, parts it from the words around.</summary>
    public static bool EndsSpeech(Passage passage, int i)
    {
        char last = LastInside(passage, i);
        return last is ',' or '?' or '!' or '.' or '…' or '—' or '–' or '-' || passage.Has(i + 1, AtomKind.Comma) || passage.Has(i + 1, AtomKind.Dash);
    }

    /// <summary>Whether what follows on its heels is said about it: it ends on a comma, not a full stop.</summary>
    public static bool LeadsOn(Passage passage, int i)
    {
        char last = LastInside(passage, i);
        return last is ',' or '?' or '!' or '—' or '–' or '-' or '…' || passage.Has(i + 1, AtomKind.Comma) || passage.Has(i + 1, AtomKind.Dash);
    }

    /// <summary>The last character before the closing marks.</summary>
    public static char LastInside(Passage passage, int i)
    {
        var word = passage.Word(i).TrimEnd(" \u00a0”’\"'»«›‹“‘`").TrimEnd();
        return word.Length > 0 ? word[^1] : '\0';
    }
}
