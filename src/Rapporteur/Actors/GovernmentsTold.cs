using System.Collections.Immutable;

namespace Rapporteur.Actors;

/// <summary>The governments that a report has spoken of so far.</summary>
internal sealed class GovernmentsTold
{
    private const int Most = 8, FewMentions = 2, Near = 2;

    private readonly ActorLinks links;
    private readonly KeyedActors houses;
    private readonly List<(int Mention, string Noun, int Sentence)> told = [];
    private readonly Dictionary<int, int> byPerson = [];
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    public GovernmentsTold(ActorLinks links, KeyedActors houses) => (this.links, this.houses) = (links, houses);

    /// <summary>The state that the report names most, where it names it more than once and more than any
    /// other.</summary>
    public string? Main
    {
        get
        {
            string? main = null;
            int most = FewMentions - 1;
            foreach (var (country, count) in counts)
            {
                if (count > most) (main, most) = (country, count);
                else if (count == most) main = null;
            }

            return main;
        }
    }

    /// <summary>Counts a state that is named.</summary>
    public void Count(string country, int weight) => counts[country] = counts.GetValueOrDefault(country) + weight;

    /// <summary>Passes a mention of a government.</summary>
    public void Pass(ActorMention mention, string noun)
    {
        told.RemoveAll(before => links.AreOne(before.Mention, mention.Index)
            && (noun.Length == 0 || before.Noun.Length == 0 || before.Noun == noun));
        told.Add((mention.Index, noun, mention.Sentence));
        if (told.Count > Most) told.RemoveAt(0);
    }

    /// <summary>Ties a mention to the government of a state.</summary>
    public void Tie(ActorMention mention, string country, string noun, string reason)
    {
        houses.Tie(mention.Index, "government:" + country, "actor.government", reason);
        Count(country, 1);
        Start(mention, noun);
    }

    /// <summary>Ties a mention to a government that was told before.</summary>
    public void TieTo(ActorMention mention, int other, string noun, string reason)
    {
        links.Join(Math.Max(mention.Index, other), Math.Min(mention.Index, other), "actor.government", reason);
        Start(mention, noun);
    }

    /// <summary>Takes up a mention whose government is its own so far.</summary>
    public void Start(ActorMention mention, string noun)
    {
        links.Mark(mention.Index, ActorType.Organisation);
        Pass(mention, noun);
    }

    /// <summary>
    /// The government that was called by a noun just now; or that alone was called so, by a noun that says more than
    /// "government".
    /// </summary>
    public int? Named(string noun, int sentence)
    {
        int? named = null;
        for (int i = told.Count - 1; i >= 0; i--)
        {
            if (told[i].Noun != noun) continue;
            if (named is null && sentence - told[i].Sentence <= Near) return told[i].Mention;
            if (named is { } other && !links.AreOne(other, told[i].Mention)) return null;
            named = told[i].Mention;
        }

        return noun == "government" ? null : named;
    }

    /// <summary>The government that was called by a noun last; where none was, the one spoken of last.</summary>
    public int? Latest(string noun)
    {
        for (int i = told.Count - 1; i >= 0; i--)
            if (told[i].Noun == noun) return told[i].Mention;
        return told.Count > 0 ? told[^1].Mention : null;
    }

    /// <summary>The only government told, or the only one called by that noun.</summary>
    public int? Likeliest(string noun)
    {
        int? only = null;
        bool isOnly = true;
        foreach (var (mention, _, _) in told)
        {
            if (only is { } other && !links.AreOne(other, mention)) isOnly = false;
            only = mention;
        }

        if (isOnly) return only;
        only = null;
        foreach (var (mention, name, _) in told)
        {
            if (name != noun) continue;
            if (only is { } other && !links.AreOne(other, mention)) return null;
            only = mention;
        }

        return only;
    }

    /// <summary>The government that was told to be a person's.</summary>
    public int? OfPerson(int person) => byPerson.TryGetValue(person, out int mention) ? mention : null;

    /// <summary>Says whose government a mention is of.</summary>
    public void SetPerson(int person, int mention) => byPerson.TryAdd(person, mention);
}
