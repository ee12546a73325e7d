namespace Rapporteur.Actors;

/// <summary>Ties mentions that have one key: a state's code, a place in the gazetteer.</summary>
internal sealed class KeyedActors
{
    private readonly ActorLinks links;
    private readonly Dictionary<string, int> first = new(StringComparer.Ordinal);

    public KeyedActors(ActorLinks links) => this.links = links;

    /// <summary>Joins a mention with the first one of its key.</summary>
    public void Tie(int mention, string key, string by, string reason)
    {
        if (first.TryAdd(key, mention) || links.AreOne(mention, first[key])) return;
        links.Join(mention, first[key], by, reason);
    }

    /// <summary>The first mention of a key; −1 where there is none.</summary>
    public int Of(string key) => first.GetValueOrDefault(key, -1);
}
