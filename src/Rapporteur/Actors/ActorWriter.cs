using System.Collections.Immutable;
using Rapporteur.Names;
using Rapporteur.Text;

namespace Rapporteur.Actors;

/// <summary>Sets down the actors once their mentions are tied.</summary>
internal static class ActorWriter
{
    /// <summary>Actors in the order of their first mention, and the mentions with their actors.</summary>
    public static ActorsRead Write(ReadSoFar read, ImmutableArray<ActorMention> all, ActorLinks links)
    {
        string text = read.Report.Text;
        var mentions = Heard(all, links);
        var actors = ImmutableArray.CreateBuilder<Actor>();
        var ids = new string?[all.Length];
        var written = ImmutableArray.CreateBuilder<Mention>(mentions.Length);
        foreach (var mention in mentions)
        {
            int first = links.Actor(mention.Index);
            bool isOpen = mention.Kind == MentionKind.Pronoun && links.Of(mention.Index) is null;
            if (ids[first] is null && !isOpen)
            {
                ids[first] = $"e{actors.Count + 1}";
                string name = mention.Span.In(text).ToString();
                actors.Add(new Actor(ids[first]!, TypeOf(mention.Type), name, [new ActorName(name, ActorNameKind.Full, null)], [], [],
                    new Evidence(mention.Span, "actor.first-mention")));
            }

            written.Add(new Mention($"m{written.Count + 1}", mention.Span, mention.Head, mention.Type, mention.Kind, mention.Evidence)
            {
                Actor = isOpen ? null : ids[first],
                Reason = links.Of(mention.Index)?.Reason,
            });
        }

        return new ActorsRead(written.MoveToImmutable(), actors.DrainToImmutable(), []) { Lookup = new MentionLookup(read, mentions) };
    }

    // Of several that nothing is said of together, and of what speaks of no actor, nothing is written.
    private static ImmutableArray<ActorMention> Heard(ImmutableArray<ActorMention> all, ActorLinks links)
    {
        var count = new int[all.Length];
        foreach (var mention in all) count[links.Actor(mention.Index)]++;
        return [.. all.Where(mention => !mention.IsNobody && (mention.Members.IsEmpty || mention.IsSource || count[links.Actor(mention.Index)] > 1))];
    }

    private static ActorType TypeOf(MentionType type) => type switch
    {
        MentionType.Person => ActorType.Person,
        MentionType.Organisation => ActorType.Organisation,
        MentionType.Group => ActorType.Group,
        _ => ActorType.Place,
    };
}
