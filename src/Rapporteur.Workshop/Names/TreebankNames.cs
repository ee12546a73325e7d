using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Rapporteur.Text;

namespace Rapporteur.Workshop.Names;

/// <summary>
/// The names of the train part of UD English EWT, as we marked them: <c>corpus/names/ewt.tsv</c> holds offsets, the treebank
/// the text.
/// </summary>
internal static class TreebankNames
{
    /// <summary>The set's name.</summary>
    public const string Set = "names.ewt";

    /// <summary>The documents of those kinds of text (weblog, newsgroup, …) of which at least one name is marked.</summary>
    /// <param name="gold">The folder that holds <c>treebank/</c>.</param>
    /// <param name="labels">The table of offsets.</param>
    /// <exception cref="DataFileException">A sentence is not in the treebank, or reads otherwise there.</exception>
    public static IEnumerable<NameDocument> Load(string gold, string labels)
    {
        var marks = DataTable.Load(labels, "sentence", "hash", "names").Rows.ToDictionary(row => row[0], StringComparer.Ordinal);
        var kinds = marks.Keys.Select(Kind).ToHashSet(StringComparer.Ordinal);
        var text = new StringBuilder();
        var spans = ImmutableArray.CreateBuilder<NameSpan>();
        string document = "";
        foreach (var (start, id, sentence) in Sentences(Path.Combine(gold, "treebank", "en_ewt.train.conllu")))
        {
            if (start.StartsWith("# newdoc", StringComparison.Ordinal) && text.Length > 0)
            {
                if (kinds.Contains(Kind(document))) yield return new NameDocument(Set, document, text.ToString(), spans.ToImmutable(), MarksGroups: true);
                text.Clear();
                spans.Clear();
            }

            text.Append(text.Length == 0 ? "" : start.Length > 0 ? "\n\n" : " ");
            if (marks.Remove(id, out var row)) spans.AddRange(Spans(row, sentence, text.Length));
            text.Append(sentence);
            document = id;
        }

        if (kinds.Contains(Kind(document))) yield return new NameDocument(Set, document, text.ToString(), spans.ToImmutable(), MarksGroups: true);
        foreach (var left in marks.Values) throw left.Fault($"The treebank has no sentence {left[0]}.", "Take UD English EWT 2.16.");
    }

    // Each sentence's text and id, with the line that starts its document or paragraph where it is the first of one.
    private static IEnumerable<(string Start, string Id, string Text)> Sentences(string file)
    {
        string start = "", id = "";
        foreach (var line in File.ReadLines(file))
        {
            if (line.StartsWith("# newdoc", StringComparison.Ordinal)) start = line;
            else if (line.StartsWith("# newpar", StringComparison.Ordinal) && start.Length == 0) start = line;
            else if (line.StartsWith("# sent_id = ", StringComparison.Ordinal)) id = line["# sent_id = ".Length..];
            if (!line.StartsWith("# text = ", StringComparison.Ordinal)) continue;
            yield return (start, id, line["# text = ".Length..]);
            start = "";
        }
    }

    private static string Kind(string sentence) => sentence.Split('-')[0];

    private static IEnumerable<NameSpan> Spans(DataRow row, string sentence, int at)
    {
        if (Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(sentence)))[..8] != row[1])
            throw row.Fault($"The treebank's sentence {row[0]} reads otherwise.", "Take UD English EWT 2.16.");
        int[] units = NameMarks.Units(sentence);
        foreach (var name in row[2].Split(", "))
        {
            var parts = name.Split(' ');
            if (parts.Length != 3 || NameMarks.Type(parts[0]) is not { } type
                || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out int start)
                || !int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out int end) || start >= end || end >= units.Length)
                throw row.Fault($"'{name}' is no name's type and place.", "Write it as PER 0 7.");
            yield return new NameSpan(new TextSpan(at + units[start], at + units[end]), type);
        }
    }
}
