using System.Collections.Immutable;
using Rapporteur.Names;

namespace Rapporteur.Actors.Antecedents;

/// <summary>Ties "I" and "we" in quotations to who speaks.</summary>
internal static class SpeechLinker
{
    /// <summary>Ties them; "you" stays open, and so does what stands in no quotation.</summary>
    public static void Link(ReadSoFar read, ImmutableArray<ActorMention> mentions, ActorLinks links)
    {
        var speakers = new QuotationSpeakers(read, mentions);
        var quotations = new ContentIndex(read.Quotations.Select(static quotation => quotation.Spans));
        var contents = new ContentIndex(read.Attributions.Select(static attribution => attribution.Content));
        foreach (var mention in mentions)
        {
            int quotation = quotations.At(mention.Span.Start), content = contents.At(mention.Span.Start);
            if (mention.Pronoun is not { Person: 1 } pronoun || links.Of(mention.Index) is not null) continue;
            int speaker = quotation >= 0 ? speakers.Of(quotation) : speakers.OfLine(content);
            if (speaker < 0 || mentions[speaker].IsNobody || IsOpen(mentions[speaker], links)) continue;
            bool isOne = mentions[links.Actor(speaker)] is var first && first.Type == MentionType.Person
                && first.Number != GrammaticalNumber.Many;
            mention.Type = mentions[speaker].Type;
            if (pronoun.Key == "i") links.Join(mention.Index, speaker, "actor.speaker", "the speaker of the quotation");
            else if (!isOne) links.Join(mention.Index, speaker, "actor.speakers-side",
                "the side that the quotation speaks for");
            else links.LeaveOpen(mention.Index, [speaker], "the speaker, with others who are not told");
        }
    }

    private static bool IsOpen(ActorMention mention, ActorLinks links) =>
        mention.Kind == MentionKind.Pronoun && links.Of(mention.Index) is null;
}
