using System.Collections.Frozen;
using Rapporteur.Text;

namespace Rapporteur.Names;

/// <summary>The small words within names.</summary>
internal sealed class ParticleTable
{
    private readonly FrozenDictionary<string, Particle>.AlternateLookup<ReadOnlySpan<char>> lookup;

    private ParticleTable(FrozenDictionary<string, Particle> particles) => lookup = particles.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Reads <c>names/name-particles.tsv</c>.</summary>
    /// <exception cref="DataFileException">The table cannot be read, or names a kind that is none.</exception>
    public static ParticleTable Load(string dataFolder)
    {
        var table = NameFiles.Table(dataFolder, "name-particles.tsv", "form", "kind", "languages", "meaning", "key", "gender");
        var particles = new Dictionary<string, Particle>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            if (!Enum.TryParse<ParticleKind>(row[1], ignoreCase: true, out var kind)) throw row.Fault($"'{row[1]}' is no kind of particle.", "See the head of the file.");
            var gender = row[5] switch { "f" => Gender.Female, "m" => Gender.Male, _ => Gender.Untold };
            particles.TryAdd(NameFolding.Key(row[0]), new Particle(kind, row[4], gender));
        }

        return new ParticleTable(particles.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>The particle of that folded form; null where it is none.</summary>
    public Particle? Find(ReadOnlySpan<char> key) => lookup.TryGetValue(key, out var particle) ? particle : null;
}
