using System.Collections.Immutable;
using System.Globalization;
using Rapporteur.Text;

namespace Rapporteur.Tests.Samples;

/// <summary>What a person read of an attribution: who spoke, what he did by it, to whom.</summary>
/// <param name="Attribution">The attribution as a person labelled it.</param>
/// <param name="Speaker">Words that name or describe the speaker; "-" for nobody.</param>
/// <param name="IsAnonymous">Whether the report does not name the speaker.</param>
/// <param name="Number">How many speak, where they are not named and it is told.</param>
/// <param name="Act">The speech act.</param>
/// <param name="Addressees">Words that name those spoken to.</param>
internal sealed record GoldStatement(
    GoldAttribution Attribution, string Speaker, bool IsAnonymous, int? Number, string Act, ImmutableArray<string> Addressees)
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Samples", "Spoken");

    /// <summary>The samples that have labels of statements.</summary>
    public static IEnumerable<string> Names =>
        Directory.EnumerateFiles(Folder, "*.tsv").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    /// <summary>The labels of a sample.</summary>
    public static IEnumerable<GoldStatement> Read(string name, string text)
    {
        var attributions = GoldFile.Read(name, text);
        foreach (var row in DataTable.Load(Path.Combine(Folder, name + ".tsv"), "row", "speaker", "act", "addressees").Rows)
        {
            var words = row[1].Split(' ', 3);
            bool isAnonymous = words[0] == "anon";
            yield return new GoldStatement(
                attributions[int.Parse(row[0], CultureInfo.InvariantCulture) - 1],
                isAnonymous ? words[2] : row[1],
                isAnonymous,
                isAnonymous && words[1] != "?" ? int.Parse(words[1], CultureInfo.InvariantCulture) : null,
                row[2],
                row[3] == "-" ? [] : [.. row[3].Split('|')]);
        }
    }
}
