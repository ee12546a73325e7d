using Rapporteur.Formats;
using Rapporteur.Names;

namespace Rapporteur.Workshop.Names;

/// <summary>What the marks of names have in common: abbreviations of types, offsets in code points.</summary>
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
}
