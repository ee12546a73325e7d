using Rapporteur.Actors;
using Rapporteur.Attributions;
using Rapporteur.Cli.Printing;
using Rapporteur.Names;
using Rapporteur.Statements;
using Rapporteur.Text;
using Saying = Rapporteur.Cli.Printing.Saying;

namespace Rapporteur.Tests.Cli.Printing;

/// <summary>Printing takes time in proportion to the reading, whoever wrote the report.</summary>
/// <remarks>
/// Work that grew with the square of the reading would take several times the bound, and that on a fast machine.
/// </remarks>
public sealed class LongReadingTests
{
    private const int Count = 100_000;
    private static readonly TimeSpan bound = TimeSpan.FromMinutes(1);
    private static readonly Reading reading = Long();

    [Fact]
    public Task The_paragraphs_of_every_saying() => Within(() =>
    {
        foreach (var saying in Saying.In(new Cast(reading))) saying.Paragraphs(reading);
    });

    [Fact]
    public Task The_doubts_of_every_saying_though_no_quotation_is_closed() => Within(() =>
    {
        var doubt = new Doubt(reading);
        foreach (var saying in Saying.In(new Cast(reading))) Assert.Equal("quotation not closed", doubt.Of(saying));
    });

    [Fact]
    public Task The_lit_text_though_one_mark_lasts_to_its_end() => Within(() => new HtmlReading(TextWriter.Null, new Staging(reading), 1).Write());

    [Fact]
    public Task The_tree_of_as_many_speakers() => Within(() => ReadingTreeTests.Print(Spoken(), 80));

    [Fact]
    public Task The_page_of_as_many_speakers() => Within(() => HtmlPage.Write(TextWriter.Null, [Spoken()]));

    [Fact]
    public Task The_explanation_of_a_chain_of_as_many_pronouns() => Within(() => new RecordExplanation(new Cast(Spoken())).Of($"m{Count}"));

    private static Task Within(Action print) =>
        Task.Run(print, TestContext.Current.CancellationToken).WaitAsync(bound, TestContext.Current.CancellationToken);

    // The same, said by an actor each, whose mentions are tied each to the one before it; each is the other's son.
    private static Reading Spoken() => reading with
    {
        Attributions = [.. reading.Attributions.Select(attribution => attribution with { Source = attribution.Content.IsEmpty ? [] : [attribution.Evidence.Span] })],
        Statements = [.. reading.Attributions.Select((attribution, i) =>
            new Statement($"s{i + 1}", attribution.Id, "say", "a", ["author", attribution.Id], attribution.Evidence) { Speaker = $"e{i + 1}" })],
        Actors = [.. reading.Attributions.Select((attribution, i) => new Actor(
            $"e{i + 1}", ActorType.Person, $"A {i}", [], [], [$"r{i + 1}"], attribution.Evidence))],
        Mentions = [.. reading.Attributions.Select((attribution, i) => new Mention(
            $"m{i + 1}", new TextSpan(2 * i, 2 * i + 1), new TextSpan(2 * i, 2 * i + 1), MentionType.Person, MentionKind.Pronoun, attribution.Evidence)
            {
                Actor = $"e{i / 2 + 1}", Reason = "nearest", Link = i == 0 ? null : new MentionLink($"m{i}", "hand"),
            })],
        Relations = [.. reading.Attributions.Select((attribution, i) => new Relation(
            $"r{i + 1}", RelationType.Kinship, "son", $"e{i + 1}", "e1", RoleStatus.Unstated, null, null, "author", attribution.Evidence))],
    };

    // A paragraph of one letter for each attribution; the content of the first is all of the text.
    private static Reading Long()
    {
        var text = string.Concat(Enumerable.Repeat("a\n", Count));
        var spans = Enumerable.Range(0, Count).Select(i => new TextSpan(2 * i, 2 * i + 1)).ToArray();
        var evidence = new Evidence(spans[0], "hand");
        return new Reading
        {
            Report = new Report(text),
            Layout = new Layout([.. spans.Select(span => new Paragraph(span, ParagraphKind.Body))], null),
            Sentences = [],
            Quotations = [.. spans.Select(span => new Quotation([span], [span], 0, QuotationEnd.Unclosed, evidence))],
            Attributions = [.. spans.Select((span, i) => new Attribution(
                $"a{i}", [], [], [i == 0 ? new TextSpan(0, text.Length) : span], AttributionKind.Direct, Polarity.Affirmed, null, evidence))],
            Statements = [],
        };
    }
}
