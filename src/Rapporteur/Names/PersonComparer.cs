using System.Collections.Immutable;

namespace Rapporteur.Names;

/// <summary>Compares the names of persons part by part.</summary>
/// <remarks>
/// A part that is another one on the other side keeps two persons apart, whatever else they share: a son has all of his
/// father's name but the given one. The costs are percent of the score; they were set by hand and checked on
/// names_nomenklatura.dev in ten parts.
/// </remarks>
internal sealed class PersonComparer
{
    private const int Conflict = 60;
    private const int Missing = 8;
    private const int MissingFamily = 8;
    private const int LoneWord = 25;
    private const int LoneFrequentWord = 10;
    private const int FrequentWords = 4;
    private const int SonOf = 20;

    private readonly NamePartReader reader;
    private readonly NameTerms terms;
    private readonly WordPairing pairing;

    /// <param name="reader">Tells the parts.</param>
    /// <param name="terms">Knows legal forms, which some lists append to persons.</param>
    public PersonComparer(NamePartReader reader, NameTerms terms) =>
        (this.reader, this.terms, pairing) = (reader, terms, new WordPairing(reader.Lexicon));

    /// <summary>Compares two names.</summary>
    public NameComparison Compare(PersonName a, PersonName b)
    {
        var (left, right) = (Words(a), Words(b));
        if (left.IsEmpty || right.IsEmpty) return new NameComparison(0, []);
        if ((RunTogether(left, right) ?? Chinese(a, b)) is { } found) return found;
        var alignment = WordAlignment.Of(left, right, pairing, isPerson: true);
        var matches = alignment.Pairs.ToImmutableArray().ToBuilder();
        int cost = PairCost(alignment) + LeftOver(alignment, matches);
        if (IsFatherSwapped(alignment)) cost += Conflict;
        if (IsSonOf(alignment.Left, alignment.PartnerOfLeft, alignment.Right) || IsSonOf(alignment.Right, alignment.PartnerOfRight, alignment.Left)) cost += SonOf;
        cost += Generations(a, b);
        return new NameComparison(Math.Clamp(100 - cost, 0, 100), matches.ToImmutable());
    }

    // "Mao Tse-tung" and "Mao Zedong".
    private NameComparison? Chinese(PersonName a, PersonName b)
    {
        if (a.Core.Length < 2 || b.Core.Length < 2 || a.Core[0].Kind != NamePartKind.Family || b.Core[0].Kind != NamePartKind.Family) return null;
        if (a.Text.Contains('-', StringComparison.Ordinal) == b.Text.Contains('-', StringComparison.Ordinal)) return null;
        string left = string.Concat(a.Core.Skip(1).Select(part => part.Text)), right = string.Concat(b.Core.Skip(1).Select(part => part.Text));
        var (leftFamily, rightFamily) = (a.Core[0].Text, b.Core[0].Text);
        bool isFamily = leftFamily == rightFamily || reader.Lexicon.AreSpellings(leftFamily, rightFamily);
        if (!isFamily || !ChineseRomanisation.Alike(left, right)) return null;
        return new NameComparison(92, [new NameMatch(leftFamily, rightFamily, NameMatchKind.Spelling, 0), new NameMatch(left, right, NameMatchKind.Spelling, 0)]);
    }

    // "JohnSmith" with a misprint in it: the words cannot be set side by side, but their letters can.
    private static NameComparison? RunTogether(ImmutableArray<ComparedWord> a, ImmutableArray<ComparedWord> b)
    {
        if ((a.Length == 1) == (b.Length == 1)) return null;
        string left = string.Concat(a.Select(word => word.Text)), right = string.Concat(b.Select(word => word.Text));
        if (Math.Min(left.Length, right.Length) < 8) return null;
        int edits = LetterEdits.Cost(left, right);
        return edits <= 10 ? new NameComparison(92 - edits, [new NameMatch(left, right, NameMatchKind.Joined, edits)]) : null;
    }

    private ImmutableArray<ComparedWord> Words(PersonName name)
    {
        var parts = name.Core;
        var optional = name.Parts.Where(part =>
            part.Kind == NamePartKind.Nickname || (part.Kind == NamePartKind.Title && reader.Lexicon.Find(part.Text) is not null));
        while (parts.Length > 2 && terms.IsLegal(parts[^1].Text) && reader.Lexicon.Find(parts[^1].Text) is null) parts = parts[..^1];
        return
        [
            .. optional.Select(part => new ComparedWord(part.Text, part.Script, WordRole.Optional)),
            .. parts.Select(part => new ComparedWord(part.Text, part.Script, Role(part))),
        ];
    }

    private static WordRole Role(NamePart part) => part.Kind switch
    {
        _ when part.IsFathers => WordRole.Father,
        NamePartKind.Given => WordRole.Given,
        NamePartKind.Family or NamePartKind.Nisba => WordRole.Family,
        _ => WordRole.Plain,
    };

    private int PairCost(WordAlignment alignment)
    {
        int letters = alignment.Left.Sum(word => word.Text.Length);
        int cost = 2 * alignment.Joined, misprints = 0;
        foreach (var match in alignment.Pairs)
        {
            cost += match.Kind switch
            {
                NameMatchKind.Spelling => 2,
                NameMatchKind.Initial => 6,
                NameMatchKind.ShortForm => 8,
                NameMatchKind.Misprint => Misprint(match) + (misprints++ > 0 ? 6 : 0),
                _ => 0,
            };
        }

        return misprints > 0 && letters <= 4 ? cost + Conflict : cost;
    }

    private int Misprint(NameMatch match)
    {
        int most = WordPairing.MostEdits(Math.Min(match.Left!.Length, match.Right!.Length));
        return 6 + (10 * match.Edits / most) + (pairing.AreKnown(match.Left, match.Right) ? 6 : 0);
    }

    // What is left over on one side only is missing on the other; on both sides it contradicts. The rarer
    // the words that agree, the less it matters that one is missing.
    private int LeftOver(WordAlignment alignment, ImmutableArray<NameMatch>.Builder matches)
    {
        var left = Unmatched(alignment.Left, alignment.PartnerOfLeft);
        var right = Unmatched(alignment.Right, alignment.PartnerOfRight);
        if (right.Count == 0) left.RemoveAll(word => IsRepeated(word, alignment.Left, alignment.PartnerOfLeft));
        if (left.Count == 0) right.RemoveAll(word => IsRepeated(word, alignment.Right, alignment.PartnerOfRight));
        int conflicts = Math.Min(left.Count, right.Count);
        for (int i = 0; i < conflicts; i++) matches.Add(new NameMatch(left[i].Text, right[i].Text, NameMatchKind.Conflict, 0));
        foreach (var word in left.Skip(conflicts)) matches.Add(new NameMatch(word.Text, null, NameMatchKind.Missing, 0));
        foreach (var word in right.Skip(conflicts)) matches.Add(new NameMatch(null, word.Text, NameMatchKind.Missing, 0));
        int missing = Math.Max(left.Count, right.Count) - conflicts;
        int cost = (Conflict * conflicts) + (Missing * missing);
        var longer = left.Count > right.Count ? left : right;
        if (missing > 0 && longer.Exists(word => word.Role == WordRole.Family)) cost += MissingFamily;
        bool isFrequent = alignment.Pairs.TrueForAll(match => pairing.IsFrequent(match.Left!));
        if (missing > 0 && isFrequent) cost += FrequentWords;
        if (missing > 0 && alignment.Pairs.Count == 1) cost += LoneWord + (isFrequent ? LoneFrequentWord : 0);
        return cost;
    }

    private static List<ComparedWord> Unmatched(ImmutableArray<ComparedWord> words, int[] partners)
    {
        var unmatched = new List<ComparedWord>();
        for (int i = 0; i < words.Length; i++)
            if (partners[i] < 0 && words[i].Role != WordRole.Optional) unmatched.Add(words[i]);
        return unmatched;
    }

    // "Sergey Sergey Shoigu": a word that is said twice is not left over.
    private static bool IsRepeated(ComparedWord word, ImmutableArray<ComparedWord> words, int[] partners)
    {
        for (int i = 0; i < words.Length; i++)
            if (partners[i] >= 0 && words[i].Text == word.Text) return true;
        return false;
    }

    // "Salman bin Muhammad" is the father of "Muhammad bin Salman".
    private static bool IsFatherSwapped(WordAlignment alignment)
    {
        bool fatherIsGiven = false, givenIsFather = false;
        for (int i = 0; i < alignment.Left.Length; i++)
        {
            if (alignment.PartnerOfLeft[i] < 0) continue;
            var (a, b) = (alignment.Left[i].Role, alignment.Right[alignment.PartnerOfLeft[i]].Role);
            fatherIsGiven |= a == WordRole.Father && b == WordRole.Given;
            givenIsFather |= a == WordRole.Given && b == WordRole.Father;
        }

        return fatherIsGiven && givenIsFather;
    }

    // "Ahmed Ali Saleh" may be the son of "Ali Saleh": his given name comes before the whole of his father's.
    private bool IsSonOf(ImmutableArray<ComparedWord> words, int[] partners, ImmutableArray<ComparedWord> others) =>
        words.Length > 2 && words[0].Role == WordRole.Given && partners[0] < 0 && pairing.IsChained(words[0].Text)
        && partners[1] >= 0 && others[partners[1]].Role == WordRole.Given;

    private static int Generations(PersonName a, PersonName b) =>
        (a.First(NamePartKind.Generation), b.First(NamePartKind.Generation)) switch
        {
            (null, null) => 0,
            ({ } left, { } right) => left == right ? 0 : Conflict,
            _ => 5,
        };
}
