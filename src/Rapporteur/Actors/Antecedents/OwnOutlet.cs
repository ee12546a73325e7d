using System.Collections.Immutable;
using Rapporteur.Names;

namespace Rapporteur.Actors.Antecedents;

/// <summary>Ties "this newspaper" and its like: the report's own outlet, never another that was spoken of.</summary>
internal sealed class OwnOutlet
{
    private readonly ActorLinks links;
    private readonly GeneralNounTable general;
    private int first = -1;

    /// <param name="read">The report, which may name its outlet.</param>
    /// <param name="mentions">All mentions.</param>
    /// <param name="links">Those that are tied.</param>
    /// <param name="general">Tells which nouns are those of outlets.</param>
    public OwnOutlet(ReadSoFar read, ImmutableArray<ActorMention> mentions, ActorLinks links, GeneralNounTable general)
    {
        (this.links, this.general) = (links, general);
        if (read.Report.Outlet is not { Length: > 0 } outlet) return;
        foreach (var mention in mentions)
            if (first < 0 && mention.Kind == MentionKind.Name && mention.Span.In(read.Report.Text).Equals(outlet, StringComparison.OrdinalIgnoreCase)) first = mention.Index;
    }

    /// <summary>Ties a mention to the outlet, if it speaks of it.</summary>
    public bool Take(ActorMention mention, string noun)
    {
        if (mention.Determiner != Determiner.Demonstrative || mention.Number == GrammaticalNumber.Many) return false;
        if (noun is not "programme" && general.Find(noun) is not { Kind: GeneralNounKind.Organisation, Classes: ["media", ..] }) return false;
        if (first < 0) first = mention.Index;
        else links.Join(Math.Max(mention.Index, first), Math.Min(mention.Index, first), "actor.own-outlet", "the report's own outlet");
        return true;
    }
}
