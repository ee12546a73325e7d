using System.Collections.Immutable;
using Rapporteur.Names;
using Rapporteur.Places;

namespace Rapporteur.Actors;

/// <summary>Ties the names of one place, one state, one government, one people.</summary>
internal sealed class StateLinker
{
    private readonly StateTable states;

    public StateLinker(StateTable states) => this.states = states;

    /// <summary>Joins the names of places, states and peoples.</summary>
    /// <returns>What they are of, by keys: <c>government:SYR</c>.</returns>
    public KeyedActors Link(ReadSoFar read, ImmutableArray<ActorMention> mentions, ActorLinks links)
    {
        var named = new KeyedActors(links);
        var speaking = new SpeakingHeads(read);
        int place = 0;
        foreach (var mention in mentions)
        {
            if (mention.Kind != MentionKind.Name || mention.Type == MentionType.Person) continue;
            while (place < read.Places.Length && read.Places[place].Span.End <= mention.Span.Start) place++;
            var found = place < read.Places.Length && read.Places[place].Span.Start < mention.Span.End
                ? read.Places[place] : null;
            var name = PersonForms.Bare(mention.Span.In(read.Report.Text));
            if (Government(read, mention, name, found, speaking) is { } country)
            {
                named.Tie(mention.Index, "government:" + country, "actor.government",
                    $"it stands for the government of {states.Name(country)}");
                links.Mark(mention.Index, ActorType.Organisation);
            }
            else if (State(mention, name, found) is { } state)
            {
                named.Tie(mention.Index, "state:" + state, "actor.state", $"a name of {states.Name(state)}");
                links.Mark(mention.Index, ActorType.State);
            }
            else if (mention.Type == MentionType.Group) People(read, mention, name, named, links);
            else if (mention.Type == MentionType.Location)
            {
                Place(mention, name, found, named);
                if (Acts(read, mention, speaking)) links.Mark(mention.Index, ActorType.Place);
            }
        }

        return named;
    }

    // A house that stands for a government; a capital where it says or decides something.
    private string? Government(ReadSoFar read, ActorMention mention, ReadOnlySpan<char> name, Place? place,
        SpeakingHeads speaking)
    {
        if (name.StartsWith("the ", StringComparison.OrdinalIgnoreCase)) name = name[4..];
        if (states.OfSeat(name) is { } seat) return seat;
        if (mention.Type == MentionType.Organisation && InName(name) is { } named) return named;
        if ((states.OfCapital(name) ?? (place?.Name is { } known ? states.OfCapital(known) : null)) is not { } country
            || mention.Type == MentionType.Group)
            return null;
        if (place is { Country: { } other } && other != country) return null;
        return Acts(read, mention, speaking) ? country : null;
    }

    // "Kestrian Government", "Government of Kestria"
    private string? InName(ReadOnlySpan<char> name)
    {
        int space = name.LastIndexOf(' '), of = name.IndexOf(" of ");
        Span<char> small = stackalloc char[16];
        var noun = of > 0 ? name[..of] : name[(space + 1)..];
        if (space < 0 || noun.Length > small.Length || noun.ToLowerInvariant(small) < 0
            || !states.IsBody(small[..noun.Length]))
            return null;
        var whose = of > 0 ? name[(of + 4)..] : name[..space];
        if (whose.StartsWith("the ", StringComparison.OrdinalIgnoreCase)) whose = whose[4..];
        return states.OfPeople(whose) ?? states.Named(whose);
    }

    private bool Acts(ReadSoFar read, ActorMention mention, SpeakingHeads speaking)
    {
        if (speaking.Speaks(mention)) return true;
        var words = read.Trees[mention.Sentence].Words;
        var word = words[mention.HeadWord];
        return word.Head >= 0 && word.Relation is "nsubj" && words[word.Head].Upos is "VERB"
            && states.IsActOfState(words[word.Head].Lemma);
    }

    private string? State(ActorMention mention, ReadOnlySpan<char> name, Place? place)
    {
        if (place is { Precision: PlacePrecision.Country, Country: { } country }
            && place.Span.Start == mention.Span.Start)
            return place.Name is { } known && states.Named(known) is { } part ? part : country;
        if (name.StartsWith("the ", StringComparison.OrdinalIgnoreCase)) name = name[4..];
        return mention.Type != MentionType.Group || place is null ? states.Named(name) : null;
    }

    private static void Place(ActorMention mention, ReadOnlySpan<char> name, Place? place, KeyedActors named)
    {
        if (place is { Name: { } known } && place.Span.Contains(mention.Span))
            named.Tie(mention.Index, $"place:{known}|{place.Country}", "actor.same-place", $"a name of {known}");
        else named.Tie(mention.Index, string.Concat("place:", name), "actor.same-name", "the same name");
    }

    // "Syrians", "the French": a people. "the Syrian army": an adjective speaks of nobody.
    private void People(ReadSoFar read, ActorMention mention, ReadOnlySpan<char> name, KeyedActors named,
        ActorLinks links)
    {
        var words = read.Trees[mention.Sentence].Words;
        var word = words[mention.HeadWord];
        bool isBeforeNoun = word.Head > mention.HeadWord && word.Relation is "amod" or "compound" or "nmod:desc"
            or "flat" or "nummod";
        if (isBeforeNoun && word.Head > mention.HeadWord)
        {
            var noun = read.Sentences[mention.Sentence].Tokens[word.Head].In(read.Report.Text);
            links.Exclude(mention.Index, $"an adjective here, of “{noun}”");
            return;
        }

        if (states.OfPeople(name) is { } country)
            named.Tie(mention.Index, "people:" + country, "actor.people", $"the people of {states.Name(country)}");
        else named.Tie(mention.Index, string.Concat("group:", Singular(name)), "actor.same-name", "the same name");
    }

    private static ReadOnlySpan<char> Singular(ReadOnlySpan<char> name) =>
        name.Length > 3 && name[^1] == 's' && name[^2] is not ('s' or 'u' or 'i') ? name[..^1] : name;
}
