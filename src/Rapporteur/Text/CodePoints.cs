namespace Rapporteur.Text;

/// <summary>Turns offsets in UTF-16 units, as they count inside, into offsets in code points, as they are written, and back.</summary>
/// <remarks>
/// A surrogate pair is one code point, a lone surrogate is one too. A text without pairs costs one pass and no memory;
/// otherwise a look-up is a binary search among the pairs.
/// </remarks>
public sealed class CodePoints
{
    private readonly int[] lows;      // offsets of the second halves of the pairs
    private readonly int[] following; // for each pair, the code-point offset just after it

    /// <param name="text">The text that the offsets point into.</param>
    public CodePoints(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        lows = Pairs(text);
        following = new int[lows.Length];
        for (int i = 0; i < lows.Length; i++) following[i] = lows[i] - i;
        (Utf16Length, Length) = (text.Length, text.Length - lows.Length);
    }

    /// <summary>Number of code points in the text.</summary>
    public int Length { get; }

    /// <summary>Number of UTF-16 units in the text.</summary>
    public int Utf16Length { get; }

    /// <summary>The offset in code points of an offset in UTF-16 units.</summary>
    /// <param name="offset">From 0 to the length of the text; between the halves of a pair it counts as after the pair.</param>
    /// <exception cref="ArgumentOutOfRangeException">It lies outside the text.</exception>
    public int FromUtf16(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, Utf16Length);
        return lows.Length == 0 ? offset : offset - CountBelow(lows, offset);
    }

    /// <summary>The offset in UTF-16 units of an offset in code points; never between the halves of a pair.</summary>
    /// <param name="offset">From 0 to <see cref="Length"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">It lies outside the text.</exception>
    public int ToUtf16(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, Length);
        return lows.Length == 0 ? offset : offset + CountBelow(following, offset + 1);
    }

    /// <summary>The code points that a span covers; one that it cuts in half is covered whole.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span ends after the text does.</exception>
    public (int Start, int End) Of(TextSpan span)
    {
        int start = FromUtf16(span.Start), end = FromUtf16(span.End);
        bool cuts = span.Length > 0 && Array.BinarySearch(lows, span.Start) >= 0;
        return (cuts ? start - 1 : start, end);
    }

    /// <summary>The span of code points from <paramref name="start"/> up to but not including <paramref name="end"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It lies outside the text, or ends before it starts.</exception>
    public TextSpan Span(int start, int end) => new(ToUtf16(start), ToUtf16(end));

    private static int[] Pairs(string text)
    {
        int first = text.AsSpan().IndexOfAnyInRange('\ud800', '\udbff');
        if (first < 0) return [];
        var found = new List<int>();
        for (int i = first; i + 1 < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i], text[i + 1])) found.Add(++i);
        }

        return [.. found];
    }

    private static int CountBelow(int[] ascending, int bound)
    {
        int at = Array.BinarySearch(ascending, bound);
        return at < 0 ? ~at : at;
    }
}
