using System.Collections.Immutable;
using System.Text.Json;
using Rapporteur.Names;
using Rapporteur.Text;

namespace Rapporteur.Workshop.Names;

/// <summary>Reads gold sets of names: a document a line, spans in code points.</summary>
internal static class GoldNames
{
    private const int LongestPart = 3; // of a word in small letters inside a name: "of", "al", "and"

    /// <summary>The documents of a set by the name of its file, <c>ner_gum.dev</c>.</summary>
    /// <param name="folder">The folder that holds <c>gold/</c>.</param>
    /// <param name="set">The set.</param>
    /// <param name="all">To score them: with those whose licence keeps weights from being fitted on them.</param>
    public static IEnumerable<NameDocument> Load(string folder, string set, bool all = false)
    {
        string name = $"{set}.jsonl", file = Path.Combine(folder, "gold", name);
        if (!File.Exists(file)) file = Path.Combine(folder, "gold", "train", name);
        foreach (var line in File.ReadLines(file))
        {
            using var json = JsonDocument.Parse(line);
            var document = json.RootElement;
            if (!all && document.GetProperty("licence").GetString()!.Contains("NC", StringComparison.Ordinal)) continue;
            string text = document.GetProperty("text").GetString()!;
            yield return new NameDocument(set, document.GetProperty("id").GetString()!, text, Spans(document, text, set), MarksGroups: false);
        }
    }

    private static ImmutableArray<NameSpan> Spans(JsonElement document, string text, string set)
    {
        bool isLoose = set.Contains("re3d", StringComparison.Ordinal) || set.Contains("meantime", StringComparison.Ordinal);
        int[] units = NameMarks.Units(text);
        var spans = new List<NameSpan>();
        foreach (var span in document.GetProperty("spans").EnumerateArray())
        {
            var characters = new TextSpan(units[span.GetProperty("start").GetInt32()], units[span.GetProperty("end").GetInt32()]);
            var type = Type(span.GetProperty("type").GetString()!, out bool isUnknown);
            if (type is null && !isUnknown) continue;
            spans.Add(new NameSpan(characters, isLoose && !IsName(characters.In(text)) ? null : type));
        }

        // What is unknown gives way to what is known inside it.
        return [.. spans.OrderBy(span => span.Type is null ? 0 : 1).ThenBy(span => span.Span.Start).ThenBy(span => span.Span.End)];
    }

    private static MentionType? Type(string type, out bool isUnknown)
    {
        isUnknown = type is "FIN" or "PRO" or "UNK" or "MilitaryPlatform" or "DocumentReference" or "Vehicle" or "Weapon";
        return type switch
        {
            "PER" => MentionType.Person,
            "ORG" => MentionType.Organisation,
            "LOC" => MentionType.Location,
            "GRP" or "Nationality" => MentionType.Group,
            _ => null,
        };
    }

    // Sets that mark descriptions as well: a name starts and ends with a capital and holds no longer word in small letters.
    private static bool IsName(ReadOnlySpan<char> text)
    {
        bool isFirst = true;
        foreach (var part in text.Split(' '))
        {
            var word = text[part];
            if (word.IsEmpty) return false;
            if (!word.ContainsAnyInRange('A', 'Z') && (isFirst || word.Length > LongestPart)) return false;
            if (isFirst && word is "The" or "A" or "An" or "President" or "Minister" or "Secretary" or "General" or "Ambassador") return false;
            isFirst = false;
        }

        return text.Length > 0 && text.LastIndexOf("’s") < 0 && text.LastIndexOf("'s") < 0;
    }
}
