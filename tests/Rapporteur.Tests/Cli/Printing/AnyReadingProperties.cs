using CsCheck;
using Rapporteur.Actors;
using Rapporteur.Cli.Printing;
using Rapporteur.Names;
using Rapporteur.Statements;
using Rapporteur.Text;

namespace Rapporteur.Tests.Cli.Printing;

/// <summary>Whatever points at whatever, readings are printed and explained.</summary>
public sealed class AnyReadingProperties
{
    private static readonly Gen<Reading> readings = Gen.Select(
        Gen.String[Gen.Char["ab .\n\ud800\udc00“”\u001b"], 60, 60], Gen.Int[0, 60].Array[2].Array[6, 6], Gen.Int[0, 7].Array[24, 24], Make);

    [Fact]
    public void Any_ids_are_printed_and_no_line_is_too_wide() => readings.Sample(
        reading => ReadingTreeTests.Print(reading, 60, explain: true).Split('\n').All(line => Sheet.Cells(line) <= 60), iter: 300);

    [Fact]
    public void Every_record_is_explained_though_its_links_run_in_a_circle() => readings.Sample(
        reading =>
        {
            var explanation = new RecordExplanation(new Cast(reading));
            return reading.Mentions.Select(mention => mention.Id).Concat(reading.Statements.Select(statement => statement.Id))
                .Concat(reading.Attributions.Select(attribution => attribution.Id)).Concat(reading.Actors.Select(actor => actor.Id))
                .Concat(reading.Relations.Select(relation => relation.Id)).All(id => !explanation.Of(id).IsEmpty);
        },
        iter: 300);

    [Fact]
    public void Every_statement_stands_on_the_page_once() => readings.Sample(
        reading =>
        {
            using var page = new StringWriter();
            HtmlPage.Write(page, [reading]);
            return reading.Statements.Length == page.ToString().Split("<li id=\"r1s").Length - 1;
        },
        iter: 100);

    private static Reading Make(string text, int[][] ends, int[] picks)
    {
        TextSpan[] spans = [.. ends.Select(pair => new TextSpan(Math.Min(pair[0], pair[1]), Math.Max(pair[0], pair[1])))];
        var reading = HandMade.Reading(text, "say", "warn Refused", "say", "hint", "deny", "say");
        string Any(char letter, int pick) => $"{letter}{picks[pick]}";
        return reading with
        {
            Attributions = [.. reading.Attributions.Select((attribution, i) => attribution with
            {
                Source = picks[i] > 3 ? [spans[i]] : [], Cue = [spans[(i + 1) % 6]], Content = [spans[(i + 2) % 6]],
                Within = picks[i + 6] is var to && to <= i ? $"a{to}" : null,
            })],
            Statements = [.. reading.Statements.Select((statement, i) => statement with
            {
                Speaker = picks[i + 6] > 2 ? Any('e', i) : null,
                Anonymous = picks[i] == 2 ? new Anonymous(text, picks[i + 6]) : null,
                Addressees = [new Party(Any('e', i + 6), text[..9], [spans[i]])],
                Medium = new Medium(null, Any('e', i + 12), text[..5], [spans[i]]),
                Date = Any('d', i), Place = Any('p', i), FirstHand = picks[i] > 4, Topic = new Quoted(text, [spans[i]]),
            })],
            Actors = [.. spans.Select((span, i) => new Actor(
                $"e{i + 1}", (ActorType)(picks[i] % 5), text[..(i * 3)], [new ActorName(text[..4], (ActorNameKind)(picks[i] % 5), text)],
                [new Role(text[..7], Any('e', i), (RoleStatus)(picks[i + 6] % 5), null, null, Any('a', i), new Evidence(span, "hand"))],
                [$"r{i + 1}"], new Evidence(span, "hand")))],
            Mentions = [.. spans.Order(TextSpan.ReadingOrder).Select((span, i) => new Mention(
                $"m{i + 1}", span, span, (MentionType)(picks[i] % 4), (MentionKind)(picks[i + 6] % 3), new Evidence(span, "hand"))
                {
                    Actor = picks[i] > 1 ? Any('e', i) : null,
                    Reason = text, Link = new MentionLink(Any('m', i + 6), "hand"),
                    Candidates = [new MentionCandidate(Any('e', i + 12), text, 0.5)],
                })],
            Relations = [.. spans.Select((span, i) => new Relation(
                $"r{i + 1}", (RelationType)(picks[i] % 4), null, Any('e', i), Any('e', i + 6), (RoleStatus)(picks[i] % 5), null, null, Any('a', i), new Evidence(span, "hand")))],
        };
    }
}
