using Rapporteur.Cli.Printing;
using Rapporteur.Text;
using Spectre.Console;

namespace Rapporteur.Tests.Cli.Printing;

/// <summary>What people see in the terminal, line by line.</summary>
public sealed class ReadingTreeTests
{
    private static readonly Reading dam = HandMade.Reading(
        """
        ‹c1:‹s2:Mayor Ana Ruiz› ‹q2:hinted› ‹c2:that an engineer of the water board had told her about the leak weeks before the gates were shut››, ‹s1:Radio Sur› ‹q1:reported›.
        ‹c3:“We closed the gates at noon,”› ‹s3:she› ‹q3:said›. ‹c3:“Nobody was told to.
        “Nobody was paid for it either.”›
        ‹s4:The water board› ‹q4:would not say› ‹c4:which engineer it was›, and ‹s5:its lawyers› ‹q5:denied› ‹c5:‹q6:reports› ‹c6:of a leak››.
        ‹s7:She› ‹q7:warned› ‹c7:that the lower valley could flood›.
        ‹c8:“Not on my watch.”›
        """,
        "report", "hint", "say", "say Refused", "deny", "report", "warn", "say");

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(140)]
    public void Every_source_has_its_statements_at_any_width(int width) => Golden.Check($"dam-{width}.txt", Print(dam, width));

    [Fact]
    public void Explained_every_record_has_its_id_its_spans_and_its_rule() =>
        Golden.Check("dam-explained.txt", Print(dam, 80, explain: true));

    [Theory]
    [InlineData(60)]
    [InlineData(100)]
    [InlineData(140)]
    public void Every_speaker_has_the_statements_made_under_any_name(int width) => Golden.Check($"cast-{width}.txt", Print(StagedReading.Dam, width));

    [Fact]
    public void Explained_every_actor_has_its_mentions_and_what_ties_them() =>
        Golden.Check("cast-explained.txt", Print(StagedReading.Dam, 100, explain: true));

    [Theory]
    [InlineData("s5")]
    [InlineData("a2")]
    [InlineData("m9")]
    [InlineData("e1")]
    [InlineData("r1")]
    [InlineData("p1")]
    [InlineData("d1")]
    public void One_record_is_explained_whole(string id) => Golden.Check($"record-{id}.txt", Print(80, console => RecordSheet.Print(console, StagedReading.Dam, id)));

    [Theory]
    [InlineData("s11")]
    [InlineData("e0")]
    [InlineData("q1")]
    public void Of_a_record_that_is_not_there_nothing_is_told(string id) => Assert.Empty(Print(80, console => RecordSheet.Print(console, StagedReading.Dam, id)));

    [Fact]
    public void The_ids_that_there_are_can_be_told() => Assert.Equal(
        "statements s1 to s10, attributions a1 to a10, mentions m1 to m10, actors e1 to e6, relation r1, place p1, date d1",
        new RecordExplanation(new Cast(StagedReading.Dam)).Ids());

    [Fact]
    public void No_line_is_wider_than_the_terminal()
    {
        for (int width = 16; width < 130; width++)
        {
            foreach (var line in Print(dam, width, explain: true).Split('\n'))
                Assert.InRange(Sheet.Cells(line), 0, width);
        }
    }

    [Fact]
    public void Wide_and_combining_characters_keep_notes_flush_right()
    {
        var reading = HandMade.Reading("‹s1:東京 cafe\u0301 👩‍🚒› ‹q1:would not say› ‹c1:ダムは持ちこたえるか ダムは持ちこたえるか ダムは持ちこたえるか›. ‹s2:東京 cafe\u0301 👩‍🚒› ‹q2:said› ‹c2:so›.", "say Refused", "say");

        var lines = Print(reading, 60).Split('\n');

        Assert.Equal(60, Sheet.Cells(lines.Single(line => line.Contains("2 statement", StringComparison.Ordinal) && line.StartsWith('東'))));
        Assert.Equal(60, Sheet.Cells(lines.Single(line => line.Contains("would not say", StringComparison.Ordinal))));
    }

    [Fact]
    public void Control_characters_of_the_text_never_reach_the_terminal()
    {
        var reading = HandMade.Reading(
            "‹s1:Ruiz\u001b[31m› ‹q1:would not\u0007 say› ‹c1:\u001b]0;title\u0007 \u009b2J \u202eevil\u202c \u007f a\u00adb›", "sa\u001by Refused");
        reading = reading with { Report = new Report(reading.Report.Text) { Ref = "a\u001b[2Jb", Outlet = "\u001bc", Headline = "\u009d" } };

        var printed = Print(reading, 80, explain: true);

        Assert.DoesNotContain(printed, character => char.IsControl(character) && character != '\n');
        Assert.DoesNotContain("\u202e", printed, StringComparison.Ordinal);
        Assert.Contains("␛]0;title␇ �2J evil ␡ ab", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void Lone_surrogates_are_replaced() => Assert.Contains(
        "the � dam", Print(HandMade.Reading("‹s1:Ruiz› ‹q1:said› ‹c1:the \ud800 dam›", "say"), 80), StringComparison.Ordinal);

    [Fact]
    public void Markup_in_the_text_is_text() => Assert.Contains(
        "[red]danger[/] [[", Print(HandMade.Reading("‹s1:Ruiz› ‹q1:said› ‹c1:[red]danger[/] [[›", "say"), 80, hasColour: true), StringComparison.Ordinal);

    [Fact]
    public void Colours_are_sent_only_where_the_terminal_has_them()
    {
        Assert.DoesNotContain('\u001b', Print(dam, 80));
        Assert.Contains("\u001b[38;5;30mwarns\u001b[0m", Print(dam, 80, hasColour: true), StringComparison.Ordinal);
    }

    [Fact]
    public void Colours_change_no_character() => Assert.Equal(
        Print(dam, 80), System.Text.RegularExpressions.Regex.Replace(Print(dam, 80, hasColour: true), "\u001b\\[[0-9;]*m", ""));

    [Fact]
    public void A_report_without_statements_says_so() => Assert.Equal(
        """
        dam.txt · Radio Sur · published 2014-05-22 · 1 sentence · 0 statements
        Dam holds, says Ruiz
        No statements: the report does not say that anybody said anything.


        """,
        Print(HandMade.Reading("The dam holds."), 80));

    [Fact]
    public void A_report_in_another_language_says_so_in_one_line() => Assert.Equal(
        """
        dam.txt · Radio Sur · published 2014-05-22
        Dam holds, says Ruiz
        Not read: the text does not seem to be English, but French.


        """,
        Print(HandMade.Reading("Le barrage tient.") with { Language = new LanguageGuess("fr", "French", 0.97) }, 80));

    [Fact]
    public void A_report_of_which_nothing_is_known_has_its_name_alone()
    {
        var reading = HandMade.Reading("Le barrage tient.") with { Language = new LanguageGuess("fr", "French", 0.97) };

        Assert.StartsWith("Untitled report\n", Print(reading with { Report = new Report("Le barrage tient.") }, 80), StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_wider_than_the_terminal_is_broken()
    {
        var word = new string('#', 100);

        var printed = Print(HandMade.Reading($"‹s1:Ruiz› ‹q1:said› ‹c1:{word}›", "say"), 60);

        Assert.Equal(100, printed.Count(character => character == '#'));
    }

    internal static string Print(Reading reading, int width, bool explain = false, bool hasColour = false) =>
        Print(width, console => ReadingTree.Print(console, reading, explain), hasColour);

    private static string Print(int width, Action<IAnsiConsole> print, bool hasColour = false)
    {
        using var text = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(text),
            Ansi = hasColour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = hasColour ? ColorSystemSupport.EightBit : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        console.Profile.Width = width;
        print(console);
        return text.ToString();
    }
}
