using System.Collections.Immutable;
using Rapporteur.Attributions.Frames;
using Rapporteur.Names;

namespace Rapporteur.Statements;

/// <summary>Finds by what way something is said: "in a statement", "told Radio Sur", "wrote on Twitter".</summary>
internal sealed class MediumReader(MediaTable media, OutletTable outlets)
{
    /// <summary>The medium of a saying; nothing where none is told.</summary>
    public Medium? Read(Saying saying, SpeakerFound speaker, ImmutableArray<Party> addressees, SpeakerReader speakers)
    {
        var outlet = Outlet(addressees, speakers);
        int noun = speaker.Medium >= 0 ? speaker.Medium : Noun(saying);
        if (noun >= 0)
        {
            var phrase = saying.Source.Holds(noun) ? saying.Trim(saying.Source) : Words(saying, noun);
            return new Medium(media.Noun(saying, noun), outlet?.Actor ?? OutletOf(saying, noun, speakers), saying.Print(phrase), [saying.View.Span(phrase)]);
        }

        if (Published(saying, speakers) is { } published) return published;
        if (outlet is not null) return new Medium(null, outlet.Actor, outlet.Text, outlet.Spans);
        return ByVerb(saying);
    }

    /// <summary>Whether an actor is an outlet or an agency.</summary>
    public bool IsOutlet(string? actor, SpeakerReader speakers) =>
        actor is not null && speakers.NameOf(actor) is { } name && !outlets.Find(name).IsEmpty;

    private Party? Outlet(ImmutableArray<Party> addressees, SpeakerReader speakers)
    {
        foreach (var party in addressees)
            if (IsOutlet(party.Actor, speakers)) return party;
        return null;
    }

    private int Noun(Saying saying)
    {
        var view = saying.View;
        foreach (int anchor in saying.Anchors)
        {
            for (int child = view.FirstChild(anchor); child >= 0; child = view.Next(child))
            {
                if (saying.IsContent(child) || saying.Source.Holds(child)) continue;
                if (IsWay(saying, child)) return child;
                if (child > anchor && (view.Is(child, "obj") || view.Is(child, "iobj") || view.Is(child, "obl")) && Below(saying, child) is var below and >= 0)
                    return below;
            }
        }

        return saying.Sense.Kind == CueKind.Noun && media.Noun(saying, saying.Sense.Word) is not (null or MediumKind.Document or MediumKind.Conversation)
            ? saying.Sense.Word : -1;
    }

    // "told reporters at a news conference": hung on whom it was told.
    private int Below(Saying saying, int noun)
    {
        var view = saying.View;
        for (int child = view.FirstChild(noun); child >= 0; child = view.Next(child))
            if (child > noun && !saying.IsContent(child) && IsWay(saying, child)) return child;
        return -1;
    }

    private bool IsWay(Saying saying, int noun)
    {
        var view = saying.View;
        if ((view.Is(noun, "obj") || view.Is(noun, "iobj")) && view[view.Head(noun)].Lemma is "tell" or "address") return media.Noun(saying, noun) is not null && saying.Mentions.Headed(noun) is null;
        if (!(view.Is(noun, "obl") || view.Is(noun, "nmod"))) return false;
        int first = view.Left(noun);
        bool led = first < noun && view[first].Lemma is "in" or "at" or "on" or "during" or "via" or "through" or "by" or "over" or "from" or "with" or "after" or "to";
        if (!led || media.Noun(saying, noun) is not { } kind) return false;
        return view[first].Lemma switch
        {
            "with" => kind == MediumKind.WrittenStatement || kind == MediumKind.Post,
            "from" or "after" => false,
            "to" => kind == MediumKind.Broadcast,
            "at" => kind is not (MediumKind.Post or MediumKind.Letter),
            _ => true,
        };
    }

    // "wrote in the Daily Lantern", "said on Radio Sur", "was quoted by Interfax as saying"
    private Medium? Published(Saying saying, SpeakerReader speakers)
    {
        var view = saying.View;
        foreach (int anchor in saying.Anchors)
        {
            for (int child = view.FirstChild(anchor); child >= 0; child = view.Next(child))
            {
                if (!view.Is(child, "obl") || saying.IsContent(child) || saying.Source.Holds(child)) continue;
                if (view[view.Left(child)].Lemma is not ("in" or "on" or "by" or "via" or "through") || !IsOutlet(saying.ActorOf(child), speakers)) continue;
                var phrase = Words(saying, child);
                return new Medium(null, saying.ActorOf(child), saying.Print(phrase), [view.Span(phrase)]);
            }
        }

        return null;
    }

    private Medium? ByVerb(Saying saying)
    {
        var view = saying.View;
        int word = saying.Sense.Word;
        if (saying.Sense.Kind != CueKind.Verb || media.Verb(view[word].Lemma) is not { } kind) return null;
        var phrase = new Phrase(word, word);
        return new Medium(kind, null, saying.Print(phrase), [view.Span(phrase)]);
    }

    private string? OutletOf(Saying saying, int noun, SpeakerReader speakers)
    {
        var view = saying.View;
        if (IsOutlet(saying.ActorOf(noun), speakers)) return saying.ActorOf(noun);
        for (int child = view.FirstChild(noun); child >= 0; child = view.Next(child))
        {
            var actor = saying.Mentions.Headed(child)?.Actor ?? saying.Mentions.Named(child)?.Actor;
            if ((view.Is(child, "nmod") || view.Is(child, "compound")) && IsOutlet(actor, speakers)) return actor;
        }

        return null;
    }

    // Up to the content, a comma, a day or a verb.
    private static Phrase Words(Saying saying, int noun)
    {
        var view = saying.View;
        int first = view.Left(noun), last = noun;
        while (first < noun && (view.Is(first, "case") || view.IsMark(first) || saying.Cue.Holds(first))) first++;
        while (last < view.Right(noun) && !saying.IsContent(last + 1) && !view.IsMark(last + 1) && !saying.Cue.Holds(last + 1) && !Ends(saying, last + 1)) last++;
        while (last > noun && (view.Is(last, "case") || view[last].Upos is "DET" or "ADP" or "CCONJ")) last--;
        return new Phrase(first, last);
    }

    private static bool Ends(Saying saying, int word) =>
        saying.IsDate(word) || saying.View[word].Upos is "VERB" or "AUX" or "SCONJ" || saying.View[word].Xpos is "WP" or "WDT";
}
