using System.Collections.Frozen;
using Rapporteur.Text;

namespace Rapporteur.Actors;

/// <summary>Words beside titles and offices: "former", "acting", "powerful".</summary>
internal sealed class RoleWordTable
{
    private const int Longest = 32;

    private readonly FrozenDictionary<string, RoleWordKind>.AlternateLookup<ReadOnlySpan<char>> kinds;

    private RoleWordTable(Dictionary<string, RoleWordKind> kinds) =>
        this.kinds = kinds.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Reads <c>actors/role-words.tsv</c>.</summary>
    /// <exception cref="DataFileException">The table cannot be read, or names a kind that is none.</exception>
    public static RoleWordTable Load(string dataFolder)
    {
        var byWord = new Dictionary<string, RoleWordKind>(StringComparer.Ordinal);
        foreach (var row in ActorFiles.Table(dataFolder, "role-words.tsv", "word", "kind").Rows)
        {
            if (!Enum.TryParse<RoleWordKind>(row[1], ignoreCase: true, out var kind))
                throw row.Fault($"'{row[1]}' is no kind of word.", "See the head of the file.");
            byWord.TryAdd(row[0], kind);
        }

        return new RoleWordTable(byWord);
    }

    /// <summary>What a word tells, in any letter case.</summary>
    public RoleWordKind Kind(ReadOnlySpan<char> word)
    {
        Span<char> small = stackalloc char[Longest];
        if (word.Length > Longest) return RoleWordKind.None;
        word.ToLowerInvariant(small);
        return kinds.TryGetValue(small[..word.Length], out var kind) ? kind : RoleWordKind.None;
    }
}
