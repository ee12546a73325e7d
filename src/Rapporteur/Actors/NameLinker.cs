using System.Collections.Immutable;
using Rapporteur.Names;
using Rapporteur.Text;

namespace Rapporteur.Actors;

/// <summary>Ties the names of one actor: the full name, its parts, acronyms, variants, misprints.</summary>
internal sealed class NameLinker
{
    private readonly PersonLinker persons;
    private readonly OrganisationLinker organisations;

    private NameLinker(PersonLinker persons, OrganisationLinker organisations) => (this.persons, this.organisations) = (persons, organisations);

    /// <summary>Loads the lexicons of names.</summary>
    /// <exception cref="DataFileException">One is missing or broken.</exception>
    public static NameLinker Load(string dataFolder) =>
        new(new PersonLinker(NameComparer.Load(dataFolder), TieTable.Load(dataFolder), HonorificTable.Load(dataFolder)),
            new OrganisationLinker(NameTerms.Load(dataFolder), OrganisationTable.Load(dataFolder), OrganisationWords.Load(dataFolder)));

    /// <summary>Joins the mentions that are names of one actor.</summary>
    public void Link(ReadSoFar read, ImmutableArray<ActorMention> mentions, ActorLinks links)
    {
        persons.Link(read, mentions, links);
        organisations.Link(read, mentions, links);
        var seen = new Dictionary<(MentionType, string), int>();
        foreach (var mention in mentions)
        {
            if (mention.Kind != MentionKind.Name || mention.Type is MentionType.Person or MentionType.Organisation) continue;
            var key = (mention.Type, mention.Span.In(read.Report.Text).ToString());
            if (!seen.TryAdd(key, mention.Index)) links.Join(mention.Index, seen[key], "actor.same-name", "the same name");
        }
    }
}
