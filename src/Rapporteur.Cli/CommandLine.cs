using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Text;
using Rapporteur.Cli.Output;
using Rapporteur.Cli.Printing;
using Rapporteur.Formats;
using Rapporteur.Text;

namespace Rapporteur.Cli;

/// <summary>The whole command line, from words to exit code.</summary>
internal static class CommandLine
{
    /// <returns>The exit code.</returns>
    public static int Run(IReadOnlyList<string> words, Surroundings surroundings)
    {
        var parsed = Root(surroundings).Parse(Explain.Joined(words), new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0 && parsed.Action is not { ClearsParseErrors: true })
            return Refuse(string.Join("\nrapporteur: error: ", parsed.Errors.Select(error => Printable.Line(error.Message))), parsed, surroundings.Error);
        using var shown = new StringWriter { NewLine = "\n" };
        try
        {
            int code = parsed.Invoke(new InvocationConfiguration
            {
                Output = shown,
                Error = surroundings.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            });
            var output = new OutputStream(surroundings.Output);
            output.Write(Encoding.UTF8.GetBytes(shown.ToString()));
            output.Flush();
            return code;
        }
        catch (OutputException e)
        {
            return e.Tell(surroundings.Error);
        }
        catch (DataFileException e)
        {
            surroundings.Error.WriteLine($"rapporteur: error: {e.Message}");
            return ExitCode.BrokenInstallation;
        }
    }

    // Not a RootCommand: that takes its name from the file that runs, which is called otherwise when run from source.
    private static Command Root(Surroundings surroundings)
    {
        var root = new Command("rapporteur", "Reads news reports and sets down who said what, with the words that it stands on.")
        {
            new HelpOption(),
            new VersionOption { Action = new VersionAction(surroundings), Description = "Name program, schema, model, data and codebook with their versions" },
            ReadCommand.For(surroundings),
            PlacesCommand.For(surroundings),
        };
        root.SetAction(parsed => Refuse("Name a command, such as read.", parsed, surroundings.Error));
        return root;
    }

    private static int Refuse(string fault, ParseResult parsed, TextWriter error)
    {
        var command = parsed.CommandResult.Command;
        error.WriteLine($"rapporteur: error: {fault}");
        error.WriteLine($"'rapporteur {(command.Parents.Any() ? command.Name + " " : "")}--help' lists what there is.");
        return ExitCode.WrongUsage;
    }

    /// <summary>Names every part that decides what a reading holds, with its version.</summary>
    private sealed class VersionAction(Surroundings surroundings) : SynchronousCommandLineAction
    {
        public override bool Terminating => true;

        public override int Invoke(ParseResult parseResult)
        {
            var provenance = Provenance.Load(surroundings.DataFolder, UserPlaces.Find(surroundings));
            parseResult.InvocationConfiguration.Output.WriteLine(provenance);
            return ExitCode.Done;
        }
    }
}
