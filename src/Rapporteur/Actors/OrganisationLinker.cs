using System.Collections.Immutable;
using Rapporteur.Names;
using Rapporteur.Text;

namespace Rapporteur.Actors;

/// <summary>Ties the names of one organisation or group: the same words, acronyms, known other names, short
/// forms.</summary>
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
            if (mention.Kind == MentionKind.Name && mention.Type is MentionType.Organisation or MentionType.Group)
                spans.Add(mention.Span);
            if (mention.Type == MentionType.Organisation && NameOf(read, mention) is { } name) named.Add(mention, name);
        }

        if (spans.Count == 0) return;
        named.TieDefined(AcronymReader.Read(read.Report.Text, spans.ToImmutable()));
        named.TieKnown();
        named.TieAcronyms();
        named.TieShortForms();
    }

    // "the Salt Board" is a name as well, whether or not it was found to be one: its words have capitals.
    private static TextSpan? NameOf(ReadSoFar read, ActorMention mention)
    {
        if (mention.Kind == MentionKind.Name) return mention.Span;
        if (mention.Kind != MentionKind.Nominal || !mention.Members.IsEmpty || mention.Determiner
            is Determiner.Indefinite or Determiner.Quantified)
            return null;
        var (text, tokens) = (read.Report.Text, read.Sentences[mention.Sentence].Tokens);
        int first = mention.HeadWord;
        while (first >= mention.First && char.IsUpper(text[tokens[first].Span.Start])) first--;
        first++;
        if (first > mention.HeadWord) return null;
        if (first == 0 || tokens[first].In(text).Equals("The", StringComparison.Ordinal)) first++;
        return first <= mention.HeadWord ? new TextSpan(tokens[first].Span.Start, tokens[mention.HeadWord].Span.End)
            : null;
    }
}
