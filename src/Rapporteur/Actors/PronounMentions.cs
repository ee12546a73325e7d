using Rapporteur.Attributions.Frames;
using Rapporteur.Names;
using Rapporteur.Text;

namespace Rapporteur.Actors;

/// <summary>Finds the personal pronouns and possessives of a sentence.</summary>
internal static class PronounMentions
{
    /// <summary>Adds those that may speak of somebody.</summary>
    public static void Add(SentenceView view, SentenceMentions found)
    {
        for (int i = view.Floor; i < view.Count; i++)
        {
            if (view[i].Xpos is not ("PRP" or "PRP$") || found.At(i) is not null || view.Is(i, "expl")) continue;
            if (Pronoun.Of(view.Form(i)) is not { } pronoun) continue;
            var span = view.Span(i);
            found.Add(new ActorMention
            {
                Index = 0,
                Sentence = found.Sentence,
                First = i,
                Last = i,
                HeadWord = i,
                Span = span,
                Head = span,
                Kind = MentionKind.Pronoun,
                Type = pronoun.Key == "it" ? MentionType.Organisation : MentionType.Person,
                Number = pronoun.Number,
                Gender = pronoun.Gender,
                Person = pronoun.Person,
                Pronoun = pronoun,
                Evidence = new Evidence(span, "mention.pronoun"),
            });
        }
    }
}
