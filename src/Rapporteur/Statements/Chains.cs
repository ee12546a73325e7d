using System.Collections.Immutable;
using Rapporteur.Attributions;

namespace Rapporteur.Statements;

/// <summary>On whose word a statement comes: holders from the author inwards.</summary>
internal sealed class Chains
{
    private readonly Dictionary<string, Attribution> byId;
    private readonly Dictionary<string, ImmutableArray<string>> chains;

    public Chains(ImmutableArray<Attribution> attributions)
    {
        byId = new Dictionary<string, Attribution>(attributions.Length, StringComparer.Ordinal);
        chains = new Dictionary<string, ImmutableArray<string>>(attributions.Length, StringComparer.Ordinal);
        foreach (var attribution in attributions) byId[attribution.Id] = attribution;
    }

    /// <summary>The chain of an attribution; its last link is itself.</summary>
    public ImmutableArray<string> Of(Attribution attribution)
    {
        if (chains.TryGetValue(attribution.Id, out var chain)) return chain;
        chain = attribution.Within is { } outer ? Of(byId[outer]) : ["author"];
        return chains[attribution.Id] = chain.Add(attribution.Id);
    }
}
