using Rapporteur.Actors;
using Rapporteur.Cli.Printing;
using Rapporteur.Names;
using Rapporteur.Places;
using Rapporteur.Text;
using Rapporteur.Time;

namespace Rapporteur.Tests.Cli.Printing;

/// <summary>What people see of those who say nothing, ties, places and dates.</summary>
public sealed class FindingTests
{
    private const string Text = "Ruiz flew from Georgia to Lima on Monday. Ruiz, of the Dam Board, left in early May, in the third month of the strike, for Nowhere.";

    private static readonly Reading reading = HandMade.Reading(Text) with
    {
        Mentions =
        [
            Mention("m1", "Ruiz", 0, MentionType.Person, "e1"), Mention("m2", "Georgia", 0, MentionType.Location, "e2"),
            Mention("m3", "Ruiz", 10, MentionType.Person, "e1"), Mention("m4", "Dam Board", 0, MentionType.Organisation, "e3"),
        ],
        Actors = [Actor("e1", ActorType.Person, "Ruiz"), Actor("e2", ActorType.Place, "Georgia"), Actor("e3", ActorType.Organisation, "Dam Board")],
        Relations = [new("r1", RelationType.Membership, "member", "e1", "e3", RoleStatus.Former, new(2001, 1, 1), new(2004, 12, 31), "author", By(At("of the Dam Board")))],
        Places =
        [
            new("p1", At("Georgia"), "Georgia", null, "GEO", PlacePrecision.Country,
                [new("Georgia", null, "GEO", PlacePrecision.Country, "a state"), new("Georgia", new(32.5, -83.5), "USA", PlacePrecision.Division, "of the United States")],
                By(At("Georgia"))),
            new("p2", At("Lima"), "Lima", new(-12.05, -77.04), "PER", PlacePrecision.City, [], By(At("Lima"))),
            new("p3", At("Nowhere"), null, null, null, PlacePrecision.Unknown, [], By(At("Nowhere"))),
        ],
        Dates =
        [
            Date("d1", "Monday", "2014-05-19", null, DateBasis.Publication, null),
            Date("d2", "early May", "2014-05", DateMod.Start, DateBasis.Publication, null),
            Date("d3", "the third month of the strike", null, null, DateBasis.Event, "the report does not date the strike"),
        ],
    };

    [Theory]
    [InlineData(80)]
    [InlineData(40)]
    public void They_stand_below_the_statements(int width) => Golden.Check($"findings-{width}.txt", ReadingTreeTests.Print(reading, width));

    [Fact]
    public void Explained_each_has_its_ids_spans_and_rules() => Golden.Check("findings-explained.txt", ReadingTreeTests.Print(reading, 80, explain: true));

    [Fact]
    public void A_name_that_is_a_resolved_place_stands_once() =>
        Assert.Single(Finding.In(new Cast(reading)), finding => finding.Words == "Georgia");

    [Fact]
    public void The_page_lists_them_and_obeys_none_of_them()
    {
        var marked = reading with { Dates = [Date("d1", "Monday", null, null, DateBasis.None, "<b>&")] };

        using var page = new StringWriter();
        new HtmlReading(page, new Staging(marked), 1).Write();

        Assert.Contains("<summary>1 person who says nothing</summary>", page.ToString(), StringComparison.Ordinal);
        Assert.Contains("<li>Lima <span class=\"doubt\">city in PER · 12.05° S 77.04° W</span></li>", page.ToString(), StringComparison.Ordinal);
        Assert.Contains("open: &lt;b&gt;&amp;", page.ToString(), StringComparison.Ordinal);
    }

    private static Actor Actor(string id, ActorType type, string name) =>
        new(id, type, name, [new(name, ActorNameKind.Full, null)], [], [], By(At(name)));

    private static Mention Mention(string id, string words, int from, MentionType type, string actor)
    {
        int start = Text.IndexOf(words, from, StringComparison.Ordinal);
        var span = new TextSpan(start, start + words.Length);
        return new Mention(id, span, span, type, MentionKind.Name, new Evidence(span, "model:hand")) { Actor = actor };
    }

    private static Date Date(string id, string words, string? value, DateMod? mod, DateBasis basis, string? reason) =>
        new(id, At(words), DateType.Date, value, mod, null, null, DatePrecision.Day, basis, reason, By(At(words)));

    private static TextSpan At(string words)
    {
        int start = Text.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(start, start + words.Length);
    }

    private static Evidence By(TextSpan span) => new(span, "hand");
}
