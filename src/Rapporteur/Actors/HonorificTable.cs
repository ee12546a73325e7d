using System.Collections.Frozen;
using Rapporteur.Names;
using Rapporteur.Text;

namespace Rapporteur.Actors;

/// <summary>What titles before a name tell of its bearer's gender.</summary>
internal sealed class HonorificTable
{
    private readonly FrozenDictionary<string, Gender>.AlternateLookup<ReadOnlySpan<char>> genders;

    private HonorificTable(Dictionary<string, Gender> genders) =>
        this.genders = genders.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Reads the titles of <c>names/titles.tsv</c> that tell a gender.</summary>
    /// <exception cref="DataFileException">The table cannot be read.</exception>
    public static HonorificTable Load(string dataFolder)
    {
        var told = new Dictionary<string, Gender>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in NameFiles.Table(dataFolder, "titles.tsv", "title", "classes", "gender", "word").Rows)
        {
            var gender = ActorFiles.Gender(row, 2);
            if (gender != Gender.Untold) told[row[0].TrimEnd('.')] = gender;
        }

        return new HonorificTable(told);
    }

    /// <summary>What a title tells, with or without its stop.</summary>
    public Gender Of(ReadOnlySpan<char> title) =>
        genders.TryGetValue(title.TrimEnd('.'), out var gender) ? gender : Gender.Untold;
}
