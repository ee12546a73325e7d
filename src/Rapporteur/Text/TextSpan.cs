namespace Rapporteur.Text;

/// <summary>A stretch of a report's text, from <see cref="Start"/> up to but not including <see cref="End"/>.</summary>
/// <remarks>
/// Offsets count UTF-16 code units from 0 in the text as it was received, before any cleaning.
/// Python tools count code points; only the writers translate. The default value is empty, at 0.
/// </remarks>
public readonly record struct TextSpan
{
    /// <param name="start">First code unit of the span; 0 or more.</param>
    /// <param name="end">First code unit after the span; <paramref name="start"/> or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">It starts before the text or ends before it starts.</exception>
    public TextSpan(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        (Start, End) = (start, end);
    }

    /// <summary>First code unit of the span.</summary>
    public int Start { get; }

    /// <summary>First code unit after the span.</summary>
    public int End { get; }

    /// <summary>Number of code units.</summary>
    public int Length => End - Start;

    /// <summary>By start; of two that start together the wider first, so that a whole precedes its parts.</summary>
    public static Comparer<TextSpan> ReadingOrder { get; } = Comparer<TextSpan>.Create(
        (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.End.CompareTo(a.End));

    /// <summary>Whether every code unit of <paramref name="other"/> lies in this span.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether the code unit at <paramref name="offset"/> lies in this span.</summary>
    public bool Contains(int offset) => Start <= offset && offset < End;

    /// <summary>Whether the two share a code unit; an empty span shares none.</summary>
    public bool Overlaps(TextSpan other) => Math.Max(Start, other.Start) < Math.Min(End, other.End);

    /// <summary>The span without the white space at either end; empty, at its start, when it holds nothing else.</summary>
    public TextSpan Trim(string text)
    {
        var (start, end) = (Start, End);
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        return new TextSpan(start, end);
    }

    /// <summary>The words themselves, without copying them.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span ends after <paramref name="text"/> does.</exception>
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, End - Start);

    /// <summary>The offsets, as <c>[12,30)</c>.</summary>
    public override string ToString() => $"[{Start},{End})";
}
