using System.Collections.Immutable;
using Rapporteur.Attributions;
using Rapporteur.Attributions.Frames;

namespace Rapporteur.Statements;

/// <summary>Finds whom somebody speaks to: "told reporters", "urged the council to", "in a letter to the mayor".</summary>
internal sealed class AddresseeReader(AddresseeTable table, MediaTable media, CueTable cues)
{
    /// <summary>The addressees of a saying in reading order; those that stand together ("A and B") are one each.</summary>
    public ImmutableArray<Party> Read(Saying saying, SpeakerReader speakers)
    {
        var heads = new List<int>();
        foreach (int anchor in saying.Anchors) Add(saying, anchor, heads);
        if (heads.Count == 0) return [];
        heads.Sort();
        var parties = ImmutableArray.CreateBuilder<Party>();
        int taken = -1;
        foreach (int head in heads)
        {
            if (head <= taken) continue;
            foreach (var (word, phrase) in PartyPhrases.Of(saying, head))
            {
                parties.Add(new Party(Actor(saying, word, phrase, speakers), saying.Print(phrase), [saying.View.Span(phrase)]));
                taken = phrase.Last;
            }
        }

        return parties.ToImmutable();
    }

    private void Add(Saying saying, int anchor, List<int> heads)
    {
        var view = saying.View;
        bool own = anchor == saying.Sense.Word, verb = view[anchor].Upos is "VERB";
        var frames = own ? saying.Sense.Frames : CueFrames.None;
        string lemma = view[anchor].Lemma;
        if (verb && Object(saying, anchor, lemma, frames) is var person and >= 0) heads.Add(person);
        if (own && verb && Governed(saying, lemma) is var governed and >= 0) heads.Add(governed);
        if (own && verb && heads.Count == 0 && Demanded(saying, anchor) is var demanded and >= 0) heads.Add(demanded);
        for (int child = view.FirstChild(anchor); child >= 0; child = view.Next(child))
        {
            if (!(view.Is(child, "obl") || view.Is(child, "nmod") || view.Is(child, "obj"))) continue;
            int first = view.Left(child);
            if (IsOutside(saying, child) && !IsWarned(saying, first, child) && !(own && IsGiven(saying, lemma, first, child))) continue;
            bool led = !view.Is(child, "obj") && first < child && table.Takes(lemma, view.Form(first)) && !IsTime(saying, child) && MayHear(saying, child);
            if (led && media.Noun(saying, child) is null) heads.Add(child);
            else if (verb && IsWay(view, first) && media.Noun(saying, child) is not null || view.Is(child, "obj") && cues.Noun(view[child].Lemma) is not null) Within(saying, child, heads);
        }
    }

    private static bool IsWay(SentenceView view, int preposition) =>
        view[preposition].Lemma is "in" or "at" or "during" or "on" or "by" or "via" or "through" or "over";

    // "in a letter to the mayor", "issued a warning to residents"
    private void Within(Saying saying, int noun, List<int> heads)
    {
        var view = saying.View;
        for (int child = view.FirstChild(noun); child >= 0; child = view.Next(child))
        {
            int first = view.Left(child);
            if (child > noun && first < child && view.Is(child, "nmod") && table.Takes(view[noun].Lemma, view.Form(first)) && !IsOutside(saying, child))
                heads.Add(child);
        }
    }

    // "told reporters", "was asked whether", "thanked the crew"
    private int Object(Saying saying, int verb, string lemma, CueFrames frames)
    {
        if (!table.TakesObject(lemma, frames)) return -1;
        var view = saying.View;
        bool own = verb == saying.Sense.Word;
        if (own && saying.Sense.Passive) return Told(saying, verb);
        int person = view.Child(verb, "iobj");
        if (person < 0) person = view.Child(verb, "obj", verb);
        if (person < 0) return own && lemma is "tell" ? After(saying) : -1;
        if (NounPhrases.IsTime(view, person) || saying.Source.Holds(person) || view[person].Upos is not ("NOUN" or "PROPN" or "PRON" or "NUM" or "ADJ" or "DET")) return -1;
        if (view[person].Xpos is "WP" or "WDT" || (media.Thing(saying, person) is not null && saying.Mentions.Headed(person) is null && (lemma is not "tell" || media.Noun(saying, person) is not null))) return -1;
        bool content = own && saying.IsContent(person);
        if (content && saying.Sense.Act is SpeechAct.Thank) return person;
        if (content && (view[person].Lemma is "it" or "this" or "that" || IsGift(saying, verb, person))) return -1;
        return content && CueFrame.Of(saying) is not "person-to" && !IsSomebody(saying, person) ? -1 : person;
    }

    // "promised reinforcements": what is given, not to whom; "promised the drivers a bonus" has both.
    private static bool IsGift(Saying saying, int verb, int thing) =>
        saying.Sense.Act is SpeechAct.Promise or SpeechAct.Offer or SpeechAct.Advise && saying.View.Is(thing, "obj") && saying.View.Child(verb, "xcomp") < 0
            && saying.View.Child(verb, "ccomp") < 0;

    // "Orlo was told to leave", "Asked whether he would leave, Orlo …"
    private static int Told(Saying saying, int verb)
    {
        var view = saying.View;
        int told = view.Child(verb, "nsubj");
        if (told < 0 && view.Is(verb, "advcl") && view[verb].Xpos is "VBN" or "VBD") told = view.Child(view.Head(verb), "nsubj");
        if (told < 0 && verb == view.Floor) told = AfterContent(saying);
        return told >= 0 && !view.Reads(told, "it") && !saying.Source.Holds(told) ? told : -1;
    }

    // "Asked whether they were free, Orlo said": the subject of what follows, wherever the tree hangs "asked".
    private static int AfterContent(Saying saying)
    {
        var view = saying.View;
        bool isAfter = false;
        for (int i = saying.Cue.Last + 1; i < view.Count; i++)
        {
            if (view.Form(i)[0] is '"' or '“' or '‘' or '«' or ':') return -1;
            if (saying.IsContent(i)) continue;
            isAfter |= view.Reads(i, ",");
            if (isAfter && view.Is(i, "nsubj")) return i;
        }

        return -1;
    }

    // "told the BBC the dam leaked", where the tree took the two for one.
    private static int After(Saying saying)
    {
        var view = saying.View;
        int first = saying.Cue.Last + 1, end = saying.ContentAfterCue;
        for (int i = first; i < end && !view.IsMark(i) && view[i].Upos is not ("ADP" or "VERB" or "AUX" or "SCONJ"); i++)
            if (view[i].Upos is "NOUN" or "PROPN" or "PRON" && (view.Head(i) < first || view.Head(i) >= end)) return i;
        return -1;
    }

    // "called on both sides to", "appealed to the crew to": the particle is part of the cue.
    private int Governed(Saying saying, string lemma)
    {
        var (view, sense) = (saying.View, saying.Sense);
        bool asks = (sense.Frames & CueFrames.PersonTo) != 0 || sense.Act is SpeechAct.Urge or SpeechAct.Request or SpeechAct.Demand or SpeechAct.Thank or SpeechAct.Apologise;
        if (sense.Particle <= sense.Word || !table.Takes(lemma, view.Form(sense.Particle))) return -1;
        for (int child = view.FirstChild(sense.Word); child >= 0; child = view.Next(child))
            if (child > sense.Particle && (view.Is(child, "obl") || view.Is(child, "obj")) && (asks || IsSomebody(saying, child))) return child;
        return -1;
    }

    // "issued a warning to residents that": the preposition is part of the cue.
    private static bool IsWarned(Saying saying, int first, int person) =>
        saying.Sense.Kind == CueKind.Noun && saying.Cue.Holds(first) && saying.View.Reads(first, "to") && IsSomebody(saying, person);

    // "demanded that the troops leave": of them, not "that the prisoners be freed".
    private static int Demanded(Saying saying, int verb)
    {
        if (saying.Sense.Act is not (SpeechAct.Demand or SpeechAct.Request or SpeechAct.Urge)) return -1;
        var view = saying.View;
        int clause = view.Child(verb, "ccomp");
        int doer = clause < 0 ? -1 : view.Child(clause, "nsubj");
        return doer >= 0 && view.Relation(doer) is "nsubj" && saying.IsContent(doer) && saying.Mentions.Headed(doer) is { Type: not Names.MentionType.Location } ? doer : -1;
    }

    // "promised a cow to each family", "demanded a ransom from the families", "apologised to the families for": in the content or the cue.
    private bool IsGiven(Saying saying, string lemma, int first, int person)
    {
        bool isPhrase = saying.Attribution.Evidence.By is "tree.np" or "tree.obj" or "tree.prep";
        return isPhrase && !saying.Source.Holds(person) && table.Takes(lemma, saying.View.Form(first)) && IsSomebody(saying, person);
    }

    private static bool IsSomebody(Saying saying, int word) =>
        saying.View[word].Xpos is "PRP" || saying.Mentions.Headed(word) is not null;

    // "replied to the mayor", not "replied to the question"
    private bool MayHear(Saying saying, int word) =>
        saying.Mentions.Headed(word) is not null || saying.View[word].Upos is "PROPN" || saying.View[word].Xpos is "PRP"
            || (saying.View[word].Upos is "NOUN" && cues.Noun(saying.View[word].Lemma) is null && saying.View[word].Xpos is "NNS");

    private static bool IsOutside(Saying saying, int word) => saying.IsContent(word) || saying.Source.Holds(word) || saying.Cue.Holds(word);

    private static bool IsTime(Saying saying, int word) => NounPhrases.IsTime(saying.View, word) || saying.View[word].Upos is "NUM";

    // "interviewers from Radio Sur" speak for it.
    private static string? Actor(Saying saying, int word, Phrase phrase, SpeakerReader speakers)
    {
        if (speakers.ActorOf(saying, word) is { } actor && speakers.IsNamed(actor)) return actor;
        var view = saying.View;
        for (int i = word + 1; i < phrase.Last; i++)
        {
            if (view[i].Lemma is not "from") continue;
            for (int j = i + 1; j <= phrase.Last; j++)
                if (saying.Mentions.Named(j) is { Type: Names.MentionType.Organisation } outlet) return outlet.Actor;
        }

        return saying.ActorOf(word);
    }
}
