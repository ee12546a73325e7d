using Spectre.Console;

namespace Rapporteur.Cli.Output;

/// <summary>What the output can show.</summary>
/// <param name="Width">In columns.</param>
/// <param name="HasColour">Whether it is a terminal that shows colours, and the user wants them.</param>
internal readonly record struct TerminalForm(int Width, bool HasColour)
{
    /// <summary>The narrowest tree that can be read.</summary>
    public const int Narrowest = 40;

    private const int WidthInPipes = 80;

    /// <summary>By the option, the variable COLUMNS, the terminal, in this order; 80 columns in a pipe.</summary>
    public static TerminalForm Of(Surroundings surroundings, int? width)
    {
        int columns = width
            ?? (int.TryParse(surroundings.Variable("COLUMNS"), out int stated) && stated > 0 ? stated : default(int?))
            ?? surroundings.TerminalWidth
            ?? WidthInPipes;
        bool isPlain = surroundings.TerminalWidth is null
            || !string.IsNullOrEmpty(surroundings.Variable("NO_COLOR"))
            || surroundings.Variable("TERM") == "dumb";
        return new(Math.Max(columns, Narrowest), !isPlain);
    }

    /// <summary>Something to print to that shows no more than the output can.</summary>
    public IAnsiConsole Console(TextWriter text)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(text),
            Ansi = HasColour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = HasColour ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        console.Profile.Width = Width;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}
