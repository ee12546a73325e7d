using System.Globalization;

namespace Rapporteur.Workshop.Corpus;

/// <summary>Which actor of one reader is which of another: one to one, those that share most mentions first.</summary>
internal sealed class ActorPairing
{
    private readonly Dictionary<string, string> firstOf = new(StringComparer.Ordinal);
    private readonly LabelledActors first;

    public ActorPairing(LabelledActors first, LabelledActors second)
    {
        (this.first, First, Second) = (first, first.Mentions.Count, second.Mentions.Count);
        var shared = second.Mentions
            .Where(mention => first.Mentions.ContainsKey(mention.Key))
            .Select(mention => (First: first.Mentions[mention.Key], Second: mention.Value))
            .ToList();
        Shared = shared.Count;
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var group in shared.GroupBy(pair => pair).OrderByDescending(group => group.Count()).ThenBy(group => group.Key))
        {
            if (firstOf.ContainsKey(group.Key.Second) || !taken.Add(group.Key.First)) continue;
            firstOf.Add(group.Key.Second, group.Key.First);
            SharedAlike += group.Count();
        }
    }

    /// <summary>Mentions of the first reader.</summary>
    public int First { get; }

    /// <summary>Mentions of the second.</summary>
    public int Second { get; }

    /// <summary>Mentions of both.</summary>
    public int Shared { get; }

    /// <summary>Mentions of both whose actors are paired.</summary>
    public int SharedAlike { get; }

    /// <summary>The first reader's actor for one of the second's; nothing where it is paired with none.</summary>
    /// <param name="second">An id of the second reader's, or <c>@</c> and the end of words that it gave no actor.</param>
    public string? FirstOf(string? second)
    {
        if (second is null) return null;
        if (second.StartsWith('@'))
            return first.Mentions.TryGetValue(int.Parse(second.AsSpan(1), CultureInfo.InvariantCulture), out var spoken) ? spoken : null;
        return firstOf.GetValueOrDefault(second);
    }
}
