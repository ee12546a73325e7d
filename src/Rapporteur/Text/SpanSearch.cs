namespace Rapporteur.Text;

/// <summary>Search among records in reading order, in a time that grows with the logarithm of their number.</summary>
internal static class SpanSearch
{
    /// <summary>Index of the first that starts at an offset or after it; their number where none does.</summary>
    /// <param name="items">In the order of their starts.</param>
    /// <param name="offset">UTF-16 offset.</param>
    /// <param name="span">The span of a record; static, so that nothing is allocated.</param>
    public static int FirstFrom<T>(ReadOnlySpan<T> items, int offset, Func<T, TextSpan> span)
    {
        int low = 0, high = items.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (span(items[middle]).Start < offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>Index of the first that ends after an offset; their number where none does.</summary>
    /// <param name="items">In the order of their ends, as those are that lie apart.</param>
    /// <param name="offset">UTF-16 offset.</param>
    /// <param name="span">The span of a record; static, so that nothing is allocated.</param>
    public static int FirstEndingAfter<T>(ReadOnlySpan<T> items, int offset, Func<T, TextSpan> span)
    {
        int low = 0, high = items.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (span(items[middle]).End <= offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
