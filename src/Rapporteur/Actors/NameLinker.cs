using System.Collections.Immutable;
using Rapporteur.Names;
using Rapporteur.Text;

namespace Rapporteur.Actors;

/// <summary>Ties the names of one actor: the full name, its parts, acronyms, variants, misprints.</summary>
internal sealed class NameLinker
{
    private readonly PersonLinker persons;
    private readonly OrganisationLinker organisations;

    private readonly StateLinker states;
    private readonly GovernmentLinker governments;

    private NameLinker(PersonLinker persons, OrganisationLinker organisations, StateTable states) =>
        (this.persons, this.organisations, this.states, governments) =
            (persons, organisations, new StateLinker(states), new GovernmentLinker(states));

    /// <summary>Loads the lexicons of names.</summary>
    /// <exception cref="DataFileException">One is missing or broken.</exception>
    public static NameLinker Load(string dataFolder, StateTable states, TieTable ties) =>
        new(new PersonLinker(NameComparer.Load(dataFolder), ties, HonorificTable.Load(dataFolder)),
            new OrganisationLinker(NameTerms.Load(dataFolder), OrganisationTable.Load(dataFolder),
                OrganisationWords.Load(dataFolder), states),
            states);

    /// <summary>Joins the mentions that are names of one actor, and nouns for governments.</summary>
    /// <returns>The states, governments and places that are named, by keys: <c>government:SYR</c>.</returns>
    public KeyedActors Link(ReadSoFar read, ImmutableArray<ActorMention> mentions, ActorLinks links)
    {
        Dateline(read, mentions, links);
        persons.Link(read, mentions, links);
        organisations.Link(read, mentions, links);
        var keyed = states.Link(read, mentions, links);
        MixedTypes.Link(read, mentions, links);
        governments.Link(read, mentions, links, keyed);
        return keyed;
    }

    // The place that a story was filed from does nothing in it, whatever it was taken for.
    private static void Dateline(ReadSoFar read, ImmutableArray<ActorMention> mentions, ActorLinks links)
    {
        if (read.Layout.Dateline is not { } dateline) return;
        foreach (var mention in mentions)
        {
            if (mention.Span.Start == dateline.Start) links.Exclude(mention.Index, "the place of the dateline");
            if (mention.Span.Start >= dateline.Start) break;
        }
    }
}
