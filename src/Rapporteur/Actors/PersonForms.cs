using System.Collections.Immutable;
using Rapporteur.Names;

namespace Rapporteur.Actors;

/// <summary>The names of persons in a report as they are printed, each taken apart once.</summary>
internal sealed class PersonForms
{
    private readonly Dictionary<string, PersonName>.AlternateLookup<ReadOnlySpan<char>> byText =
        new Dictionary<string, PersonName>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly NamePartReader reader;

    /// <param name="reader">Tells the parts.</param>
    public PersonForms(NamePartReader reader) => this.reader = reader;

    /// <summary>The parts of a mention's name.</summary>
    public PersonName Of(string text, ActorMention mention)
    {
        var printed = Proper(Bare(mention.Span.In(text)));
        if (byText.TryGetValue(printed, out var name)) return name;
        name = reader.Read(printed.ToString());
        byText.Dictionary.Add(name.Text, name);
        return name;
    }

    // "Holm of the Salt Party", "Salt Party's Holm"
    private static ReadOnlySpan<char> Proper(ReadOnlySpan<char> name)
    {
        if (name.IndexOf(" of ", StringComparison.Ordinal) is var of and > 0) name = name[..of];
        int owner =
            Math.Max(name.IndexOf("'s ", StringComparison.Ordinal), name.IndexOf("’s ", StringComparison.Ordinal));
        return owner > 0 ? name[(owner + 3)..] : name;
    }

    /// <summary>A name without the sign of possession or the comma that the recogniser may have left at it.</summary>
    public static ReadOnlySpan<char> Bare(ReadOnlySpan<char> name)
    {
        name = name.TrimEnd(",;:");
        if (name.EndsWith("'s", StringComparison.Ordinal) || name.EndsWith("’s", StringComparison.Ordinal))
            return name[..^2];
        return name.EndsWith("s'", StringComparison.Ordinal) || name.EndsWith("s’", StringComparison.Ordinal)
            ? name[..^1] : name;
    }
}
