namespace Rapporteur.Syntax;

/// <summary>What the network sees of a word: nothing but its characters. Training and inference share this.</summary>
internal static class WordFeatures
{
    /// <summary>Number of hashed features of a word.</summary>
    public const int Count = 10;

    /// <summary>Longest norm; a longer word is cut, so that a megabyte without a space stays harmless.</summary>
    public const int LongestNorm = 64;

    /// <summary>The word as the vocabulary knows it: in small letters, every digit a 0, curly quotation marks straight.</summary>
    /// <param name="form">The word.</param>
    /// <param name="destination">At least <see cref="LongestNorm"/> long.</param>
    /// <returns>The length of the norm.</returns>
    public static int Norm(ReadOnlySpan<char> form, Span<char> destination)
    {
        int length = Math.Min(form.Length, LongestNorm);
        for (int i = 0; i < length; i++) destination[i] = Fold(form[i]);
        return length;
    }

    /// <summary>
    /// The buckets of a word's features: norm, prefixes of 1 to 3 characters, suffixes of 1 to 4, shape and outline.
    /// A word shorter than an affix has itself as that affix.
    /// </summary>
    /// <param name="form">The word.</param>
    /// <param name="norm">Its norm.</param>
    /// <param name="buckets">Number of buckets, a power of two.</param>
    /// <param name="features"><see cref="Count"/> long.</param>
    public static void Hash(ReadOnlySpan<char> form, ReadOnlySpan<char> norm, int buckets, Span<int> features)
    {
        Span<char> shape = stackalloc char[LongestNorm];
        int mask = buckets - 1, next = 0;
        features[next++] = Bucket(0, norm, mask);
        for (int n = 1; n <= 3; n++) features[next++] = Bucket(n, norm[..Math.Min(n, norm.Length)], mask);
        for (int n = 1; n <= 4; n++) features[next++] = Bucket(3 + n, norm[Math.Max(0, norm.Length - n)..], mask);
        features[next++] = Bucket(8, shape[..Shape(form, 4, shape)], mask);
        features[next] = Bucket(9, shape[..Shape(form, 1, shape)], mask);
    }

    /// <summary>Ids of a word's characters as they are printed; of a long word the first and the last half of what the shape allows.</summary>
    /// <param name="form">The word.</param>
    /// <param name="vocabulary">What knows the ids.</param>
    /// <param name="ids">As long as the shape's longest word.</param>
    /// <returns>How many there are.</returns>
    public static int Characters(ReadOnlySpan<char> form, Vocabulary vocabulary, Span<int> ids)
    {
        int length = Math.Min(form.Length, ids.Length), first = length == form.Length ? length : length / 2;
        for (int i = 0; i < length; i++) ids[i] = vocabulary.Character(form[i < first ? i : form.Length - length + i]);
        return length;
    }

    private static char Fold(char c) => c switch
    {
        '’' or '‘' or 'ʼ' => '\'',
        '“' or '”' or '„' => '"',
        _ when char.IsDigit(c) => '0',
        _ => char.ToLowerInvariant(c),
    };

    // X a capital, x another letter, d a digit, marks as they are; a run of one kind is cut at `run`.
    private static int Shape(ReadOnlySpan<char> form, int run, Span<char> shape)
    {
        int length = 0, same = 0;
        foreach (char c in form[..Math.Min(form.Length, LongestNorm)])
        {
            char kind = char.IsUpper(c) ? 'X' : char.IsLetter(c) ? 'x' : char.IsDigit(c) ? 'd' : c;
            same = length > 0 && shape[length - 1] == kind ? same + 1 : 1;
            if (same <= run) shape[length++] = kind;
        }

        return length;
    }

    // FNV-1a over the UTF-16 code units, begun with the feature's number; the high bits are folded in before the cut.
    private static int Bucket(int feature, ReadOnlySpan<char> text, int mask)
    {
        uint hash = (2_166_136_261u ^ (uint)feature) * 16_777_619u;
        foreach (char c in text)
        {
            hash = (hash ^ (byte)c) * 16_777_619u;
            hash = (hash ^ (byte)(c >> 8)) * 16_777_619u;
        }

        return (int)((hash ^ (hash >> 16)) & (uint)mask);
    }
}
