using System.Collections.Immutable;

namespace Rapporteur.Names;

/// <summary>A family name that looks like a misprint of another in the same report.</summary>
/// <param name="Printed">The name as it stands, folded.</param>
/// <param name="Meant">The name that is meant, folded.</param>
/// <param name="Persons">Which of the report's other persons bear it and fit: more than one leaves open who is meant.</param>
internal sealed record Misprint(string Printed, string Meant, ImmutableArray<int> Persons)
{
    /// <summary>
    /// What a name in a report is a misprint of: where nobody bears its family name, and just one other family name of the report
    /// is within one letter of it and borne by somebody that nothing else in the name contradicts.
    /// </summary>
    /// <param name="name">The name.</param>
    /// <param name="others">The other names of persons in the report.</param>
    /// <param name="lexicon">The known names: one that is known is no misprint.</param>
    /// <returns>Null where it is none, or where two would do.</returns>
    public static Misprint? Find(PersonName name, ImmutableArray<PersonName> others, NameLexicon lexicon)
    {
        if (name.First(NamePartKind.Family) is not { Length: > 3 } printed || lexicon.Find(printed) is not null) return null;
        string? meant = null;
        var persons = ImmutableArray.CreateBuilder<int>();
        for (int i = 0; i < others.Length; i++)
        {
            if (others[i].First(NamePartKind.Family) is not { Length: > 3 } family) continue;
            if (family == printed || Romanisation.Alike(family, printed)) return null;
            if (LetterEdits.Cost(family, printed) > 10 || !Fits(name, others[i], lexicon)) continue;
            if (meant is not null && meant != family) return null;
            meant = family;
            persons.Add(i);
        }

        return meant is null ? null : new Misprint(printed, meant, persons.ToImmutable());
    }

    private static bool Fits(PersonName name, PersonName other, NameLexicon lexicon) =>
        (name.First(NamePartKind.Given), other.First(NamePartKind.Given)) is not ({ } a, { } b)
        || a == b || (a.Length == 1 && a[0] == b[0]) || (b.Length == 1 && a[0] == b[0]) || lexicon.AreSpellings(a, b) || lexicon.IsShort(a, b);
}
