using System.Collections.Immutable;

namespace Rapporteur.Names;

/// <summary>Compares the names of organisations, companies and things.</summary>
/// <remarks>
/// Legal forms are compared by kind, numbers must agree, an acronym stands for the words that it is the initials of. A word
/// that one name has and the other lacks keeps them in doubt: subsidiaries are named so.
/// </remarks>
internal sealed class OrganisationComparer
{
    private const int Conflict = 60;
    private const int Missing = 35;
    private const int MissingSlight = 10;
    private const int LegalConflict = 31;

    private static readonly string[] looseForms = ["inc", "co", "ltd", "plc"];

    private readonly NameTerms terms;
    private readonly OrganisationTable organisations;
    private readonly WordPairing pairing;

    /// <param name="lexicon">The known names of persons.</param>
    /// <param name="terms">Legal forms, numbers, generic words.</param>
    /// <param name="organisations">The known organisations with their acronyms.</param>
    public OrganisationComparer(NameLexicon lexicon, NameTerms terms, OrganisationTable organisations) =>
        (this.terms, this.organisations, pairing) = (terms, organisations, new WordPairing(lexicon));

    /// <summary>Compares two names.</summary>
    public NameComparison Compare(string a, string b)
    {
        if (organisations.AreOne(a, b)) return new NameComparison(96, [new NameMatch(NameFolding.Key(a), NameFolding.Key(b), NameMatchKind.Acronym, 0)]);
        if (NameFolding.Key(a) is { Length: > 3 } key && key == NameFolding.Key(b)) return new NameComparison(94, [new NameMatch(key, key, NameMatchKind.Joined, 0)]);
        var best = Compare(terms.Read(a), terms.Read(b));
        foreach (var left in Alternatives(a))
            foreach (var right in Alternatives(b))
                if (Compare(terms.Read(left), terms.Read(right)) is var other && other.Percent > best.Percent) best = other;
        return best;
    }

    // "Al-Qa'ida/Islamic Army": two names of one thing, printed as one.
    private static string[] Alternatives(string name)
    {
        var names = name.Split('/', 4, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return Array.TrueForAll(names, part => part.Length > 3) ? names[..Math.Min(names.Length, 3)] : [];
    }

    private NameComparison Compare(OrganisationName a, OrganisationName b)
    {
        if (a.Words.IsEmpty || b.Words.IsEmpty) return new NameComparison(0, []);
        if (Acronym(a, b) is { } acronym) return acronym;
        var alignment = WordAlignment.Of(a.Words, b.Words, pairing, isPerson: false);
        var matches = alignment.Pairs.ToImmutableArray().ToBuilder();
        int cost = PairCost(alignment) + LeftOver(alignment, matches, hasLegal: !a.Legal.IsEmpty || !b.Legal.IsEmpty) + Legal(a.Legal, b.Legal);
        return new NameComparison(Math.Clamp(100 - cost, 0, 100), matches.ToImmutable());
    }

    private static NameComparison? Acronym(OrganisationName a, OrganisationName b)
    {
        var (shorter, longer) = a.Words.Length == 1 ? (a, b) : (b, a);
        if (shorter.Words.Length != 1 || longer.Words.Length < 3 || shorter.Words[0].Text.Length != longer.Words.Length) return null;
        string initials = string.Concat(longer.Words.Select(word => word.Text[0]));
        return initials == shorter.Words[0].Text ? new NameComparison(82, [new NameMatch(initials, initials, NameMatchKind.Acronym, 0)]) : null;
    }

    private static int PairCost(WordAlignment alignment)
    {
        int letters = alignment.Left.Sum(word => word.Text.Length);
        int cost = 2 * alignment.Joined, misprints = 0;
        foreach (var match in alignment.Pairs)
        {
            int most = WordPairing.MostEdits(Math.Min(match.Left!.Length, match.Right!.Length));
            if (match.Kind == NameMatchKind.Misprint) cost += 6 + (10 * match.Edits / most) + (misprints++ > 0 ? 6 : 0);
            if (match.Kind == NameMatchKind.Spelling) cost += 3;
        }

        return misprints > 0 && letters <= 4 ? cost + Conflict : cost;
    }

    private int LeftOver(WordAlignment alignment, ImmutableArray<NameMatch>.Builder matches, bool hasLegal)
    {
        var left = alignment.Left.Where((_, i) => alignment.PartnerOfLeft[i] < 0).ToArray();
        var right = alignment.Right.Where((_, i) => alignment.PartnerOfRight[i] < 0).ToArray();
        int conflicts = Math.Min(left.Length, right.Length);
        for (int i = 0; i < conflicts; i++) matches.Add(new NameMatch(left[i].Text, right[i].Text, NameMatchKind.Conflict, 0));
        int cost = Conflict * conflicts;
        foreach (var word in left.Skip(conflicts).Concat(right.Skip(conflicts)))
        {
            matches.Add(new NameMatch(left.Length > right.Length ? word.Text : null, left.Length > right.Length ? null : word.Text, NameMatchKind.Missing, 0));
            bool isSlight = word.Role == WordRole.Light || (hasLegal && terms.IsNearLegal(word.Text));
            cost += isSlight ? MissingSlight : Missing;
        }

        return cost;
    }

    private static int Legal(ImmutableArray<string> a, ImmutableArray<string> b)
    {
        if (a.IsEmpty && b.IsEmpty) return 0;
        if (a.IsEmpty || b.IsEmpty) return 2;
        if (a.Intersect(b, StringComparer.Ordinal).Any()) return 0;
        return a.All(IsLoose) || b.All(IsLoose) ? 4 : LegalConflict;
    }

    private static bool IsLoose(string form) => looseForms.Contains(form, StringComparer.Ordinal);
}
