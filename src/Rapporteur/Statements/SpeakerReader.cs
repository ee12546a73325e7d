using Rapporteur.Actors;
using Rapporteur.Attributions;
using Rapporteur.Attributions.Frames;
using Rapporteur.Names;

namespace Rapporteur.Statements;

/// <summary>
/// Tells who speaks: the actor behind the head of the source, never one that is only named in what is said of it ("a
/// spokesman for the ministry" is no ministry).
/// </summary>
internal sealed class SpeakerReader
{
    private const int Hops = 6, LongestTitle = 4;

    private readonly MediaTable media;
    private readonly AnonymousReader anonymous;
    private readonly Dictionary<string, Actor> actors = new(StringComparer.Ordinal);
    private readonly HashSet<string> named = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Anonymous> described = new(StringComparer.Ordinal);

    public SpeakerReader(MediaTable media, AnonymousReader anonymous, ActorsRead read)
    {
        (this.media, this.anonymous) = (media, anonymous);
        foreach (var actor in read.Actors) actors[actor.Id] = actor;
        foreach (var mention in read.Mentions)
            if (mention is { Kind: MentionKind.Name, Actor: { } actor }) named.Add(actor);
    }

    /// <summary>The speaker of a saying.</summary>
    public SpeakerFound Read(Saying saying)
    {
        if (QuotedAs(saying) is var quoted and >= 0) return OfPhrase(saying, Clause(saying, quoted), quoted);
        if (!saying.Source.IsEmpty) return OfPhrase(saying, saying.Source, SourceHead.Of(saying, saying.Source));
        if (saying.Attribution.Source.IsEmpty) return Unsaid(saying);
        return SpeakerFound.None;
    }

    /// <summary>Whether an actor has a name.</summary>
    public bool IsNamed(string? actor) => actor is not null && named.Contains(actor);

    /// <summary>The name of an actor; nothing where it has none.</summary>
    public string? NameOf(string actor) => IsNamed(actor) ? actors[actor].Name : null;

    /// <summary>The actor that a noun phrase speaks of, by its head or by the name that stands with it.</summary>
    public string? ActorOf(Saying saying, int head)
    {
        var own = saying.ActorOf(head);
        if (IsNamed(own)) return own;
        return Beside(saying, head) ?? After(saying, head) ?? own ?? Counted(saying, head);
    }

    // "dozens of residents", "a number of officials", "some in the party"
    private static string? Counted(Saying saying, int head)
    {
        var view = saying.View;
        for (int child = view.FirstChild(head); child >= 0; child = view.Next(child))
            if (child > head && view.Is(child, "nmod") && view.Reads(view.Left(child), "of") && view[child].Xpos is "NNS" or "NNPS" or "PRP")
                return saying.ActorOf(child);
        return null;
    }

    private SpeakerFound OfPhrase(Saying saying, Phrase source, int head)
    {
        var view = saying.View;
        if (view[head].Xpos is "WP" or "WDT" or "WP$" || (view.Reads(head, "that") && source.First == source.Last))
        {
            if (saying.ActorOf(head) is { } known && IsNamed(known)) return new SpeakerFound(known, null, -1, head);
            int noun = SourceHead.Antecedent(view, head, saying.Sense.Word);
            if (noun < 0) return SpeakerFound.None;
            return OfNoun(saying, new Phrase(view.Left(noun), Math.Max(noun, head - 1)), noun);
        }

        if (IsNobody(view[head].Lemma)) return SpeakerFound.None with { Head = head };
        return view[head].Upos is "PRON" ? OfPronoun(saying, source, head) : OfNoun(saying, source, head);
    }

    // "nobody said", "anyone who disagreed": nobody in particular. "Each", "both": somebody that was spoken of.
    private static bool IsNobody(string lemma) =>
        lemma.ToLowerInvariant() is "each" or "both" or "either" or "neither" or "nobody" or "anybody" or "anyone" or "everybody" or "everyone" or "somebody" or "someone" or "none";

    private SpeakerFound OfPronoun(Saying saying, Phrase source, int head)
    {
        if (saying.ActorOf(head) is { } actor) return new SpeakerFound(actor, Unnamed(actor, saying.View[head].Lemma), -1, head);
        return !anonymous.Counts(saying.View.Form(head)) ? SpeakerFound.None with { Head = head }
            : new SpeakerFound(null, anonymous.Read(saying, source, head), -1, head);
    }

    private SpeakerFound OfNoun(Saying saying, Phrase source, int head)
    {
        if (Together(saying, source, head) is { } together) return new SpeakerFound(together, null, -1, head);
        var actor = ActorOf(saying, head);
        if (IsNamed(actor)) return new SpeakerFound(actor, null, -1, head);
        bool thing = actor is null || (IsSomebody(actor) && media.Source(saying, head) is not null);
        if (actor is not null && !thing) return new SpeakerFound(actor, IsSomebody(actor) ? Describe(saying, source, head, actor) : null, -1, head);
        if (media.Source(saying, head) is null && Commissioner(saying, source, head) is var other and >= 0) return OfNoun(saying, saying.Trim(new Phrase(saying.View.Left(other), saying.View.Right(other))), other);
        if (media.Source(saying, head) is null)
            return Speaks(saying, head) ? new SpeakerFound(null, anonymous.Read(saying, source, head), -1, head) : SpeakerFound.None with { Head = head };
        int medium = media.Noun(saying, head) is null ? -1 : head, maker = Maker(saying, source, head);
        if (maker < 0) return SpeakerFound.None with { Medium = medium, Head = head };
        var whose = ActorOf(saying, maker) ?? saying.Mentions.Named(maker)?.Actor;
        if (IsNamed(whose)) return new SpeakerFound(whose, null, medium, maker);
        return OfNoun(saying, saying.Trim(new Phrase(saying.View.Left(maker), saying.View.Right(maker))), maker) with { Medium = medium };
    }

    // "Zelaya and the bank": they speak as one, unless they are persons of whom none has a name.
    private string? Together(Saying saying, Phrase source, int head)
    {
        if (saying.Mentions.Several(head) is not { Actor: { } pair } several || several.Span.End > saying.View.Span(source.Last).End) return null;
        return several.Type != MentionType.Person || IsNamed(saying.ActorOf(head)) || IsNamed(saying.Mentions.Named(head)?.Actor) ? pair : null;
    }

    // A noun that no table knows for a person speaks where only persons do: "a beekeeper said", not "the delay shows".
    private static bool Speaks(Saying saying, int head) =>
        saying.View[head].Xpos is not ("NNP" or "NNPS") && (saying.View[head].Upos is not "NOUN" || (saying.Sense.Kind != CueKind.Adverb && (saying.Sense.Frames & CueFrames.Quote) != 0 && !saying.Sense.Passive));

    private Anonymous Describe(Saying saying, Phrase source, int head, string actor)
    {
        var found = anonymous.Read(saying, source, head);
        return described[actor] = described.TryGetValue(actor, out var before) && before.Number is { } number ? found with { Number = number } : found;
    }

    // A body, a state or a group is no anonymous source, named or not.
    private bool IsSomebody(string actor) => actors[actor].Type is ActorType.Person;

    private Anonymous? Unnamed(string actor, string pronoun)
    {
        if (IsNamed(actor) || !IsSomebody(actor)) return null;
        return described.TryGetValue(actor, out var before) ? before : new Anonymous(actors[actor].Name, pronoun is "he" or "she" ? 1 : null);
    }

    // "the ministry's spokesman, Ana Ruiz", "defector General Manaf Tlas": the name that stands beside the noun.
    private string? Beside(Saying saying, int head)
    {
        var view = saying.View;
        for (int child = view.FirstChild(head); child >= 0; child = view.Next(child))
        {
            if (!(view.Is(child, "appos") || view.Is(child, "flat") || view.Relation(child) is "compound" && child > head || IsUnjoined(view, head, child))) continue;
            if (saying.Mentions.Named(child) is { Type: not MentionType.Location } name && IsNamed(name.Actor)) return name.Actor;
            if (view.Is(child, "appos") && IsNamed(saying.ActorOf(child))) return saying.ActorOf(child);
        }

        if (view.Is(head, "appos") && view.Head(head) is var up and >= 0 && saying.Source.Holds(up) && IsNamed(saying.ActorOf(up)))
            return saying.ActorOf(up);
        return saying.Mentions.Named(head) is { Type: not MentionType.Location } part ? part.Actor : null;
    }

    // "the minister for the islands, Ms Ana Ruiz,": the name after a comma, wherever the tree hangs it.
    private string? After(Saying saying, int head)
    {
        var view = saying.View;
        if (view[head].Upos is not ("NOUN" or "PROPN") || saying.Mentions.Named(head) is not null || !saying.Source.Holds(head)) return null;
        int comma = head + 1;
        while (comma <= saying.Source.Last && !view.Reads(comma, ",")) comma++;
        for (int i = comma + 1; i <= saying.Source.Last && i <= comma + LongestTitle && view[i].Upos is "PROPN" or "NOUN" or "ADJ"; i++)
        {
            if (saying.Mentions.Named(i) is not { } name) continue;
            if (name.Type is not (MentionType.Person or MentionType.Organisation) || !IsNamed(name.Actor)) return null;
            int end = i;
            while (end < saying.Source.Last && saying.Mentions.Named(end + 1) == name) end++;
            return end == saying.Source.Last || view[end + 1].Upos is not ("CCONJ" or "PART") ? name.Actor : null;
        }

        return null;
    }

    // "the spokesman, Ana Ruiz", where the tree took the two for a list.
    private static bool IsUnjoined(SentenceView view, int head, int child) =>
        view.Relation(child) is "conj" && child > head && view[head].Upos is "NOUN" && view[child].Upos is "PROPN" && view.Child(child, "cc") < 0;

    // "samples taken by the health office": of a thing, who made it speak; -1 where none is told.
    private static int Commissioner(Saying saying, Phrase source, int head)
    {
        var view = saying.View;
        if (view[head].Upos is not "NOUN" || saying.Mentions.Headed(head) is not null) return -1;
        for (int child = view.FirstChild(head); child >= 0; child = view.Next(child))
            if (child > head && source.Holds(child) && view.Is(child, "acl") && !IsLeak(view[child].Lemma) && Agent(view, child) is var agent and >= 0) return agent;
        return -1;
    }

    // "a UN report", "the ministry's statement", "a study by the bank": the word for whose it is; -1 where none tells.
    private static int Maker(Saying saying, Phrase source, int head)
    {
        var view = saying.View;
        int place = -1;
        for (int child = view.FirstChild(head); child >= 0; child = view.Next(child))
        {
            if (!source.Holds(child)) continue;
            if (child > head && view.Is(child, "acl") && !IsLeak(view[child].Lemma) && Agent(view, child) is var agent and >= 0) return agent;
            bool owns = view.Relation(child) is "nmod:poss" or "compound";
            string led = view.Is(child, "nmod") && child > head ? view[view.Left(child)].Lemma : "";
            if (!owns && led is not ("by" or "from" or "of")) continue;
            var mention = saying.Mentions.Headed(child) ?? saying.Mentions.Named(child);
            if (mention is null) continue;
            if (mention.Type != MentionType.Location && (led is not "of" || mention.Type == MentionType.Organisation)) return child;
            if (view.Relation(child) is "nmod:poss") place = child;
        }

        return place;
    }

    // "a memo obtained by this newspaper" is not this newspaper's.
    private static bool IsLeak(string verb) => verb is "see" or "obtain" or "review" or "leak" or "read" or "view" or "cite" or "quote" or "seize" or "find" or "receive";

    // "a poll published on Thursday by the institute"
    private static int Agent(SentenceView view, int verb)
    {
        for (int child = view.FirstChild(verb); child >= 0; child = view.Next(child))
            if (child > verb && view.Is(child, "obl") && view[view.Left(child)].Lemma is "by") return child;
        return -1;
    }

    // "quoted an official as saying": who is quoted.
    private static int QuotedAs(Saying saying)
    {
        var view = saying.View;
        int word = saying.Sense.Word, verb = word < 0 ? -1 : view.Head(word);
        if (verb < 0 || verb > word || saying.Sense.Kind != CueKind.Verb || view[word].Xpos is not "VBG" || view[verb].Lemma is not ("quote" or "cite")) return -1;
        return PredicateReader.IsPassive(view, verb) ? -1 : view.Child(verb, "obj", verb);
    }

    private static Phrase Clause(Saying saying, int head) =>
        saying.Trim(new Phrase(saying.View.Left(head), Math.Min(saying.View.Right(head), Math.Max(head, saying.Cue.First - 1))));

    // "…, saying the gates were shut", "would neither confirm nor deny": a verb whose source the sentence holds but the
    // attribution does not.
    private SpeakerFound Unsaid(Saying saying)
    {
        var (view, sense) = (saying.View, saying.Sense);
        if (sense.Kind != CueKind.Verb || sense.Passive) return SpeakerFound.None;
        bool participle = view[sense.Word].Xpos is "VBG";
        for (int verb = sense.Word, hop = 0; hop < Hops && verb >= 0; hop++, verb = view.Head(verb))
        {
            int subject = view.Child(verb, "nsubj");
            if (subject >= 0 && !saying.IsContent(subject) && view.Relation(subject) is not "nsubj:pass")
                return OfPhrase(saying, Clause(saying, subject), subject);
            if (!participle && !view.Is(verb, "conj")) return SpeakerFound.None;
        }

        return SpeakerFound.None;
    }
}
