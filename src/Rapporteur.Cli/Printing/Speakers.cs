using System.Collections.Immutable;

namespace Rapporteur.Cli.Printing;

/// <summary>The sayings of one source.</summary>
/// <param name="Name">The source as the report first prints it; a heading in words where no source is named.</param>
/// <param name="IsNamed">Whether the report names a source.</param>
/// <param name="Sayings">In reading order.</param>
internal sealed record Speakers(string Name, bool IsNamed, ImmutableArray<Saying> Sayings)
{
    /// <summary>Cues without a source: "it was reported that".</summary>
    private const string Unnamed = "No source is named";

    /// <summary>Quotations that stand alone.</summary>
    private const string Unattributed = "Quotations that no words attribute";

    /// <summary>How many sayings there are, where not one, and whether different speakers may stand under the name.</summary>
    public string Note => string.Join($"{Sheet.Glue}· ", Notes);

    private IEnumerable<string> Notes
    {
        get
        {
            if (Name.ToLowerInvariant() is "i" or "we" or "you" or "he" or "she" or "it" or "they" or "one" or "who")
                yield return "pronoun, unresolved";
            if (Sayings.Sum(saying => saying.Count) is > 1 and var count) yield return Printing.Heading.Counted(count, "statement");
        }
    }

    /// <summary>Sources by first appearance; those that are not named after all others.</summary>
    /// <remarks>Two sources are one where their words are, letter case aside: "He" is "he", but not "Ruiz".</remarks>
    public static ImmutableArray<Speakers> Of(ImmutableArray<Saying> sayings) =>
        [.. sayings.GroupBy(Key, StringComparer.OrdinalIgnoreCase)
            .Select(group => new Speakers(Heading(group.First()), group.First().Source.Length > 0, [.. group]))
            .OrderBy(speakers => !speakers.IsNamed)];

    private static string Key(Saying saying) =>
        saying.IsBare ? "\0quotation" : saying.Source;

    private static string Heading(Saying saying) =>
        saying.IsBare ? Unattributed : saying.Source.Length > 0 ? saying.Source : Unnamed;
}
