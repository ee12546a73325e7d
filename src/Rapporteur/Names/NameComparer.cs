using Rapporteur.Text;

namespace Rapporteur.Names;

/// <summary>Compares names by their parts, never as whole strings, which would put a son beside his father.</summary>
/// <remarks>It is symmetric, and a name that has a letter or digit is wholly equal to itself.</remarks>
internal sealed class NameComparer
{
    private readonly NamePartReader reader;
    private readonly PersonComparer persons;
    private readonly OrganisationComparer organisations;

    private NameComparer(NamePartReader reader, NameTerms terms, OrganisationTable table)
    {
        this.reader = reader;
        persons = new PersonComparer(reader, terms);
        organisations = new OrganisationComparer(reader.Lexicon, terms, table);
    }

    /// <summary>Loads the lexicons of names.</summary>
    /// <exception cref="DataFileException">A file of them is missing or broken.</exception>
    public static NameComparer Load(string dataFolder) =>
        new(NamePartReader.Load(dataFolder), NameTerms.Load(dataFolder), OrganisationTable.Load(dataFolder));

    /// <summary>Tells the parts of persons' names.</summary>
    public NamePartReader PartReader => reader;

    /// <summary>The parts of a person's name.</summary>
    public PersonName Parts(string name) => reader.Read(name);

    /// <summary>Compares two names of one kind.</summary>
    public NameComparison Compare(string a, string b, NameKind kind)
    {
        if (a == b) return new NameComparison(NameFolding.Tokens(a).IsEmpty ? 0 : 100, []);
        // Ties between equally good pairs are broken by order: comparing in one order makes the answer symmetric.
        if (string.CompareOrdinal(a, b) > 0) (a, b) = (b, a);
        return kind == NameKind.Person ? persons.Compare(reader.Read(a), reader.Read(b)) : organisations.Compare(a, b);
    }
}
