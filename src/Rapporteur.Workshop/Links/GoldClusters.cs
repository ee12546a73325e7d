using System.Collections.Immutable;
using System.Text.Json;
using Rapporteur.Text;

namespace Rapporteur.Workshop.Links;

/// <summary>A text of a gold set of coreference.</summary>
/// <param name="Id">Its name in the set.</param>
/// <param name="Text">The text.</param>
/// <param name="Mentions">The mentions, in reading order.</param>
internal sealed record GoldClusters(string Id, string Text, ImmutableArray<GoldMention> Mentions)
{
    /// <summary>The texts of a set by the name of its file: <c>coref_gum.train</c>.</summary>
    public static IEnumerable<GoldClusters> Load(string folder, string set)
    {
        foreach (var line in System.IO.File.ReadLines(File(folder, set)))
        {
            using var json = JsonDocument.Parse(line);
            var document = json.RootElement;
            string text = document.GetProperty("text").GetString()!;
            var codePoints = new CodePoints(text);
            yield return new GoldClusters(document.GetProperty("id").GetString()!, text,
                [.. document.GetProperty("mentions").EnumerateArray().Select(mention => Read(mention, codePoints)).OrderBy(static mention => mention.Span, TextSpan.ReadingOrder)]);
        }
    }

    /// <summary>The file of a set.</summary>
    public static string File(string folder, string set)
    {
        string file = Path.Combine(folder, "gold", $"{set}.jsonl");
        return System.IO.File.Exists(file) ? file : Path.Combine(folder, "gold", "train", $"{set}.jsonl");
    }

    private static GoldMention Read(JsonElement mention, CodePoints codePoints)
    {
        TextSpan Span(string start, string end) => codePoints.Span(mention.GetProperty(start).GetInt32(), mention.GetProperty(end).GetInt32());
        return new GoldMention(Span("start", "end"), Span("head_start", "head_end"), mention.GetProperty("cluster").GetString()!, mention.GetProperty("type").GetString()!);
    }
}
