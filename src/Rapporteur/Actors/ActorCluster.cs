using Rapporteur.Names;

namespace Rapporteur.Actors;

/// <summary>The mentions of one actor, or of what turns out to be none.</summary>
internal sealed class ActorCluster
{
    private const int Types = 4, NameWeight = 3;

    private readonly int[] weights = new int[Types];
    private ActorType? marked;
    private bool speaks, isOpen;

    /// <summary>The mentions, in reading order.</summary>
    public List<ActorMention> Mentions { get; } = new(1);

    /// <summary>Its id, once it has one.</summary>
    public string? Id { get; set; }

    /// <summary>Whether it has been set down.</summary>
    public bool IsWritten { get; set; }

    /// <summary>Whether one of its mentions is a name.</summary>
    public bool HasName { get; private set; }

    /// <summary>Whether it is an actor: it is named, or spoken of by a noun, and not a mere place.</summary>
    public bool IsActor => speaks && !isOpen && (marked is not null || Heaviest() != MentionType.Location);

    /// <summary>What it is, by its mentions.</summary>
    public ActorType Type => marked ?? Heaviest() switch
    {
        MentionType.Person => ActorType.Person,
        MentionType.Organisation => ActorType.Organisation,
        MentionType.Group => ActorType.Group,
        _ => ActorType.Place,
    };

    /// <summary>Adds a mention; they come in reading order.</summary>
    public void Add(ActorMention mention, ActorLinks links)
    {
        Mentions.Add(mention);
        // One that is left open between others is nobody of its own.
        isOpen = Mentions.Count == 1 && !links.Candidates(mention.Index).IsEmpty && links.Of(mention.Index) is null;
        if (mention.IsNobody || mention.Kind == MentionKind.Pronoun || links.Excluded(mention.Index) is not null)
            return;
        // What nobody is said to be speaks of nobody: "he is no doctor".
        speaks |= !mention.IsPredicate || links.Of(mention.Index) is not null;
        HasName |= mention.Kind == MentionKind.Name;
        weights[(int)mention.Type] += mention.Kind == MentionKind.Name ? NameWeight : 1;
        // A state is a state whatever else it was taken for.
        if (links.Marked(mention.Index) is { } mark && marked is not ActorType.State) marked = mark;
    }

    private MentionType Heaviest()
    {
        int heaviest = 0;
        for (int i = 1; i < Types; i++)
            if (weights[i] > weights[heaviest]) heaviest = i;
        return (MentionType)heaviest;
    }
}
