using Rapporteur.Formats;
using Rapporteur.Names;
using Rapporteur.Text;

namespace Rapporteur.Workshop.Names;

/// <summary>Names as a labeller writes them, in the order in which they stand in the text: <c>PER: Ana Ruiz | LOC: Selk</c>.</summary>
internal static class NameMarks
{
    /// <summary>The type of that abbreviation; nothing where there is none.</summary>
    public static MentionType? Type(string abbreviation)
    {
        foreach (var type in Enum.GetValues<MentionType>())
        {
            if (Terms.Of(type) == abbreviation) return type;
        }

        return null;
    }

    /// <summary>Finds the names of a line in a stretch of text.</summary>
    /// <exception cref="DataFileException">One is not there after the one before it, or is of no type.</exception>
    public static IEnumerable<NameSpan> Find(DataRow row, string names, string text, TextSpan within)
    {
        int at = within.Start;
        foreach (var name in names.Split(" | ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            int colon = name.IndexOf(": ", StringComparison.Ordinal);
            if (colon < 0 || Type(name[..colon]) is not { } type) throw row.Fault($"'{name}' has no type.", "Write it as PER: Ana Ruiz.");
            string words = name[(colon + 2)..];
            int found = Find(text, words, at, within.End);
            if (found < 0) throw row.Fault($"'{words}' does not stand in the paragraph after the names before it.", "Write names as printed, in their order.");
            at = found + words.Length;
            yield return new NameSpan(new TextSpan(found, at), type);
        }
    }

    /// <summary>The UTF-16 offset of each code point, and of the end.</summary>
    public static int[] Units(string text)
    {
        var units = new List<int>(text.Length + 1);
        for (int i = 0; i < text.Length; i++)
        {
            units.Add(i);
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) i++;
        }

        units.Add(text.Length);
        return [.. units];
    }

    // Whole words first; "U.S." in "U.S.-led" is one.
    private static int Find(string text, string words, int from, int end)
    {
        int anywhere = -1;
        for (int at = from; at + words.Length <= end; at++)
        {
            at = text.IndexOf(words, at, end - at, StringComparison.Ordinal);
            if (at < 0) break;
            if (anywhere < 0) anywhere = at;
            bool starts = at == 0 || !char.IsLetterOrDigit(text[at - 1]), ends = at + words.Length == text.Length || !char.IsLetterOrDigit(text[at + words.Length]);
            if (starts && (ends || !char.IsLetterOrDigit(words[^1]))) return at;
        }

        return anywhere;
    }
}
