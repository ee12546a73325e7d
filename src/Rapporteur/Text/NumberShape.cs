namespace Rapporteur.Text;

/// <summary>Numbers with marks inside them: <c>1,200.50</c>, <c>7:30</c>, <c>9/11</c>, <c>555-0100</c>.</summary>
internal static class NumberShape
{
    /// <summary>Length of the number that the text starts with, at its first digit; its final mark is never part of it.</summary>
    public static int Length(ReadOnlySpan<char> rest)
    {
        int dated = LengthOfGroups(rest, '/', IsDate);
        if (dated > 0) return dated;
        int dashed = LengthOfGroups(rest, '-', IsDialled);
        if (dashed > 0) return dashed;
        int length = LengthOfDigits(rest);
        while (length < rest.Length && Joins(rest, length)) length += 1 + LengthOfDigits(rest[(length + 1)..]);
        return length;
    }

    private static bool Joins(ReadOnlySpan<char> rest, int mark)
    {
        if (!Characters.IsDigitAt(rest, mark + 1)) return false;
        return rest[mark] switch
        {
            '.' or ':' => true,
            ',' => LengthOfDigits(rest[(mark + 1)..]) == 3,
            _ => false,
        };
    }

    private static int LengthOfDigits(ReadOnlySpan<char> rest)
    {
        int end = rest.IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? rest.Length : end;
    }

    // Up to four groups of up to five digits, each parted from the next by one mark.
    private static int LengthOfGroups(ReadOnlySpan<char> rest, char mark, Func<int, ReadOnlySpan<int>, bool> fits)
    {
        Span<int> lengths = stackalloc int[5];
        int count = 0, length = 0;
        while (true)
        {
            int digits = LengthOfDigits(rest.Slice(length, Math.Min(6, rest.Length - length)));
            if (digits is 0 or > 5 || count == 5) return 0;
            lengths[count++] = digits;
            length += digits;
            if (length >= rest.Length || rest[length] != mark || !Characters.IsDigitAt(rest, length + 1)) break;
            length++;
        }

        if (Characters.IsWordAt(rest, length) || count < 2) return 0;
        return fits(count, lengths) ? length : 0;
    }

    // A day, a fraction, a date.
    private static bool IsDate(int count, ReadOnlySpan<int> lengths) =>
        count is 2 or 3 && lengths[0] <= 2 && lengths[1] <= 2 && (count == 2 || lengths[2] is 2 or 4);

    // A number to dial, a date; "3-4" and "2001-2002" are ranges, of three words each.
    private static bool IsDialled(int count, ReadOnlySpan<int> lengths) =>
        count > 2 || (lengths[0] is 3 or 5 && lengths[1] == 4);
}
