using System.Collections.Immutable;
using Rapporteur.Names;
using Rapporteur.Text;

namespace Rapporteur.Actors;

/// <summary>Sets down the actors once their mentions are tied.</summary>
internal static class ActorWriter
{
    /// <summary>Actors in the order of their first mention, and the mentions with their actors.</summary>
    public static ActorsRead Write(ReadSoFar read, ImmutableArray<ActorMention> mentions, ActorLinks links)
    {
        string text = read.Report.Text;
        var actors = ImmutableArray.CreateBuilder<Actor>();
        var ids = new string[mentions.Length];
        var written = ImmutableArray.CreateBuilder<Mention>(mentions.Length);
        foreach (var mention in mentions)
        {
            int first = links.Actor(mention.Index);
            if (first == mention.Index)
            {
                ids[first] = $"e{actors.Count + 1}";
                string name = mention.Span.In(text).ToString();
                actors.Add(new Actor(ids[first], TypeOf(mention.Type), name, [new ActorName(name, ActorNameKind.Full, null)], [], [],
                    new Evidence(mention.Span, "actor.first-mention")));
            }

            written.Add(new Mention($"m{mention.Index + 1}", mention.Span, mention.Head, mention.Type, mention.Kind, mention.Evidence)
            {
                Actor = ids[first],
                Reason = links.Of(mention.Index)?.Reason,
            });
        }

        return new ActorsRead(written.MoveToImmutable(), actors.DrainToImmutable(), []) { Lookup = new MentionLookup(read, mentions) };
    }

    private static ActorType TypeOf(MentionType type) => type switch
    {
        MentionType.Person => ActorType.Person,
        MentionType.Organisation => ActorType.Organisation,
        MentionType.Group => ActorType.Group,
        _ => ActorType.Place,
    };
}
