namespace Rapporteur.Names;

/// <summary>What the recogniser looks at in a word's form, as hashes: equal forms have equal ones, on every machine.</summary>
internal struct NameWord
{
    private const int Longest = 64; // of a longer word the first units
    private const ulong Start = 14_695_981_039_346_656_037, Factor = 1_099_511_628_211; // FNV-1a

    /// <summary>The form in small letters, digits as 0.</summary>
    public ulong Norm;

    /// <summary>Kinds of characters in order, runs as one: "Xx", "X.X.", "d".</summary>
    public ulong Shape;

    /// <summary>Of two to four units at the start and two to five at the end, in small letters.</summary>
    public ulong Prefix2, Prefix3, Prefix4, Suffix2, Suffix3, Suffix4, Suffix5;

    /// <summary>Length in units.</summary>
    public int Length;

    /// <summary>How it is written.</summary>
    public Casing Casing;

    /// <summary>Looks at a form of at least one unit.</summary>
    public static NameWord Of(ReadOnlySpan<char> form)
    {
        var word = new NameWord { Length = form.Length };
        if (form.Length > Longest) form = form[..Longest];
        Span<char> small = stackalloc char[Longest];
        ulong norm = Start, shape = Start;
        char before = '\0';
        int upper = 0, lower = 0;
        for (int i = 0; i < form.Length; i++)
        {
            char c = form[i], kind = Kind(c);
            if (kind == 'X') upper++;
            if (kind == 'x') lower++;
            small[i] = kind == 'd' ? '0' : char.ToLowerInvariant(c);
            norm = Add(norm, small[i]);
            if (kind != before) shape = Add(shape, kind);
            before = kind;
            if (i == 1) word.Prefix2 = norm;
            else if (i == 2) word.Prefix3 = norm;
            else if (i == 3) word.Prefix4 = norm;
        }

        (word.Norm, word.Shape) = (norm, shape);
        word.Casing = lower + upper == 0 ? Casing.None : upper == 0 ? Casing.Lower
            : lower == 0 && upper > 1 ? Casing.Upper : char.IsUpper(form[0]) ? Casing.Capital : Casing.Mixed;
        word.ReadEnd(small[..form.Length]);
        return word;
    }

    /// <summary>A hash that goes on from another.</summary>
    public static ulong Join(ulong hash, ulong more) => (hash ^ (more + 0x9E37_79B9_7F4A_7C15 + (hash << 6) + (hash >> 2))) * Factor;

    /// <summary>The hash of a short text.</summary>
    public static ulong Hash(ReadOnlySpan<char> text)
    {
        ulong hash = Start;
        foreach (char c in text) hash = Add(hash, c);
        return hash;
    }

    private static ulong Add(ulong hash, char c) => (hash ^ c) * Factor;

    private static char Kind(char c) => char.IsAsciiLetterUpper(c) ? 'X' : char.IsAsciiLetterLower(c) ? 'x' : char.IsAsciiDigit(c) ? 'd'
        : c < 128 ? c : char.IsUpper(c) ? 'X' : char.IsLetter(c) ? 'x' : char.IsDigit(c) ? 'd' : c;

    private void ReadEnd(ReadOnlySpan<char> small)
    {
        ulong hash = Start;
        for (int n = 1; n <= 5 && n <= small.Length; n++)
        {
            hash = Add(hash, small[^n]);
            if (n == 2) Suffix2 = hash;
            else if (n == 3) Suffix3 = hash;
            else if (n == 4) Suffix4 = hash;
            else if (n == 5) Suffix5 = hash;
        }
    }
}
