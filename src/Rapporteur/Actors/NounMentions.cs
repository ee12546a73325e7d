using Rapporteur.Attributions.Frames;
using Rapporteur.Names;
using Rapporteur.Text;

namespace Rapporteur.Actors;

/// <summary>Finds the noun phrases of a sentence that speak of somebody.</summary>
internal sealed class NounMentions(NounTable nouns)
{
    /// <summary>Adds them; the names of the sentence must be known.</summary>
    public void Add(SentenceView view, SourceWords sources, SentenceMentions found)
    {
        for (int i = view.Floor; i < view.Count; i++)
        {
            if (found.At(i) is not null || !CarriesPhrase(view, i)) continue;
            if (Find(view, i, sources) is not { } noun) continue;
            var determiner = DeterminerOf(view, i);
            if (IsTitle(view, i, determiner, found)) continue;
            if (noun.Class == NounClass.Place && determiner is Determiner.None or Determiner.Quantified) continue;
            if (noun.IsDoubtful && !IsDoer(view, i) && !sources.Overlap(view.Span(i))) continue;
            found.Add(Make(view, i, noun, determiner, found));
        }
    }

    private static ActorMention Make(SentenceView view, int i, Noun noun, Determiner determiner, SentenceMentions found)
    {
        var words = NounPhrase.Of(view, i);
        for (int at = i + 1; at <= words.Last; at++)
            if (determiner != Determiner.None && found.At(at) is { Kind: MentionKind.Name } name
                && view.Head(i) == name.HeadWord && at == name.First) words = words with { Last = at - 1 };
        var span = view.Span(words);
        bool isMany = noun.IsMany || view[i].Xpos is "NNS" or "NNPS";
        return new ActorMention
        {
            Index = 0,
            Sentence = found.Sentence,
            First = words.First,
            Last = words.Last,
            HeadWord = i,
            Span = span,
            Head = view.Span(i),
            Kind = MentionKind.Nominal,
            Type = noun.Class == NounClass.Member && isMany && determiner != Determiner.Quantified && view.Child(i, "nummod") < 0 ? MentionType.Group : noun.Type,
            Number = isMany ? GrammaticalNumber.Many : GrammaticalNumber.One,
            Gender = noun.Gender,
            Determiner = determiner,
            Noun = noun,
            IsPredicate = view.Child(i, "cop") >= 0,
            Evidence = new Evidence(view.Span(i), "mention.noun"),
        };
    }

    private static Noun Several { get; } = new(NounClass.Person, Gender.Untold, IsMany: true, IsDoubtful: true);

    // "those who fled", "many rely on it", "the two met".
    private static bool IsSeveral(SentenceView view, int i)
    {
        if (view.Reads(i, "those")) return view.Child(i, "acl") >= 0;
        bool isAlone = view.Reads(i, "many") || view.Reads(i, "some") || view.Reads(i, "others")
            || view.Reads(i, "several") || view.Reads(i, "most") || view.Reads(i, "few");
        return isAlone || (view[i].Upos is "NUM" && view.Child(i, "det") is var det and >= 0 && view.Reads(det, "the"));
    }

    private Noun? Find(SentenceView view, int i, SourceWords sources)
    {
        var word = view[i];
        if (IsSeveral(view, i) && !view.Is(i, "det")) return Several;
        if (word.Upos is "ADJ") return view.Child(i, "det") >= 0
            && nouns.Find(view.Form(i)) is { IsMany: true } many ? many : null;
        if (word.Upos is "PRON") return word.Xpos is "NN" ? nouns.Find(view.Form(i)) : null;
        if (nouns.Find(view.Form(i)) is { } noun) return noun.IsMany && noun.IsDoubtful && word.Xpos is not "NNS"
            && view.Child(i, "det") < 0 ? null : noun;
        return nouns.Find(word.Lemma) ?? (word.Upos is "NOUN"
            ? NounTable.ByEnding(word.Lemma, sources.Overlap(view.Span(i))) : null);
    }

    private static bool CarriesPhrase(SentenceView view, int i) =>
        view[i].Upos is "NOUN" or "PROPN" or "PRON" or "ADJ" or "NUM" or "DET"
        && !view.Is(i, "compound") && !view.Is(i, "flat") && !view.Is(i, "fixed") && !view.Is(i, "goeswith")
        && !view.Is(i, "amod");

    // "Defence Minister Holm" is a name with a title; "the minister, Holm" and "the former minister Holm" are two
    // mentions.
    private static bool IsTitle(SentenceView view, int i, Determiner determiner, SentenceMentions found)
    {
        if (view.Is(i, "nmod:desc") && view.Head(i) > i
            && found.At(view.Head(i)) is { Kind: MentionKind.Name }) return true;
        return determiner == Determiner.None && found.TitleOf(i) is not null;
    }

    private static bool IsDoer(SentenceView view, int i) =>
        view.Relation(i) is "nsubj" && view.Head(i) is var verb and >= 0 && view[verb].Upos is "VERB";

    private static Determiner DeterminerOf(SentenceView view, int i)
    {
        var found = Determiner.None;
        for (int child = view.FirstChild(i); child >= 0 && child < i; child = view.Next(child))
        {
            if (view.Is(child, "nmod:poss")) return Determiner.Possessive;
            if (view.Is(child, "det"))
            {
                if (view.Reads(child, "the")) return Determiner.Definite;
                if (view.Reads(child, "a") || view.Reads(child, "an")
                    || view.Reads(child, "another")) return Determiner.Indefinite;
                bool points = view.Reads(child, "this") || view.Reads(child, "that") || view.Reads(child, "these")
                    || view.Reads(child, "those");
                found = points ? Determiner.Demonstrative : Determiner.Quantified;
            }

            if (view.Is(child, "nummod") && found == Determiner.None) found = Determiner.Quantified;
        }

        return found;
    }
}
