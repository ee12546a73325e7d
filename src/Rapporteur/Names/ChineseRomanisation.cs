namespace Rapporteur.Names;

/// <summary>Folds Chinese given names in Wade-Giles and in pinyin to one key: "Tse-tung" and "Zedong".</summary>
/// <remarks>
/// Wade-Giles writes with an apostrophe, which print leaves out, what pinyin writes with other letters: t' and t are t and d.
/// The key keeps neither apart, so it is asked only where one name is written with a hyphen and the other without.
/// </remarks>
internal static class ChineseRomanisation
{
    /// <summary>Whether two folded given names, their syllables joined, may be one name in the two systems.</summary>
    public static bool Alike(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        Span<char> left = stackalloc char[a.Length], right = stackalloc char[b.Length];
        return left[..Key(a, left)].SequenceEqual(right[..Key(b, right)]);
    }

    private static int Key(ReadOnlySpan<char> name, Span<char> key)
    {
        int count = 0;
        for (int at = 0; at < name.Length;)
        {
            char next = at + 1 < name.Length ? name[at + 1] : '\0';
            var (sound, length) = name[at] switch
            {
                'h' when next == 's' => ('x', 2),
                's' when next == 'h' => ('x', 2),
                't' when next is 's' or 'z' => ('z', 2),
                'c' when next == 'h' => ('z', 2),
                'z' when next == 'h' => ('z', 2),
                'c' or 'j' or 'q' => ('z', 1),
                't' => ('d', 1),
                'p' => ('b', 1),
                'k' => ('g', 1),
                'u' when next == 'n' && at + 2 < name.Length && name[at + 2] == 'g' => ('o', 1),
                'e' when next == 'n' && at > 0 && name[at - 1] == 'i' => ('a', 1),
                'h' when at > 0 && name[at - 1] is 'e' or 'i' or 'u' && (next == '\0' || !"aeiou".Contains(next, StringComparison.Ordinal)) => ('\0', 1),
                char other => (other, 1),
            };
            if (sound != '\0') key[count++] = sound;
            at += length;
        }

        return count;
    }
}
