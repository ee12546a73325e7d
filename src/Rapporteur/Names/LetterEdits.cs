namespace Rapporteur.Names;

/// <summary>How far two folded words are from each other in letters, counting what misprints and romanisations do.</summary>
internal static class LetterEdits
{
    /// <summary>Letters beyond this many of a word are not looked at.</summary>
    public const int MostLetters = 40;

    /// <summary>
    /// The least sum of changes that turns one word into the other, in tenths: 10 for a letter put in, left out or replaced, or for two
    /// neighbours exchanged, and less for what spellings of one sound vary in.
    /// </summary>
    public static int Cost(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        a = a[..Math.Min(a.Length, MostLetters)];
        b = b[..Math.Min(b.Length, MostLetters)];
        int width = b.Length + 1;
        Span<int> rows = stackalloc int[3 * width];
        for (int j = 1; j < width; j++) rows[j] = rows[j - 1] + Extra(b, j - 1);
        for (int i = 1; i <= a.Length; i++)
        {
            int row = i % 3 * width, above = (i + 2) % 3 * width, before = (i + 1) % 3 * width;
            rows[row] = rows[above] + Extra(a, i - 1);
            for (int j = 1; j < width; j++)
            {
                int cost = Math.Min(rows[above + j] + Extra(a, i - 1), rows[row + j - 1] + Extra(b, j - 1));
                cost = Math.Min(cost, rows[above + j - 1] + Replaced(a[i - 1], b[j - 1]));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) cost = Math.Min(cost, rows[before + j - 2] + 8);
                rows[row + j] = cost;
            }
        }

        return rows[(a.Length % 3 * width) + b.Length];
    }

    private static int Extra(ReadOnlySpan<char> word, int at)
    {
        char c = word[at];
        if (at > 0 && word[at - 1] == c) return 3;
        if (c == 'h' && at > 0) return 4;
        // Baltic and Greek endings: "Lavrovs".
        if (c == 's' && at > 3 && at == word.Length - 1) return 5;
        return IsVowel(c) && at > 0 ? 8 : 10;
    }

    private static int Replaced(char a, char b)
    {
        if (a == b) return 0;
        if (IsOneSound(a, b) || IsOneSound(b, a)) return 5;
        return IsVowel(a) && IsVowel(b) ? 7 : 10;
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    private static bool IsOneSound(char a, char b) => (a, b) is
        ('i', 'j') or ('y', 'j') or ('i', 'y') or ('k', 'q') or ('k', 'c') or ('c', 'q') or ('s', 'z') or ('s', 'c') or ('v', 'w')
        or ('v', 'f') or ('w', 'u') or ('j', 'g') or ('g', 'q') or ('0', 'o') or ('1', 'i') or ('1', 'l') or ('5', 's') or ('3', 'e');
}
