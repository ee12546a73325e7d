using Rapporteur.Text;

namespace Rapporteur.Actors;

/// <summary>Adds roles to the facts, with their time, their organisation and on whose word they stand.</summary>
internal sealed class RoleAdding
{
    private readonly ReadSoFar read;
    private readonly KeyedActors named;
    private readonly Tenures tenures;
    private readonly Holders holders;
    private readonly ActorFacts facts;

    public RoleAdding(ReadSoFar read, KeyedActors named, Tenures tenures, Holders holders, ActorFacts facts) =>
        (this.read, this.named, this.tenures, this.holders, this.facts) = (read, named, tenures, holders, facts);

    /// <summary>Adds a role.</summary>
    /// <param name="bearer">Who has it.</param>
    /// <param name="segment">The title.</param>
    /// <param name="told">How a predicate or a verb tells that it stands.</param>
    /// <param name="hasDates">Whether dates may follow that belong to it.</param>
    public void Add(ActorMention bearer, RoleSegment segment, RoleStatus? told, bool hasDates)
    {
        var span = Span(bearer.Sentence, segment.First, segment.Last);
        string holder = holders.Of(span);
        var tenure = hasDates ? tenures.After(bearer.Sentence, segment.Last)
            : new Tenure(RoleStatus.Unstated, null, null);
        // In reported speech the tense is that of the report, not of the office.
        if (told == RoleStatus.Former && holder != "author") told = RoleStatus.Unstated;
        var status =
            segment.Status ?? (tenure.Status != RoleStatus.Unstated ? tenure.Status : told ?? RoleStatus.Current);
        tenure = tenure with { Status = status };
        int organisation = segment.Organisation >= 0 ? segment.Organisation : OfState(segment);
        string title = Title(span);
        var evidence = new Evidence(span, told is not null ? "role.predicate" : hasDates ? "role.noun" : "role.title");
        facts.Add(new RoleFact(bearer.Index, title, organisation, tenure, holder, evidence));
        if (segment.IsOffice && organisation >= 0)
            facts.Add(new RelationFact(RelationType.Office, title, bearer.Index, organisation, tenure, holder,
                evidence));
    }

    // "the Kestrian president" is president of its government where the report speaks of that, else of the state.
    private int OfState(RoleSegment segment)
    {
        if (segment.Country is null || !segment.IsOffice) return -1;
        return named.Of("government:" + segment.Country) is var government and >= 0 ? government
            : named.Of("state:" + segment.Country);
    }

    private string Title(TextSpan span)
    {
        var words = span.In(read.Report.Text);
        return words.ContainsAny('\n', '\r', '\t')
            ? string.Join(' ', words.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            : words.ToString();
    }

    private TextSpan Span(int sentence, int first, int last)
    {
        var tokens = read.Sentences[sentence].Tokens;
        return new TextSpan(tokens[first].Span.Start, tokens[last].Span.End);
    }
}
