using System.CommandLine;
using Rapporteur.Cli.Printing;
using Rapporteur.Text;
using Spectre.Console;

namespace Rapporteur.Workshop.Pictures;

/// <summary>The command <c>picture</c>: what a terminal shows of a report, as a picture for the README.</summary>
internal sealed class PictureCommand
{
    private readonly Argument<FileInfo> file = new("FILE") { Description = "The report" };
    private readonly Option<FileInfo> output = new("--out") { HelpName = "SVG", Required = true, Description = "Where the picture goes" };
    private readonly Option<int> width = new("--width") { HelpName = "COLUMNS", DefaultValueFactory = _ => 96, Description = "Width of the terminal" };
    private readonly Option<int> height = new("--lines") { HelpName = "N", DefaultValueFactory = _ => 40, Description = "Lines shown, at most" };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var picture = new PictureCommand();
        var command = new Command("picture", "Draws what a terminal shows of a report.")
        {
            picture.file, picture.output, picture.width, picture.height,
        };
        command.SetAction(picture.Run);
        return command;
    }

    private void Run(ParseResult parsed)
    {
        var report = parsed.GetRequiredValue(file);
        var text = File.ReadAllText(report.FullName);
        var read = ReportHeader.Read(text).ReportIn(text);
        var reader = Reader.Load(Path.Combine(AppContext.BaseDirectory, "data"));
        var picture = new TerminalPicture($"rapporteur read {report.Directory?.Name}/{report.Name}", parsed.GetValue(height));

        using var recorder = new Recorder(Terminal(parsed.GetValue(width)));
        ReadingTree.Print(recorder, reader.Read(read with { Ref = read.Ref ?? report.Name }), explain: false);
        File.WriteAllText(parsed.GetRequiredValue(output).FullName, recorder.Export(picture));
    }

    private static IAnsiConsole Terminal(int width)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(TextWriter.Null),
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.EightBit,
            Interactive = InteractionSupport.No,
        });
        console.Profile.Width = width;
        return console;
    }
}
