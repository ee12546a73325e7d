using System.Collections.Immutable;
using Rapporteur.Attributions;
using Rapporteur.Text;

namespace Rapporteur.Tests.Samples;

/// <summary>The labels of a sample: its words, found again in its text.</summary>
/// <remarks>
/// A content is written whole or as <c>first words … last words</c>; pieces are parted by <c> + </c>. The pieces come in
/// order, each the first match after the one before, with their last words the first match after their first. The cue is
/// the match nearest to the content and outside it; the source the match nearest to the cue and outside both.
/// </remarks>
internal static class GoldFile
{
    /// <summary>The samples that have labels.</summary>
    public static IEnumerable<string> Names =>
        Directory.EnumerateFiles(Folder, "*.tsv").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Samples", "Gold");

    public static ImmutableArray<GoldAttribution> Read(string name, string text) =>
        [.. DataTable.Load(Path.Combine(Folder, name + ".tsv")).Rows.Select(row => Resolve(row, text))];

    private static GoldAttribution Resolve(DataRow row, string text)
    {
        var content = Pieces(row, row[5], text);
        var cue = Nearest(row, row[4], text, content, content);
        var source = Nearest(row, row[3], text, cue.IsEmpty ? content : cue, [.. content, .. cue]);
        return new GoldAttribution(
            row[0] == "clear",
            Enum.Parse<AttributionKind>(row[1]),
            Enum.Parse<Polarity>(row[2]),
            source,
            cue,
            content);
    }

    private static ImmutableArray<TextSpan> Pieces(DataRow row, string words, string text)
    {
        var pieces = ImmutableArray.CreateBuilder<TextSpan>();
        int from = 0;
        foreach (var piece in words.Split(" + "))
        {
            var ends = piece.Split(" … ");
            var first = Find(row, ends[0], text, from);
            var last = ends.Length > 1 ? Find(row, ends[^1], text, first.End) : first;
            pieces.Add(new TextSpan(first.Start, last.End));
            from = last.End;
        }

        return pieces.ToImmutable();
    }

    private static ImmutableArray<TextSpan> Nearest(
        DataRow row, string words, string text, ImmutableArray<TextSpan> to, ImmutableArray<TextSpan> outside)
    {
        if (words.Length == 0) return [];
        var matches = Matches(words, text, 0).Where(match => !outside.Any(span => span.Overlaps(match))).ToList();
        return matches.Count > 0 ? [matches.MinBy(match => to.Min(span => Distance(span, match)))] : throw Absent(row, words);
    }

    private static TextSpan Find(DataRow row, string words, string text, int from)
    {
        foreach (var match in Matches(words, text, from)) return match;
        throw Absent(row, words);
    }

    private static DataFileException Absent(DataRow row, string words) =>
        row.Fault($"'{words}' is not in the sample.", "Write the sample's words.");

    /// <summary>Where the words stand in the text as whole words.</summary>
    private static IEnumerable<TextSpan> Matches(string words, string text, int from)
    {
        for (int at = text.IndexOf(words, from, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            int end = at + words.Length;
            bool startsWord = at == 0 || !char.IsLetter(text[at - 1]) || !char.IsLetter(words[0]);
            bool endsWord = end == text.Length || !char.IsLetter(text[end]) || !char.IsLetter(words[^1]);
            if (startsWord && endsWord) yield return new TextSpan(at, end);
        }
    }

    private static int Distance(TextSpan a, TextSpan b) => Math.Max(0, Math.Max(a.Start - b.End, b.Start - a.End));
}
