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
    /// <summary>The test part of our own reports.</summary>
    public const string Own = OwnNames.Reports;

    /// <summary>The gold sets, by the name of their files, and our own.</summary>
    public static IReadOnlyList<string> Sets { get; } =
        ["ner_uner_ewt.dev", "ner_wikigold.dev", "ner_gum.dev", "ner_meantime.dev", "ner_re3d.dev", Own];

    /// <summary><c>workshop names --gold DIR [--set SET…] [--confusions]</c>, from the project's root.</summary>
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

    /// <summary>The scorer's report of a set.</summary>
    public static JsonElement Report(string folder, string set)
    {
        string gold = Path.GetTempFileName(), predictions = Path.GetTempFileName();
        try
        {
            Predict(folder, set, predictions);
            return Scorer.Json(Script(folder), [.. Arguments(folder, set, gold, predictions)]);
        }
        finally
        {
            File.Delete(gold);
            File.Delete(predictions);
        }
    }

    private static string Script(string folder) => Path.Combine(folder, "gold", "score_ner.py");

    // Our own set is written to the gold file first; groups are marked there, too.
    private static string[] Arguments(string folder, string set, string gold, string predictions)
    {
        if (set != Own) return [Path.Combine(folder, "gold", $"{set}.jsonl"), predictions];
        using (var output = File.Create(gold))
        {
            foreach (var document in Documents(folder, set)) Write(output, document, document.Spans.Select(span => (span.Span, span.Type!.Value)));
        }

        return [gold, predictions, "--types", "PER,ORG,LOC,GRP"];
    }

    private static IEnumerable<NameDocument> Documents(string folder, string set) =>
        set == Own ? OwnNames.LoadReports(Path.Combine("data", "corpus"), isTest: true) : GoldNames.Load(folder, set, all: true);

    /// <summary>Reads the texts of a set and writes their names.</summary>
    private static void Predict(string folder, string set, string predictions, NameConfusions? confusions = null)
    {
        var reader = Reader.Load(Path.Combine(AppContext.BaseDirectory, "data"));
        using var output = File.Create(predictions);
        foreach (var document in Documents(folder, set))
        {
            var names = reader.Read(new Report(document.Text)).Mentions.Where(mention => mention.Kind == MentionKind.Name);
            Write(output, document, names.Select(name => (name.Span, name.Type)));
            confusions?.Add(document, [.. names.Select(name => new NameSpan(name.Span, name.Type))]);
        }
    }

    private static void Write(Stream output, NameDocument document, IEnumerable<(TextSpan Span, MentionType Type)> names)
    {
        var codePoints = new CodePoints(document.Text);
        using (var json = new Utf8JsonWriter(output))
        {
            json.WriteStartObject();
            json.WriteString("id", document.Id);
            json.WriteStartArray("spans");
            foreach (var (span, type) in names)
            {
                json.WriteStartObject();
                json.WriteNumber("start", codePoints.FromUtf16(span.Start));
                json.WriteNumber("end", codePoints.FromUtf16(span.End));
                json.WriteString("type", Terms.Of(type));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static int Score(string folder, string set, bool isDetailed)
    {
        string gold = Path.GetTempFileName(), predictions = Path.GetTempFileName();
        try
        {
            Console.WriteLine($"{set}, from raw text");
            var confusions = isDetailed ? new NameConfusions() : null;
            Predict(folder, set, predictions, confusions);
            int code = Scorer.Run(Script(folder), Arguments(folder, set, gold, predictions));
            if (confusions is not null) Console.WriteLine(confusions);
            return code;
        }
        finally
        {
            File.Delete(gold);
            File.Delete(predictions);
        }
    }
}
