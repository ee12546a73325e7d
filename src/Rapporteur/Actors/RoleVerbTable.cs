using System.Collections.Frozen;
using System.Collections.Immutable;
using Rapporteur.Text;

namespace Rapporteur.Actors;

/// <summary>Verbs that give or take an office.</summary>
internal sealed class RoleVerbTable
{
    private readonly FrozenDictionary<string, ImmutableArray<RoleVerb>> verbs;

    private RoleVerbTable(FrozenDictionary<string, ImmutableArray<RoleVerb>> verbs) => this.verbs = verbs;

    /// <summary>Reads <c>actors/role-verbs.tsv</c>.</summary>
    /// <exception cref="DataFileException">The table cannot be read, or says what no column can.</exception>
    public static RoleVerbTable Load(string dataFolder) =>
        new(ActorFiles.Table(dataFolder, "role-verbs.tsv", "verb", "particle", "of", "status").Rows
            .GroupBy(row => row[0], StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Select(Read).ToImmutableArray(),
                StringComparer.Ordinal));

    /// <summary>What a verb tells before a title.</summary>
    /// <param name="lemma">The verb.</param>
    /// <param name="particle">The word before the title; empty for none.</param>
    public RoleVerb? Find(string lemma, ReadOnlySpan<char> particle)
    {
        if (!verbs.TryGetValue(lemma, out var senses)) return null;
        foreach (var sense in senses)
            if (particle.Equals(sense.Particle, StringComparison.OrdinalIgnoreCase)) return sense;
        return null;
    }

    private static RoleVerb Read(DataRow row)
    {
        if (row[2] is not ("subject" or "object"))
            throw row.Fault($"'{row[2]}' is no part of a clause.", "Write subject or object.");
        RoleStatus? status = row[3] switch
        {
            "current" => RoleStatus.Current,
            "former" => RoleStatus.Former,
            "acting" => RoleStatus.Acting,
            "elect" => RoleStatus.Elect,
            "held" => null,
            _ => throw row.Fault($"'{row[3]}' is no status.", "Write current, former, acting, elect or held."),
        };
        return new RoleVerb(row[1] == "-" ? "" : row[1], row[2] == "object", status);
    }
}
