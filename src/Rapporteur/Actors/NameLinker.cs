using System.Collections.Immutable;
using Rapporteur.Names;

namespace Rapporteur.Actors;

/// <summary>Ties the names of one actor: the full name, its parts, acronyms, variants, misprints.</summary>
internal sealed class NameLinker
{
    /// <summary>Loads the lexicons of names.</summary>
    public static NameLinker Load(string dataFolder) => new();

    /// <summary>Joins the mentions that are names of one actor.</summary>
    public void Link(ReadSoFar read, ImmutableArray<ActorMention> mentions, ActorLinks links)
    {
        var seen = new Dictionary<(MentionType, string), int>();
        foreach (var mention in mentions)
        {
            if (mention.Kind != MentionKind.Name) continue;
            var key = (mention.Type, mention.Span.In(read.Report.Text).ToString());
            if (!seen.TryAdd(key, mention.Index)) links.Join(mention.Index, seen[key], "actor.same-name", "the same name");
        }
    }
}
