using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Rapporteur.Actors;
using Rapporteur.Formats;
using Rapporteur.Names;
using Rapporteur.Text;

namespace Rapporteur.Workshop.Links;

/// <summary>Writes mentions with their actors in the shape that the scorers take.</summary>
internal static class LinkPredictions
{
    /// <summary>A text's line.</summary>
    public static string Line(GoldClusters gold, ImmutableArray<ActorMention> mentions, ActorLinks links) =>
        Line(gold.Id, gold.Text, mentions.Where(static mention => !mention.IsNobody).Select(mention =>
            (mention.Span, mention.Kind, mention.Kind == MentionKind.Pronoun
                && links.Of(mention.Index) is null ? null : $"e{links.Actor(mention.Index)}")));

    /// <summary>A text's line.</summary>
    public static string Line(string id, string text,
        IEnumerable<(TextSpan Span, MentionKind Kind, string? Actor)> mentions)
    {
        var codePoints = new CodePoints(text);
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            json.WriteStartArray("mentions");
            foreach (var (span, kind, actor) in mentions)
            {
                json.WriteStartObject();
                json.WriteNumber("start", codePoints.FromUtf16(span.Start));
                json.WriteNumber("end", codePoints.FromUtf16(span.End));
                json.WriteString("entity", actor);
                json.WriteString("kind", Terms.Of(kind));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
