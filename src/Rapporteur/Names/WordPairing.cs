namespace Rapporteur.Names;

/// <summary>Sets one word of a name beside one of another.</summary>
internal sealed class WordPairing
{
    private readonly NameLexicon lexicon;

    /// <param name="lexicon">The known names.</param>
    public WordPairing(NameLexicon lexicon) => this.lexicon = lexicon;

    /// <summary>How one word stands to another; <see cref="NameMatchKind.Conflict"/> where they are not one.</summary>
    /// <param name="a">A word of one name.</param>
    /// <param name="b">A word of the other.</param>
    /// <param name="isPerson">Whether they are words of persons' names.</param>
    public (NameMatchKind Kind, int Edits) Compare(ComparedWord a, ComparedWord b, bool isPerson)
    {
        if (a.Text == b.Text) return (NameMatchKind.Equal, 0);
        if (a.Role == WordRole.Number || b.Role == WordRole.Number) return (NameMatchKind.Conflict, 0);
        if (a.Script == NameScript.Syllables && b.Script == NameScript.Syllables) return (NameMatchKind.Conflict, 0);
        if (a.Script == NameScript.Abjad != (b.Script == NameScript.Abjad)) return a.Script == NameScript.Abjad ? Skeletons(a, b) : Skeletons(b, a);
        if (isPerson && PersonWords(a, b) is { } kind) return (kind, 0);
        int shorter = Math.Min(a.Text.Length, b.Text.Length);
        if (shorter >= 4 && a.Script == NameScript.Alphabet && Romanisation.Alike(a.Text, b.Text)) return (NameMatchKind.Spelling, 0);
        int most = MostEdits(shorter);
        if (Math.Abs(a.Text.Length - b.Text.Length) > 6) return (NameMatchKind.Conflict, 0);
        int edits = Math.Min(LetterEdits.Cost(a.Text, b.Text), KeyEdits(a.Text, b.Text));
        return edits <= most && !(isPerson && AreOfTwoGenders(a, b)) ? (NameMatchKind.Misprint, edits) : (NameMatchKind.Conflict, 0);
    }

    /// <summary>Whether both words are known names, so that neither is plainly the other's misprint.</summary>
    public bool AreKnown(string a, string b) => lexicon.Find(a) is not null && lexicon.Find(b) is not null;

    /// <summary>Whether a word is a family name that very many bear, or a given name.</summary>
    public bool IsFrequent(string word) => lexicon.Find(word) is { IsCommon: true } or { IsGiven: true };

    /// <summary>Whether a word is a given name that the father's follows without a sign.</summary>
    public bool IsChained(string word) => lexicon.Find(word) is { IsChained: true };

    /// <summary>How many tenths of a change a word of so many letters may be from its misprint.</summary>
    public static int MostEdits(int letters) => letters switch { <= 3 => 7, <= 5 => 10, <= 7 => 14, <= 9 => 17, _ => 20 };

    // Two romanisations of one name may differ by more letters than sounds: "Gorbatschow".
    private static int KeyEdits(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        Span<char> left = stackalloc char[a.Length], right = stackalloc char[b.Length];
        left = left[..Romanisation.Key(a, left)];
        right = right[..Romanisation.Key(b, right)];
        return Math.Min(left.Length, right.Length) < 6 ? int.MaxValue : LetterEdits.Cost(left, right) + 3;
    }

    private NameMatchKind? PersonWords(ComparedWord a, ComparedWord b)
    {
        if (lexicon.AreSpellings(a.Text, b.Text)) return NameMatchKind.Spelling;
        if (a.IsInitial || b.IsInitial) return a.Text[0] == b.Text[0] ? NameMatchKind.Initial : NameMatchKind.Conflict;
        if (lexicon.IsShort(a.Text, b.Text)) return NameMatchKind.ShortForm;
        return AreBaltic(a.Text, b.Text) ? NameMatchKind.Spelling : null;
    }

    // "Sergejs Lavrovs": Latvian puts an s to the names of men.
    private bool AreBaltic(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (Math.Min(a.Length, b.Length) < 5 || a[^1] == 's' == (b[^1] == 's')) return false;
        bool isEnding = a[^1] == 's' ? lexicon.Find(a) is null : lexicon.Find(b) is null;
        return isEnding && Romanisation.Alike(a.TrimEnd('s'), b.TrimEnd('s'));
    }

    private bool AreOfTwoGenders(ComparedWord a, ComparedWord b) =>
        a.Role != WordRole.Family && b.Role != WordRole.Family
        && lexicon.Find(a.Text) is { IsGiven: true } left && lexicon.Find(b.Text) is { IsGiven: true } right
        && left.Gender != Gender.Untold && right.Gender != Gender.Untold && left.Gender != right.Gender;

    // Scripts that leave vowels out can be compared with others by their consonants only.
    private static (NameMatchKind Kind, int Edits) Skeletons(ComparedWord abjad, ComparedWord other)
    {
        var result = Skeletons(abjad.Text, other.Text);
        bool hasArticle = abjad.Text.Length > 3 && abjad.Text[0] == 'l' && other.Text[0] != 'l';
        if (result.Kind == NameMatchKind.Spelling || !hasArticle) return result;
        var bare = Skeletons(abjad.Text.AsSpan(1), other.Text);
        return bare.Kind < result.Kind ? bare : result;
    }

    private static (NameMatchKind Kind, int Edits) Skeletons(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        Span<char> left = stackalloc char[a.Length], right = stackalloc char[b.Length];
        left = left[..Romanisation.Skeleton(a, left)];
        right = right[..Romanisation.Skeleton(b, right)];
        if (left.SequenceEqual(right)) return (left.Length > 0 ? NameMatchKind.Spelling : NameMatchKind.Conflict, 0);
        int shorter = Math.Min(left.Length, right.Length);
        int edits = LetterEdits.Cost(left, right);
        return shorter >= 3 && edits <= 10 ? (NameMatchKind.Misprint, edits) : (NameMatchKind.Conflict, 0);
    }
}
