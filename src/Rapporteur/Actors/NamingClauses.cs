using System.Collections.Immutable;
using Rapporteur.Attributions.Frames;
using Rapporteur.Names;

namespace Rapporteur.Actors;

/// <summary>Ties a noun to the name that a clause gives it: "a man who goes by Azar", "a woman surnamed Fan".</summary>
internal static class NamingClauses
{
    private const int Farthest = 6, MostClimbs = 6;

    /// <summary>Joins them.</summary>
    public static void Link(ReadSoFar read, ImmutableArray<ActorMention> mentions, MentionsByWord byWord, ActorLinks links)
    {
        var view = new SentenceView();
        int sentence = -1;
        foreach (var mention in mentions)
        {
            if (mention.Kind != MentionKind.Name || mention.Type == MentionType.Location || mention.First == 0) continue;
            if (mention.Sentence != sentence) view.Take(read.Report.Text, read.Sentences[sentence = mention.Sentence], read.Trees[sentence], read.Layout.Dateline);
            if (Named(view, mention.First) is not (var naming and >= 0)) continue;
            if (Bearer(view, mention, naming, byWord) is not { } bearer || links.AreOne(mention.Index, bearer.Index)) continue;
            links.Join(Math.Max(mention.Index, bearer.Index), Math.Min(mention.Index, bearer.Index), "actor.naming-clause", "the clause gives the name");
        }
    }

    // The word that says that a name follows; -1 where none does.
    private static int Named(SentenceView view, int name)
    {
        int before = name - 1;
        while (before > 0 && (view.IsMark(before) || view.Reads(before, "only") || view.Reads(before, "simply"))) before--;
        if (view[before].Lemma is "surname" or "nickname" or "name" or "call" or "dub" or "alias" or "pseudonym" || view.Reads(before, "surnamed")) return before;
        if (view[before].Lemma is "himself" or "herself" or "themselves" or "itself" or "sign" or "war") return Verb(view, before, "call", "style", "give", "use", "name");
        if (view.Reads(before, "by")) return Verb(view, before, "go");
        return view.Reads(before, "as") || view.Reads(before, "of") ? Verb(view, before, "know", "identify", "give", "introduce", "name", "go") : -1;
    }

    private static int Verb(SentenceView view, int from, params ReadOnlySpan<string> lemmas)
    {
        for (int i = from - 1; i >= 0 && i >= from - Farthest; i--)
            if (lemmas.Contains(view[i].Lemma)) return i;
        return -1;
    }

    // What the clause is said of: the noun that it hangs on, or the subject of its verb.
    private static ActorMention? Bearer(SentenceView view, ActorMention name, int naming, MentionsByWord byWord)
    {
        int word = naming;
        for (int climbs = 0; climbs < MostClimbs && word >= 0; climbs++)
        {
            int head = view.Head(word);
            if (head >= 0 && head < naming && view.Is(word, "acl")) return Carrier(view, name, head, byWord);
            int subject = view[word].Upos is "VERB" ? view.Child(word, "nsubj") : -1;
            if (subject >= 0 && subject < naming && view[subject].Xpos is not ("WP" or "WDT") && Fitting(byWord.At(name.Sentence, subject), name) is { } found) return found;
            word = head;
        }

        return null;
    }

    // "An officer of the guerrillas who gave his name as Azar": the clause may hang on the last noun of the phrase.
    private static ActorMention? Carrier(SentenceView view, ActorMention name, int word, MentionsByWord byWord)
    {
        for (int climbs = 0; climbs < MostClimbs && word >= 0; climbs++, word = view.Head(word))
        {
            if (Fitting(byWord.At(name.Sentence, word), name) is { } found) return found;
            if (!view.Is(word, "nmod")) return null;
        }

        return null;
    }

    private static ActorMention? Fitting(ActorMention? bearer, ActorMention name) =>
        bearer is { Kind: MentionKind.Nominal } && bearer.Type == name.Type && bearer.Number != GrammaticalNumber.Many && !bearer.IsPredicate ? bearer : null;
}
