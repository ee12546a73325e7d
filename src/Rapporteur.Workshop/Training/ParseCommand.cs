using System.Collections.Immutable;
using System.CommandLine;
using Rapporteur.Syntax;
using Rapporteur.Text;
using Rapporteur.Workshop.Treebank;

namespace Rapporteur.Workshop.Training;

/// <summary>The command <c>parse</c>: what the shipped analysis makes of a treebank's own words.</summary>
internal sealed class ParseCommand
{
    private readonly Option<FileInfo> gold = new("--gold-tokens")
    {
        HelpName = "FILE",
        Required = true,
        Description = "CoNLL-U file whose sentences and words are analysed",
    };

    private readonly Option<FileInfo> model = new("--model") { HelpName = "FILE", Required = true, Description = "The model" };
    private readonly Option<FileInfo?> output = new("--out") { HelpName = "FILE", Description = "Where the analysis goes, as CoNLL-U" };

    public static Command Create()
    {
        var parse = new ParseCommand();
        var command = new Command("parse", "Analyses a treebank's words with a model, and prints the scores.")
        {
            parse.gold, parse.model, parse.output,
        };
        command.SetAction(parse.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        TreebankSentence[] sentences = [.. TreebankReader.Read(parsed.GetRequiredValue(gold).FullName)];
        var file = ModelFile.Load(parsed.GetRequiredValue(model).FullName);
        var lemmatiser = Lemmatiser.Load(Path.Combine(AppContext.BaseDirectory, "data", "language", "en"));
        var trees = Trees(new Analyser(file, lemmatiser), sentences);
        if (parsed.GetValue(output) is { } target) Write(target.FullName, sentences, trees);
        Console.WriteLine($"{file.Id}, integers as shipped: {Evaluation.Of(trees, sentences)}");
        Console.WriteLine($"{file.Id}, single precision:    {Evaluation.Of(Weights.Of(file), sentences)}");
        return 0;
    }

    // The words parted by one space; a space within a word stays, as no word starts or ends by the text.
    private static ImmutableArray<Tree> Trees(Analyser analyser, TreebankSentence[] sentences)
    {
        var text = string.Join(' ', sentences.SelectMany(sentence => sentence.Forms));
        var laid = ImmutableArray.CreateBuilder<Sentence>(sentences.Length);
        int at = 0;
        foreach (var sentence in sentences)
        {
            var tokens = ImmutableArray.CreateBuilder<Token>(sentence.Length);
            foreach (var form in sentence.Forms)
            {
                tokens.Add(new Token(new TextSpan(at, at + form.Length)));
                at += form.Length + 1;
            }

            laid.Add(new Sentence(new TextSpan(tokens[0].Span.Start, tokens[^1].Span.End), tokens.ToImmutable(), 0));
        }

        return analyser.Analyse(text, laid.ToImmutable());
    }

    private static void Write(string file, TreebankSentence[] sentences, ImmutableArray<Tree> trees)
    {
        using var writer = new StreamWriter(file) { NewLine = "\n" };
        for (int s = 0; s < sentences.Length; s++)
        {
            for (int i = 0; i < sentences[s].Length; i++)
            {
                var word = trees[s].Words[i];
                writer.Write($"{i + 1}\t{sentences[s].Forms[i]}\t{word.Lemma}\t{word.Upos}\t{word.Xpos}\t_\t");
                writer.WriteLine($"{word.Head + 1}\t{word.Relation}\t_\t_");
            }

            writer.WriteLine();
        }
    }
}
