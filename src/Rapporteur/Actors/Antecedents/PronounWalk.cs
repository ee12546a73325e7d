using System.Collections.Immutable;
using Rapporteur.Attributions.Frames;
using Rapporteur.Names;

namespace Rapporteur.Actors.Antecedents;

/// <summary>Walks through a report and puts each pronoun of the third person before a judge.</summary>
internal sealed class PronounWalk
{
    private readonly ReadSoFar read;
    private readonly ImmutableArray<ActorMention> mentions;
    private readonly ActorLinks links;
    private readonly Referent[] referents;
    private readonly PronounCandidates candidates;
    private readonly SentenceView view = new();
    private readonly CandidateSet set = new();
    private int viewed = -1;

    /// <param name="read">What the steps before have read.</param>
    /// <param name="mentions">All mentions.</param>
    /// <param name="links">Those that are tied.</param>
    /// <param name="surroundings">Tells what is done with a pronoun.</param>
    public PronounWalk(ReadSoFar read, ImmutableArray<ActorMention> mentions, ActorLinks links,
        Surroundings surroundings)
    {
        (this.read, this.mentions, this.links) = (read, mentions, links);
        referents = ReferentReader.Read(read, mentions);
        candidates = new PronounCandidates(read, mentions, links, referents, surroundings);
    }

    /// <summary>Walks from the first to the last.</summary>
    public void Walk(IPronounJudge judge)
    {
        for (int at = 0; at < referents.Length; at++)
        {
            if (referents[at].Mention < 0) continue;
            var mention = mentions[referents[at].Mention];
            bool isOpen = mention.Kind == MentionKind.Pronoun && links.Of(mention.Index) is null;
            if (isOpen && mention.Person == 3)
            {
                View(mention.Sentence);
                candidates.Gather(at, view, set);
                judge.Decide(mention, referents, set);
                isOpen = links.Of(mention.Index) is null;
                if (!isOpen
                    && links.Actor(mention.Index) == mention.Index) candidates.Heard.Move(links.Of(mention.Index)!.Other, set);
            }

            if (!isOpen && !mention.IsNobody) candidates.Heard.Pass(mention, referents[at], at);
        }
    }

    private void View(int sentence)
    {
        if (viewed == sentence) return;
        viewed = sentence;
        view.Take(read.Report.Text, read.Sentences[sentence], read.Trees[sentence], read.Layout.Dateline);
    }
}
