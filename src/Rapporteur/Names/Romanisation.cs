namespace Rapporteur.Names;

/// <summary>
/// Folds the ways in which Arabic, Persian, Russian, Chinese and other names are spelt in Latin letters, so that spellings of
/// one name get one key: "Tlas" and "Tlass", "Rouhani" and "Rohani", "Zelensky" and "Zelenskyy".
/// </summary>
/// <remarks>
/// Our own rules, not Soundex: every consonant keeps its class and place, vowels fold to three, doubled letters count once and
/// an h that is not first is dropped.
/// </remarks>
internal static class Romanisation
{
    /// <summary>Writes the key of a folded word.</summary>
    /// <param name="word">Small Latin letters and digits.</param>
    /// <param name="key">At least as long as the word.</param>
    /// <returns>How many characters the key has.</returns>
    public static int Key(ReadOnlySpan<char> word, Span<char> key)
    {
        int count = 0;
        for (int at = 0; at < word.Length;)
        {
            var (sound, length) = Sound(word, at);
            if (sound != '\0' && (count == 0 || key[count - 1] != sound)) key[count++] = sound;
            at += length;
        }

        return count;
    }

    /// <summary>Writes a word's consonants, as scripts do that leave vowels out.</summary>
    /// <returns>How many characters there are.</returns>
    public static int Skeleton(ReadOnlySpan<char> word, Span<char> skeleton)
    {
        int count = Key(word, skeleton), kept = 0;
        for (int i = 0; i < count; i++)
        {
            char c = skeleton[i] switch { 'p' => 'b', 'v' when i == 0 => 'b', 'c' or 'z' => 's', 'g' or 'j' => 'k', _ => skeleton[i] };
            bool isVowel = c is 'a' or 'i' or 'u' or 'y' || (skeleton[i] == 'v' && i > 0);
            if (!isVowel && (kept == 0 || skeleton[kept - 1] != c)) skeleton[kept++] = c;
        }

        return kept;
    }

    /// <summary>Whether two folded words are spelt differently and sound alike.</summary>
    public static bool Alike(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        Span<char> left = stackalloc char[a.Length], right = stackalloc char[b.Length];
        return left[..Key(a, left)].SequenceEqual(right[..Key(b, right)]);
    }

    private static (char Sound, int Length) Sound(ReadOnlySpan<char> word, int at)
    {
        char next = at + 1 < word.Length ? word[at + 1] : '\0';
        return word[at] switch
        {
            's' when Starts(word, at, "sch") => ('x', 3),
            's' when next is 'h' or 'z' => ('x', 2),
            't' when Starts(word, at, "tsch") => ('c', 4),
            't' when Starts(word, at, "tch") => ('c', 3),
            't' when next is 's' or 'z' => ('z', 2),
            't' when next == 'h' => ('t', 2),
            'c' when next is 'h' or 'z' => ('c', 2),
            'c' when next == 'k' => ('k', 2),
            'c' when next is 'e' or 'i' or 'y' => ('s', 1),
            'd' when next == 'j' || Starts(word, at, "dzh") => ('j', next == 'j' ? 2 : 3),
            'd' when next == 'h' => ('d', 2),
            'z' when next == 'h' => ('j', 2),
            'g' when next is 'h' => ('g', 2),
            'k' when next is 'h' => ('k', 2),
            'p' when next == 'h' => ('f', 2),
            'f' when at > 0 && next is 'f' or '\0' => ('v', next == 'f' ? 2 : 1),
            'x' => at == 0 ? ('s', 1) : ('x', 1),
            'c' or 'q' or 'k' => ('k', 1),
            'w' when next == '\0' && at > 1 && word[at - 1] is 'o' or 'e' => ('v', 1),
            'v' or 'w' => at > 0 && IsVowel(word[at - 1]) && !IsVowel(next) && word[at] == 'w' ? ('u', 1) : ('v', 1),
            'h' => at == 0 ? ('h', 1) : ('\0', 1),
            'j' when at > 0 && !IsVowel(next) => ('i', 1),
            'y' when at > 0 || !IsVowel(next) => ('i', 1),
            'o' or 'u' => ('u', next is 'o' or 'u' ? 2 : 1),
            'e' when next is 'e' => ('i', 2),
            'i' => ('i', 1),
            'a' or 'e' => ('a', 1),
            char other => (other, 1),
        };
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';

    private static bool Starts(ReadOnlySpan<char> word, int at, string letters) => word[at..].StartsWith(letters, StringComparison.Ordinal);
}
