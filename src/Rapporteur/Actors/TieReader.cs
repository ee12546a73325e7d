using System.Collections.Immutable;
using Rapporteur.Attributions.Frames;
using Rapporteur.Names;
using Rapporteur.Text;

namespace Rapporteur.Actors;

/// <summary>Reads who is whose son, friend, member: "his former friend, Berg", "the daughter of a judge".</summary>
internal sealed class TieReader
{
    private const int LongestPhrase = 70;

    private readonly TieTable ties;
    private readonly RoleWordTable roleWords;

    public TieReader(TieTable ties, RoleWordTable roleWords) => (this.ties, this.roleWords) = (ties, roleWords);

    /// <summary>Reads them into the facts.</summary>
    /// <param name="read">The report.</param>
    /// <param name="mentions">All mentions.</param>
    /// <param name="byWord">The same by words.</param>
    /// <param name="told">How a tie stands that a predicate tells.</param>
    /// <param name="facts">What is read is added to them.</param>
    public void Read(
        ReadSoFar read, ImmutableArray<ActorMention> mentions, MentionsByWord byWord, Dictionary<int, RoleStatus> told,
        ActorFacts facts)
    {
        var view = new SentenceView();
        var holders = new Holders(read.Attributions);
        int sentence = -1;
        foreach (var mention in mentions)
        {
            if (mention.Kind != MentionKind.Nominal || mention.Type != MentionType.Person || !mention.Members.IsEmpty)
                continue;
            var tokens = read.Sentences[mention.Sentence].Tokens;
            var (tie, first) =
                ties.EndingAt(read.Report.Text, tokens, mention.HeadWord,
                read.Trees[mention.Sentence].Words[mention.HeadWord].Lemma, mention.First);
            if (tie is null) continue;
            if (mention.Sentence != sentence)
                view.Take(read.Report.Text, read.Sentences[sentence = mention.Sentence], read.Trees[sentence]);
            var span = new TextSpan(tokens[first].Span.Start, tokens[mention.HeadWord].Span.End);
            string holder = holders.Of(span);
            var tenure = new Tenure(Status(view, mention, tie, told, holder), null, null);
            var others = Others(view, mention, tie, byWord);
            foreach (var other in others)
                facts.Add(new RelationFact(tie.Type, Printed(span, read.Report.Text), mention.Index, other.Index,
                    tenure, holder, new Evidence(mention.Span, "relation.noun")));
            if (others.Count == 0 && tie.Type == RelationType.Membership && mention.Number != GrammaticalNumber.Many)
                AddPhrase(read, mention, first, tenure, holder, facts);
        }
    }

    private static string Printed(TextSpan span, string text) =>
        string.Join(' ', span.In(text).ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // Somebody's: by a possessive, or behind "of" or "to", with all that are named there together.
    private static List<ActorMention> Others(SentenceView view, ActorMention mention, Tie tie, MentionsByWord byWord)
    {
        var found = new List<ActorMention>(1);
        for (int child = view.FirstChild(mention.HeadWord); child >= 0; child = view.Next(child))
        {
            bool isOwner = view.Is(child, "nmod:poss");
            bool isOf = !isOwner && view.Is(child, "nmod") && view.Child(child, "case") is var of and >= 0
                && (view.Reads(of, "of") || (view.Reads(of, "to") && tie.Type != RelationType.Membership));
            if (!isOwner && !isOf) continue;
            if (byWord.At(mention.Sentence, child) is { } other && Fits(tie, other)) found.Add(other);
            for (int next = view.FirstChild(child); next >= 0 && found.Count > 0; next = view.Next(next))
                if (view.Is(next, "conj") && byWord.At(mention.Sentence, next) is { } more && Fits(tie, more))
                    found.Add(more);
        }

        return found;
    }

    private static bool Fits(Tie tie, ActorMention other) => tie.Type switch
    {
        RelationType.Kinship => other.Type == MentionType.Person,
        RelationType.Membership => other.Type != MentionType.Person,
        _ => true,
    };

    // "a member of Berg's inner circle": of what is no actor the whole phrase tells.
    private static void AddPhrase(ReadSoFar read, ActorMention mention, int first, Tenure tenure, string holder,
        ActorFacts facts)
    {
        var tokens = read.Sentences[mention.Sentence].Tokens;
        if (mention.Last <= mention.HeadWord || tokens[mention.HeadWord + 1].In(read.Report.Text) is not "of") return;
        var span = new TextSpan(tokens[first].Span.Start, mention.Span.End);
        if (span.End - span.Start > LongestPhrase) return;
        facts.Add(new RoleFact(mention.Index, Printed(span, read.Report.Text), -1, tenure, holder,
            new Evidence(span, "role.member")));
    }

    private RoleStatus Status(SentenceView view, ActorMention mention, Tie tie, Dictionary<int, RoleStatus> told,
        string holder)
    {
        for (int i = mention.First; i < mention.HeadWord; i++)
        {
            // "his late wife" is still his wife; "his old friend" still his friend.
            if (view.Reads(i, "late") || view.Reads(i, "next")) continue;
            var kind = roleWords.Kind(view.Form(i));
            if (kind == RoleWordKind.Former) return RoleStatus.Former;
            if (kind == RoleWordKind.Elect) return RoleStatus.Elect;
        }

        if (view.Form(mention.HeadWord).StartsWith("ex-", StringComparison.OrdinalIgnoreCase)) return RoleStatus.Former;
        if (tie.Type == RelationType.Kinship || !told.TryGetValue(mention.Index, out var status))
            return RoleStatus.Current;
        return status == RoleStatus.Former && holder != "author" ? RoleStatus.Unstated : status;
    }
}
