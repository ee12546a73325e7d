using System.CommandLine;
using System.Text.Json;
using Rapporteur.Formats;
using Rapporteur.Names;
using Rapporteur.Text;
using Rapporteur.Workshop.Names;

namespace Rapporteur.Workshop.Gold;

/// <summary>Scores the names that the program finds in raw text.</summary>
internal static class NamesGold
{
    /// <summary>The gold sets, by the name of their files.</summary>
    public static IReadOnlyList<string> Sets { get; } =
        ["ner_uner_ewt.dev", "ner_wikigold.dev", "ner_gum.dev", "ner_meantime.dev", "ner_re3d.dev"];

    /// <summary><c>workshop names --gold DIR [--model FILE] [--set SET…]</c></summary>
    public static Command Command()
    {
        var gold = GoldFolder.Option();
        var sets = new Option<string[]>("--set") { AllowMultipleArgumentsPerToken = true, Description = "Only these sets" };
        var confusions = new Option<bool>("--confusions") { Description = "Print what was taken for what, with examples" };
        var command = new Command("names", "Score names on the gold sets, by exact spans.") { gold, sets, confusions };
        command.SetAction(parsed =>
        {
            string folder = parsed.GetRequiredValue(gold).FullName;
            var chosen = parsed.GetValue(sets) is { Length: > 0 } some ? some : Sets;
            return chosen.Max(set => Score(folder, set, parsed.GetValue(confusions)));
        });
        return command;
    }

    /// <summary>The gold set's file.</summary>
    public static string File(string folder, string set) => Path.Combine(folder, "gold", $"{set}.jsonl");

    /// <summary>The scorer.</summary>
    public static string Script(string folder) => Path.Combine(folder, "gold", "score_ner.py");

    /// <summary>Reads the texts of a set and writes their names.</summary>
    public static void Predict(string folder, string set, string predictions, NameConfusions? confusions = null)
    {
        var reader = Reader.Load(Path.Combine(AppContext.BaseDirectory, "data"));
        using var output = System.IO.File.Create(predictions);
        foreach (var document in GoldNames.Load(folder, set, all: true))
        {
            var names = reader.Read(new Report(document.Text)).Mentions.Where(mention => mention.Kind == MentionKind.Name);
            Write(output, document, names);
            confusions?.Add(document, [.. names.Select(name => new NameSpan(name.Span, name.Type))]);
        }
    }

    private static void Write(Stream output, NameDocument document, IEnumerable<Mention> names)
    {
        var codePoints = new CodePoints(document.Text);
        using (var json = new Utf8JsonWriter(output))
        {
            json.WriteStartObject();
            json.WriteString("id", document.Id);
            json.WriteStartArray("spans");
            foreach (var name in names)
            {
                json.WriteStartObject();
                json.WriteNumber("start", codePoints.FromUtf16(name.Span.Start));
                json.WriteNumber("end", codePoints.FromUtf16(name.Span.End));
                json.WriteString("type", Terms.Of(name.Type));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static int Score(string folder, string set, bool isDetailed)
    {
        string predictions = Path.GetTempFileName();
        try
        {
            Console.WriteLine($"{set}, from raw text");
            var confusions = isDetailed ? new NameConfusions() : null;
            Predict(folder, set, predictions, confusions);
            int code = Scorer.Run(Script(folder), File(folder, set), predictions);
            if (confusions is not null) Console.WriteLine(confusions);
            return code;
        }
        finally
        {
            System.IO.File.Delete(predictions);
        }
    }
}
