using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using NodaTime;
using Rapporteur.Cli.Input;
using Rapporteur.Cli.Output;
using Rapporteur.Text;

namespace Rapporteur.Cli;

/// <summary>The command <c>read</c>: its words, and what they ask for.</summary>
internal sealed class ReadCommand
{
    private const int MostThreads = 256;
    private readonly Argument<string[]> names = new("inputs")
    {
        HelpName = "FILES|FOLDERS|-",
        Description = "Reports: text files, .jsonl files, folders of both; - is standard input, which is also taken when none is named",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<OutputForm> form = new("--as")
    {
        HelpName = "tree|json|conllu|html",
        Description = "The form of the output: a tree for people, JSON with a reading a line, CoNLL-U, or one web page [default: tree]",
        CustomParser = FormOf,
    };

    private readonly Option<LocalDate?> published = new("--published")
    {
        HelpName = "DATE",
        Description = "Day of publication (2012-09-11) of reports that do not state it",
        CustomParser = DayOf,
    };

    private readonly Option<string?> outlet = new("--outlet") { HelpName = "NAME", Description = "Who published reports that do not state it" };
    private readonly Option<Explain> explain = new("--explain")
    {
        HelpName = "ID",
        Description = "Tell with each record the rule or model that made it; with an id such as s3 or e2, all of that record and no other",
        CustomParser = ExplainOf,
    };

    private readonly Option<bool> jsonLines = new("--jsonl") { Description = "Standard input and named files hold a report a line, as JSON" };

    private readonly Option<int?> threads = new("--threads")
    {
        HelpName = "N",
        Description = "How many reports are read at once [default: one for each processor]; the output is the same for any number",
        CustomParser = result => NumberOf(result, 1, MostThreads),
    };

    private readonly Option<int?> width = new("--width")
    {
        HelpName = "N",
        Description = "Columns of the tree [default: those of the terminal, 80 in a pipe]",
        CustomParser = result => NumberOf(result, TerminalForm.Narrowest, 1000),
    };

    private readonly Surroundings surroundings;

    private ReadCommand(Surroundings surroundings) => this.surroundings = surroundings;

    public static Command For(Surroundings surroundings)
    {
        var read = new ReadCommand(surroundings);
        var command = new Command("read", "Reads reports and prints who said what.")
        {
            read.names, read.form, read.published, read.outlet, read.explain, read.threads, read.jsonLines, read.width,
        };
        command.Validators.Add(read.CheckNames);
        command.Validators.Add(read.CheckExplain);
        command.SetAction(parsed => new ReadRun(read.Options(parsed), surroundings).Run());
        return command;
    }

    private ReadOptions Options(ParseResult parsed) => new(
        Names(parsed.GetValue(names)),
        parsed.GetValue(form),
        new Defaults(parsed.GetValue(published), parsed.GetValue(outlet)),
        parsed.GetValue(explain),
        parsed.GetValue(threads) ?? Math.Min(Environment.ProcessorCount, MostThreads),
        parsed.GetValue(jsonLines),
        parsed.GetValue(width));

    private static ImmutableArray<string> Names(string[]? given) => given is { Length: > 0 } ? [.. given] : ["-"];

    private void CheckNames(CommandResult command)
    {
        var given = command.GetValue(names) ?? [];
        if (given.Length == 0 && surroundings.InputIsTerminal)
            command.AddError("Nothing to read: name files or folders, or pipe a report in.");
        if (given.Count(name => name == "-") > 1)
            command.AddError("Standard input (-) can be read once only.");
        foreach (var name in given.Where(name => name.Length == 0 || (name.Length > 1 && name[0] == '-')))
            command.AddError(name.Length == 0 ? "The name of a file is empty." : $"There is no option {name}. A file of that name is ./{name}");
    }

    private void CheckExplain(CommandResult command)
    {
        if (command.GetResult(explain)?.Tokens is not [.., var asked] || !Explain.IsId(asked.Value)) return;
        if (command.GetResult(form)?.Tokens is [.., var named] && Known(named.Value) is not (null or OutputForm.Tree))
            command.AddError($"--explain {asked.Value} prints for people: leave out --as.");
    }

    private static Explain ExplainOf(ArgumentResult result)
    {
        var word = result.Tokens[0].Value;
        if (word == Explain.All) return new Explain(true, null);
        if (!Explain.IsId(word)) result.AddError($"--explain takes the id of a record, such as s3 or e2, not '{word}'.");
        return new Explain(true, word);
    }

    private static OutputForm FormOf(ArgumentResult result)
    {
        var word = result.Tokens[0].Value;
        if (Known(word) is { } known) return known;
        result.AddError($"--as takes tree, json, conllu or html, not '{word}'.");
        return default;
    }

    private static OutputForm? Known(string word)
    {
        foreach (var known in Enum.GetValues<OutputForm>())
            if (word.Equals($"{known}", StringComparison.OrdinalIgnoreCase)) return known;
        return null;
    }

    private static LocalDate? DayOf(ArgumentResult result)
    {
        var day = PublicationDay.Read(result.Tokens[0].Value);
        if (day is null) result.AddError($"--published takes a date such as 2012-09-11, not '{result.Tokens[0].Value}'.");
        return day;
    }

    private static int? NumberOf(ArgumentResult result, int least, int most)
    {
        if (int.TryParse(result.Tokens[0].Value, out int number) && number >= least && number <= most) return number;
        var option = (result.Parent as OptionResult)?.Option.Name;
        result.AddError($"{option} takes a number from {least} to {most}, not '{result.Tokens[0].Value}'.");
        return null;
    }
}
