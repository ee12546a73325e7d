using System.Collections.Immutable;
using Rapporteur.Names;
using Rapporteur.Text;

namespace Rapporteur.Actors;

/// <summary>Ties the names of one organisation or group: the same words, acronyms, known other names, short forms.</summary>
internal sealed class OrganisationLinker
{
    private readonly NameTerms terms;
    private readonly OrganisationTable known;
    private readonly OrganisationWords classes;
    private readonly StateTable states;

    public OrganisationLinker(NameTerms terms, OrganisationTable known, OrganisationWords classes, StateTable states) =>
        (this.terms, this.known, this.classes, this.states) = (terms, known, classes, states);

    /// <summary>Joins the names of organisations.</summary>
    public void Link(ReadSoFar read, ImmutableArray<ActorMention> mentions, ActorLinks links)
    {
        var named = new OrganisationsNamed(read, links, terms, known, classes, states);
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var mention in mentions)
        {
            if (mention.Kind != MentionKind.Name || mention.Type is not (MentionType.Organisation or MentionType.Group)) continue;
            spans.Add(mention.Span);
            if (mention.Type == MentionType.Organisation) named.Add(mention);
        }

        if (spans.Count == 0) return;
        named.TieDefined(AcronymReader.Read(read.Report.Text, spans.ToImmutable()));
        named.TieKnown();
        named.TieAcronyms();
        named.TieShortForms();
    }
}
