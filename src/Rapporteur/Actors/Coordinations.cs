using Rapporteur.Attributions.Frames;
using Rapporteur.Names;
using Rapporteur.Text;

namespace Rapporteur.Actors;

/// <summary>Finds several that are spoken of together: "Ruiz and Haddad", of whom "they" may be said.</summary>
internal static class Coordinations
{
    private const int MostMembers = 12;

    /// <summary>Adds them; names and noun phrases of the sentence must be known.</summary>
    public static void Add(SentenceView view, SentenceMentions found)
    {
        for (int i = view.Floor; i < view.Count; i++)
        {
            if (found.At(i) is not { } first || first.HeadWord != i || first.Kind == MentionKind.Pronoun) continue;
            var members = Members(view, first, found);
            if (members.Count > 1) found.Add(Make(view, members, found), members);
        }
    }

    // The tree may hang the others on any word of a name.
    private static List<ActorMention> Members(SentenceView view, ActorMention first, SentenceMentions found)
    {
        var members = new List<ActorMention>();
        bool isAnd = false;
        var (from, to) = first.Kind == MentionKind.Name ? (first.First, first.Last) : (first.HeadWord, first.HeadWord);
        for (int word = from; word <= to; word++)
        {
            for (int child = view.FirstChild(word); child >= 0; child = view.Next(child))
            {
                if (!view.Is(child, "conj") || found.At(child) is not { } other || other == first
                    || members.Count == MostMembers) continue;
                if (!Agree(first, other)) return [];
                if (view.Child(child, "cc") is var cc and >= 0)
                {
                    if (!view.Reads(cc, "and") && !view.Reads(cc, "&")) return [];
                    isAnd = true;
                }

                if (members.Count == 0) members.Add(first);
                members.Add(other);
            }
        }

        return isAnd ? members : [];
    }

    private static bool Agree(ActorMention first, ActorMention other) =>
        first.Type == other.Type
            || (first.Type is MentionType.Person or MentionType.Group
            && other.Type is MentionType.Person or MentionType.Group);

    private static ActorMention Make(SentenceView view, List<ActorMention> members, SentenceMentions found)
    {
        var first = members[0];
        int start = first.TitleFirst >= 0 ? first.TitleFirst : first.First,
            end = members.Max(static member => member.Last);
        var span = view.Span(new Phrase(start, end));
        return new ActorMention
        {
            Index = 0,
            Sentence = found.Sentence,
            First = start,
            Last = end,
            HeadWord = first.HeadWord,
            Span = span,
            Head = first.Head,
            Kind = MentionKind.Nominal,
            Type = first.Type,
            Number = GrammaticalNumber.Many,
            Evidence = new Evidence(span, "mention.several"),
        };
    }
}
