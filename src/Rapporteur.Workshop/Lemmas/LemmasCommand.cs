using System.CommandLine;
using Rapporteur.Syntax;
using Rapporteur.Workshop.Gold;

namespace Rapporteur.Workshop.Lemmas;

/// <summary><c>workshop lemmas --gold DIR --out FILE</c>: learns the table of exceptions and prints how often lemmas are right.</summary>
internal static class LemmasCommand
{
    private static readonly string[] treebanks = ["en_ewt", "en_gum"];

    public static Command Command()
    {
        var gold = GoldFolder.Option();
        var output = new Option<FileInfo?>("--out") { HelpName = "FILE", Description = "Where the table goes; without it nothing is written" };
        var command = new Command("lemmas", "Learns which dictionary forms the rules get wrong, and scores them with gold tags.") { gold, output };
        command.SetAction(result => Run(result.GetRequiredValue(gold).FullName, result.GetValue(output)?.FullName));
        return command;
    }

    private static int Run(string folder, string? output)
    {
        var data = Path.Combine(AppContext.BaseDirectory, "data", "language", "en");
        (string, string, string)[] irregular = [.. Lemmatiser.Rows(Path.Combine(data, "lemmas-irregular.tsv"))];
        var rows = ExceptionTable.Learn(treebanks.SelectMany(name => Read(folder, name, "train")), new Lemmatiser(irregular));
        Console.WriteLine($"{rows.Count} exceptions learnt");
        if (output is not null) ExceptionTable.Write(output, rows);
        foreach (var name in treebanks)
        {
            LemmaExample[] dev = [.. Read(folder, name, "dev")];
            Console.WriteLine($"{name}.dev with gold tags: rules {Right(dev, new Lemmatiser()):p2}, irregular words {Right(dev, new Lemmatiser(irregular)):p2}, "
                + $"learnt {Right(dev, new Lemmatiser([.. irregular, .. rows])):p2}");
        }

        return 0;
    }

    private static IEnumerable<LemmaExample> Read(string folder, string name, string part) =>
        LemmaExample.Read(Path.Combine(folder, "treebank", $"{name}.{part}.conllu"));

    // As the scorer counts: case aside, and a lemma of "_" is always right.
    private static double Right(LemmaExample[] words, Lemmatiser lemmatiser) =>
        words.Count(word => word.Lemma == "_" || word.Lemma.Equals(lemmatiser.Lemma(word.Form, word.Xpos), StringComparison.OrdinalIgnoreCase)) / (double)words.Length;
}
