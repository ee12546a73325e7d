using System.Collections.Immutable;

namespace Rapporteur.Actors;

/// <summary>Which mentions speak of one actor, and why: mentions are joined one link at a time.</summary>
internal sealed class ActorLinks
{
    private readonly int[] parent;
    private readonly ActorLink?[] links;
    private readonly ImmutableArray<int>[] candidates;
    private readonly Dictionary<int, string> excluded = [];
    private readonly Dictionary<int, ActorType> marks = [];
    private readonly Dictionary<int, string> doubts = [];
    private readonly Dictionary<int, ImmutableArray<double>> confidences = [];

    /// <param name="mentions">How many mentions there are; each starts alone.</param>
    public ActorLinks(int mentions)
    {
        (parent, links, candidates) = (new int[mentions], new ActorLink?[mentions], new ImmutableArray<int>[mentions]);
        for (int i = 0; i < mentions; i++) (parent[i], candidates[i]) = (i, []);
    }

    /// <summary>The first mention of the actor of a mention: it stands for the actor while actors are being told.</summary>
    public int Actor(int mention)
    {
        while (parent[mention] != mention) mention = parent[mention] = parent[parent[mention]];
        return mention;
    }

    /// <summary>Whether two mentions are of one actor.</summary>
    public bool AreOne(int a, int b) => Actor(a) == Actor(b);

    /// <summary>Joins the actors of two mentions.</summary>
    /// <param name="mention">The mention that the link was read from.</param>
    /// <param name="other">The mention that it is tied to.</param>
    /// <param name="by">Id of the rule: <c>actor.apposition</c>.</param>
    /// <param name="reason">The reason as one would tell it: "“the general” is the only general before it".</param>
    public void Join(int mention, int other, string by, string reason)
    {
        links[mention] ??= new ActorLink(other, by, reason);
        var (a, b) = (Actor(mention), Actor(other));
        parent[Math.Max(a, b)] = Math.Min(a, b);
    }

    /// <summary>Leaves a mention open between the actors of other mentions, the likeliest first.</summary>
    /// <param name="mention">The mention.</param>
    /// <param name="others">The other mentions.</param>
    /// <param name="reason">What speaks for each of them.</param>
    /// <param name="shares">How likely each of them is, from 0 to 1, where that is known.</param>
    public void LeaveOpen(int mention, ImmutableArray<int> others, string? reason = null, ImmutableArray<double> shares = default)
    {
        if (!shares.IsDefault) confidences[mention] = shares;
        candidates[mention] = others;
        if (reason is not null) doubts[mention] = reason;
    }

    /// <summary>What speaks for those between whom a mention stays open.</summary>
    public string CandidateReason(int mention) => doubts.GetValueOrDefault(mention, "it fits as well");

    /// <summary>How likely the candidate of a mention is that comes at that place; nothing where it is not known.</summary>
    public double? Confidence(int mention, int candidate) => confidences.TryGetValue(mention, out var shares) ? shares[candidate] : null;

    /// <summary>Says what the actor of a mention is, whatever its mentions were taken for.</summary>
    public void Mark(int mention, ActorType type) => marks[mention] = type;

    /// <summary>What a mention was said to be an actor of; nothing where its type tells.</summary>
    public ActorType? Marked(int mention) => marks.TryGetValue(mention, out var type) ? type : null;

    /// <summary>Says of a mention that it speaks of no actor by itself, and why.</summary>
    public void Exclude(int mention, string reason) => excluded.TryAdd(mention, reason);

    /// <summary>Why a mention speaks of no actor by itself; nothing where it may.</summary>
    public string? Excluded(int mention) => excluded.GetValueOrDefault(mention);

    /// <summary>Why a mention was tied to another; nothing where it was not.</summary>
    public ActorLink? Of(int mention) => links[mention];

    /// <summary>The mentions between whose actors one stays open; empty where it is plain.</summary>
    public ImmutableArray<int> Candidates(int mention) => candidates[mention];
}
