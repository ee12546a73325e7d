using System.Collections.Immutable;
using System.Text;
using Rapporteur.Text;

namespace Rapporteur.Bench.Analysis;

/// <summary>Reports of about 500 words, cut from the sentences of CoNLL-U files.</summary>
internal static class Reports
{
    public const int Words = 500;

    public static List<(string Text, ImmutableArray<Sentence> Sentences)> Load(IEnumerable<string> files)
    {
        var reports = new List<(string, ImmutableArray<Sentence>)>();
        var text = new StringBuilder();
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        int words = 0;
        foreach (var sentence in files.SelectMany(Forms))
        {
            var tokens = ImmutableArray.CreateBuilder<Token>();
            foreach (var form in sentence)
            {
                tokens.Add(new Token(new TextSpan(text.Length, text.Length + form.Length)));
                text.Append(form).Append(' ');
            }

            sentences.Add(new Sentence(new TextSpan(tokens[0].Span.Start, tokens[^1].Span.End), tokens.ToImmutable(), 0));
            words += tokens.Count;
            if (words < Words) continue;
            reports.Add((text.ToString(), sentences.ToImmutable()));
            text.Clear();
            sentences.Clear();
            words = 0;
        }

        return reports;
    }

    private static IEnumerable<List<string>> Forms(string file)
    {
        var forms = new List<string>();
        foreach (var line in File.ReadLines(file).Append(""))
        {
            var fields = line.Split('\t');
            if (fields.Length == 10 && fields[0].All(char.IsAsciiDigit)) forms.Add(fields[1]);
            if (line.Length > 0 || forms.Count == 0) continue;
            yield return forms;
            forms = [];
        }
    }
}
