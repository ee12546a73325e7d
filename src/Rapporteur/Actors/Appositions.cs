using System.Collections.Immutable;
using Rapporteur.Attributions.Frames;
using Rapporteur.Names;

namespace Rapporteur.Actors;

/// <summary>Ties what is said beside a name to it: appositions, predicates, offices that verbs give.</summary>
internal sealed class Appositions
{
    private readonly RoleVerbTable verbs;

    public Appositions(RoleVerbTable verbs) => this.verbs = verbs;

    /// <summary>Joins them, and says of each noun that was joined so how its office stands.</summary>
    public Dictionary<int, RoleStatus> Link(
        ReadSoFar read, ImmutableArray<ActorMention> mentions, MentionsByWord byWord, ActorLinks links)
    {
        var told = new Dictionary<int, RoleStatus>();
        var view = new SentenceView();
        int sentence = -1;
        foreach (var mention in mentions)
        {
            if (mention.Kind == MentionKind.Pronoun || !mention.Members.IsEmpty || mention.IsNobody) continue;
            if (mention.Sentence != sentence)
            {
                sentence = mention.Sentence;
                view.Take(read.Report.Text, read.Sentences[sentence], read.Trees[sentence], read.Layout.Dateline);
            }

            Beside(view, mention, byWord, links);
            if (mention.Kind == MentionKind.Nominal) Predicate(view, mention, byWord, links, told);
        }

        return told;
    }

    private static void Beside(SentenceView view, ActorMention mention, MentionsByWord byWord, ActorLinks links)
    {
        var other = ByTree(view, mention, byWord) ?? AfterComma(view, mention, byWord);
        if (other is not null && Fit(mention, other)) Join(links, mention, other, "actor.apposition", "an apposition");
        else if (TitleNoun(mention, byWord) is { } noun && Fit(mention, noun))
            Join(links, mention, noun, "actor.title", "the noun stands before the name as its title");
        else if (Leading(view, mention, byWord) is { } subject && Fit(mention, subject))
            Join(links, subject, mention, "actor.leading-apposition", "an apposition that leads the sentence");
    }

    // "Lund, 48, a trader": the tree may hang the trader on his age.
    private static ActorMention? ByTree(SentenceView view, ActorMention mention, MentionsByWord byWord)
    {
        if (!view.Is(mention.HeadWord, "appos")) return null;
        int head = view.Head(mention.HeadWord);
        if (head >= 0 && view[head].Upos is "NUM") head = view.Head(head);
        return byWord.At(mention.Sentence, head);
    }

    // "the mayor, Holm,": parted by commas from what goes before and what follows.
    private static ActorMention? AfterComma(SentenceView view, ActorMention mention, MentionsByWord byWord)
    {
        int first = mention.TitleFirst >= 0 ? mention.TitleFirst : mention.First;
        if (first < 2 || !view.Reads(first - 1, ",") || view.Is(mention.HeadWord, "conj")) return null;
        if (mention.Last + 1 < view.Count && !view.IsMark(mention.Last + 1)) return null;
        int before = first - 2;
        if (view[before].Upos is "NUM" && before > 1 && view.Reads(before - 1, ",")) before -= 2;
        var other = byWord.At(mention.Sentence, before);
        if (other is null || !AreAlike(other.Type, mention.Type)
            || (other.Kind == mention.Kind && other.Kind == MentionKind.Name))
            other = Carrier(view, mention.Sentence, before, byWord);
        if (other is null || other.Last != before || (other.Kind == mention.Kind && other.Kind == MentionKind.Name))
            return null;
        bool isDefinite = other.Kind == MentionKind.Name || other.Determiner is Determiner.Definite
            or Determiner.Possessive;
        return isDefinite && view.Child(other.HeadWord, "conj") < 0 && view.Child(mention.HeadWord, "conj") < 0 ? other
            : null;
    }

    // The phrase of which a word is the last: "the minister of salt, Holm".
    private static ActorMention? Carrier(SentenceView view, int sentence, int last, MentionsByWord byWord)
    {
        for (int word = view.Head(last), steps = 0; word >= 0 && word < last && steps < 6; word = view.Head(word),
            steps++)
            if (byWord.At(sentence, word) is { Kind: MentionKind.Nominal } found && found.Last == last) return found;
        return null;
    }

    // "his brother Holm", "the former minister Holm"
    private static ActorMention? TitleNoun(ActorMention mention, MentionsByWord byWord)
    {
        int first = mention.TitleFirst >= 0 ? mention.TitleFirst : mention.First;
        if (mention.Kind != MentionKind.Name || first == 0) return null;
        return byWord.At(mention.Sentence, first - 1) is { Kind: MentionKind.Nominal } noun && noun.Last == first - 1
            && noun.Determiner != Determiner.None ? noun : null;
    }

    // "A member of a powerful family, he is …"
    private static ActorMention? Leading(SentenceView view, ActorMention mention, MentionsByWord byWord)
    {
        if (mention.Kind != MentionKind.Nominal || mention.First != view.Floor || mention.Type != MentionType.Person)
            return null;
        int comma = mention.Last + 1;
        if (!view.Reads(comma, ",") || byWord.At(mention.Sentence, comma + 1) is not { } subject
            || !view.Is(subject.HeadWord, "nsubj"))
            return null;
        bool isFirst = subject.First == comma + 1 || subject.TitleFirst == comma + 1;
        return isFirst && view.Head(subject.HeadWord) is var verb and >= 0
            && view.Head(mention.HeadWord) == verb | !view.Is(mention.HeadWord, "nsubj") ? subject : null;
    }

    private void Predicate(SentenceView view, ActorMention mention, MentionsByWord byWord, ActorLinks links,
        Dictionary<int, RoleStatus> told)
    {
        int noun = mention.HeadWord;
        if (mention.IsPredicate)
        {
            if (IsUndone(view, noun) || Subject(view, noun, mention.Sentence, byWord) is not { } subject
                || !Fit(mention, subject))
                return;
            Join(links, mention, subject, "actor.predicate", "it is what the subject is said to be");
            told[mention.Index] = view.Child(noun, "cop") is var be and >= 0 && view[be].Xpos is "VBD"
                ? RoleStatus.Former : RoleStatus.Current;
            return;
        }

        int verb = view.Head(noun);
        if (verb < 0 || view[verb].Upos is not "VERB" || Office(view, noun, verb) is not { } office
            || IsUndone(view, verb))
            return;
        if (Bearer(view, noun, verb, office, mention.Sentence, byWord) is not { } bearer || !Fit(mention, bearer))
            return;
        Join(links, mention, bearer, "actor.office-verb", $"the verb “{view[verb].Lemma}” gives the office");
        told[mention.Index] =
            office.Status ?? (view[verb].Xpos is "VBD" or "VBN" ? RoleStatus.Former : RoleStatus.Current);
    }

    private RoleVerb? Office(SentenceView view, int noun, int verb)
    {
        if (!view.Is(noun, "xcomp") && !view.Is(noun, "obl") && !view.Is(noun, "obj")) return null;
        int particle = view.Child(noun, "case");
        return verbs.Find(view[verb].Lemma, particle >= 0 ? view.Form(particle) : []);
    }

    private static ActorMention? Bearer(SentenceView view, int noun, int verb, RoleVerb office, int sentence,
        MentionsByWord byWord)
    {
        if (!office.IsOfObject) return view.Is(noun, "obj") ? null : Subject(view, verb, sentence, byWord);
        if (view.Child(verb, "nsubj:pass") >= 0 && view.Child(verb, "aux:pass") >= 0)
            return Subject(view, verb, sentence, byWord);
        for (int child = view.FirstChild(verb); child >= 0 && child < noun; child = view.Next(child))
            if (child > verb && (view.Is(child, "obj") || view.Is(child, "iobj") || view.Is(child, "xcomp")))
                return byWord.At(sentence, child);
        return view[verb].Xpos is "VBN" && view.Is(verb, "acl") ? byWord.At(sentence, view.Head(verb)) : null;
    }

    // The subject; of a relative clause, what it is said of.
    private static ActorMention? Subject(SentenceView view, int predicate, int sentence, MentionsByWord byWord)
    {
        int subject = view.Child(predicate, "nsubj");
        if (subject >= 0 && view[subject].Xpos is not ("WP" or "WDT")) return byWord.At(sentence, subject);
        if (view.Relation(predicate) is "acl:relcl" && view.Head(predicate) is var head and >= 0 && head < predicate)
            return byWord.At(sentence, head);
        return subject < 0 && view.Is(predicate, "conj") && view.Head(predicate) is var first and >= 0
            && view.Child(first, "nsubj") is var shared and >= 0
            ? byWord.At(sentence, shared) : null;
    }

    // "is not", "would be", "as if he were", "was he a spy?"
    private static bool IsUndone(SentenceView view, int predicate)
    {
        for (int child = view.FirstChild(predicate); child >= 0; child = view.Next(child))
        {
            if (view.Is(child, "aux") && view[child].Xpos is "MD" && !view.Reads(child, "will")) return true;
            if (view[child].Lemma is "not" or "never" or "n't" or "if" or "whether") return true;
            if (view.Is(child, "det") && view.Reads(child, "no")) return true;
        }

        return false;
    }

    private static bool Fit(ActorMention a, ActorMention b)
    {
        if (a.Kind == MentionKind.Name && b.Kind == MentionKind.Name) return false;
        if (a.Number != GrammaticalNumber.Untold && b.Number != GrammaticalNumber.Untold && a.Number != b.Number
            && a.Type == MentionType.Person)
            return false;
        if (a.Gender != Gender.Untold && b.Gender != Gender.Untold && a.Gender != b.Gender) return false;
        return b.Kind == MentionKind.Pronoun ? b.Person == 3 || a.Type == MentionType.Person : AreAlike(a.Type, b.Type);
    }

    private static bool AreAlike(MentionType a, MentionType b) => a == b
        || (a is not MentionType.Person && b is not MentionType.Person && MentionType.Organisation is var organisation
            && (a == organisation || b == organisation));

    private static void Join(ActorLinks links, ActorMention mention, ActorMention other, string by, string reason)
    {
        if (links.AreOne(mention.Index, other.Index)) return;
        // Of a pronoun it is still to be told whose it is: the reason stands at the noun.
        bool isLater = other.Kind == MentionKind.Pronoun
            || (mention.Kind != MentionKind.Pronoun && mention.Index > other.Index);
        var (later, earlier) = isLater ? (mention, other) : (other, mention);
        links.Join(later.Index, earlier.Index, by, reason);
    }
}
