using Rapporteur.Text;

namespace Rapporteur.Cli.Printing;

/// <summary>A stretch of text to be lit.</summary>
/// <param name="Span">Its characters.</param>
/// <param name="Kind">What it stands for.</param>
/// <param name="Number">Number of its attribution, from 1.</param>
/// <param name="IsAnchor">Whether the list of statements points here.</param>
internal readonly record struct Mark(TextSpan Span, MarkKind Kind, int Number, bool IsAnchor)
{
    /// <summary>By start; then the wider first; then by kind and number.</summary>
    public static Comparer<Mark> ReadingOrder { get; } = Comparer<Mark>.Create((a, b) =>
    {
        int order = TextSpan.ReadingOrder.Compare(a.Span, b.Span);
        if (order == 0) order = a.Kind.CompareTo(b.Kind);
        return order != 0 ? order : a.Number.CompareTo(b.Number);
    });

    /// <summary>The marks of a reading, the first of each attribution's cue (or source, or content) its anchor.</summary>
    public static IEnumerable<Mark> Of(Reading reading)
    {
        int number = 0;
        foreach (var attribution in reading.Attributions)
        {
            number++;
            bool isAnchor = true;
            foreach (var (kind, spans) in new[] {
                (MarkKind.Cue, attribution.Cue), (MarkKind.Source, attribution.Source), (MarkKind.Content, attribution.Content) })
            {
                foreach (var span in spans)
                {
                    yield return new Mark(span, kind, number, isAnchor);
                    isAnchor = false;
                }
            }
        }
    }

    /// <summary>The part of it that lies in a range, without white space at its ends; empty where none does.</summary>
    /// <remarks>A surrogate pair that it cuts in half is taken whole.</remarks>
    public Mark Within(TextSpan range, string text)
    {
        int start = Math.Clamp(Cuts(Span.Start, text) ? Span.Start - 1 : Span.Start, range.Start, range.End);
        int end = Math.Clamp(Cuts(Span.End, text) ? Span.End + 1 : Span.End, start, range.End);
        return this with { Span = new TextSpan(start, end).Trim(text) };
    }

    private static bool Cuts(int offset, string text) =>
        offset > 0 && offset < text.Length && char.IsSurrogatePair(text[offset - 1], text[offset]);
}
