using System.Collections.Immutable;
using System.Text.Json;
using Rapporteur.Text;

namespace Rapporteur.Workshop.Links;

/// <summary>A text of a gold set of coreference.</summary>
/// <param name="Id">Its name in the set.</param>
/// <param name="Text">The text.</param>
/// <param name="Mentions">The mentions, in reading order.</param>
/// <param name="IsPartial">Whether only a part of the text is marked, so that what is not marked tells nothing.</param>
internal sealed record GoldClusters(string Id, string Text, ImmutableArray<GoldMention> Mentions, bool IsPartial)
{
    private static readonly string[] ends =
        [" of ", " in ", ",", " who ", " which ", " that ", " for ", " from ", " on ", " at ", " to ", " with ", "'s ",
        "’s "];

    /// <summary>The texts of a set by the name of its file: <c>coref_gum.train</c>.</summary>
    public static IEnumerable<GoldClusters> Load(string folder, string set)
    {
        foreach (var line in System.IO.File.ReadLines(File(folder, set)))
        {
            using var json = JsonDocument.Parse(line);
            var document = json.RootElement;
            string text = document.GetProperty("text").GetString()!;
            var codePoints = new CodePoints(text);
            bool isPartial = !document.TryGetProperty("clusters", out _);
            var mentions = document.GetProperty("mentions").EnumerateArray();
            var read = isPartial ? mentions.Where(IsEntity).Select(mention => Chained(mention, codePoints, text))
                : mentions.Select(mention => Read(mention, codePoints));
            yield return new GoldClusters(document.GetProperty("id").GetString()!, text,
                [.. read.OrderBy(static mention => mention.Span, TextSpan.ReadingOrder)], isPartial);
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
        TextSpan Span(string start, string end) =>
            codePoints.Span(mention.GetProperty(start).GetInt32(), mention.GetProperty(end).GetInt32());
        return new GoldMention(Span("start", "end"), Span("head_start", "head_end"), mention.GetProperty("cluster")
            .GetString()!, mention.GetProperty("type").GetString()!);
    }

    private static bool IsEntity(JsonElement mention) => mention.GetProperty("kind").GetString() == "entity";

    // The set marks no heads: the last word before a preposition, a comma or a clause is taken for it.
    private static GoldMention Chained(JsonElement mention, CodePoints codePoints, string text)
    {
        var span = codePoints.Span(mention.GetProperty("start").GetInt32(), mention.GetProperty("end").GetInt32());
        string words = text[span.Start..span.End];
        int end =
            ends.Min(sign => words.IndexOf(sign, 1, StringComparison.Ordinal) is var at and > 0 ? at : words.Length);
        int start = words.LastIndexOf(' ', end - 1) + 1;
        return new GoldMention(span, new TextSpan(span.Start + start, span.Start + end), mention.GetProperty("chain")
            .GetString()!, mention.GetProperty("class").GetString()!);
    }
}
