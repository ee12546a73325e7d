using System.Xml.Linq;
using Rapporteur.Workshop.Pictures;
using Spectre.Console;

namespace Rapporteur.Tests.Workshop.Pictures;

/// <summary>The picture of a terminal.</summary>
public sealed class TerminalPictureTests
{
    [Fact]
    public void Every_word_stands_in_the_picture_at_its_cell()
    {
        var picture = XDocument.Parse(new TerminalPicture("read <this>", 10).Encode(Terminal(), [new Spectre.Console.Text("a&b\n  東京", Style.Plain)]));

        var words = picture.Descendants().Where(element => element.Name.LocalName == "text").ToArray();
        Assert.Equal(["$", "read <this>", "a&b", "東京"], words.Select(word => word.Value));
        Assert.Equal("34.8", words[3].Attribute("x")!.Value);
        Assert.Equal("33.6", words[3].Attribute("textLength")!.Value);
    }

    [Fact]
    public void Lines_that_have_no_room_are_told_by_an_ellipsis()
    {
        var picture = XDocument.Parse(new TerminalPicture("read", 4).Encode(Terminal(), [new Spectre.Console.Text("one\ntwo\nthree")]));

        Assert.Equal("…", picture.Descendants().Last(element => element.Name.LocalName == "text").Value);
    }

    private static IAnsiConsole Terminal()
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(TextWriter.Null), Ansi = AnsiSupport.Yes });
        console.Profile.Width = 40;
        return console;
    }
}
