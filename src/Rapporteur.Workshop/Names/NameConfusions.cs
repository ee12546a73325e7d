using System.Globalization;
using System.Text;
using Rapporteur.Formats;
using Rapporteur.Names;
using Rapporteur.Text;

namespace Rapporteur.Workshop.Names;

/// <summary>Counts what names were taken for: another type, other ends, nothing; and what was taken for names.</summary>
internal sealed class NameConfusions
{
    private const int Examples = 12;

    private readonly SortedDictionary<string, List<string>> kinds = new(StringComparer.Ordinal);

    /// <summary>Holds a document's names against what was found.</summary>
    public void Add(NameDocument document, IReadOnlyList<NameSpan> found)
    {
        var gold = document.Spans.Where(span => span.Type is not null).ToArray();
        var exact = found.ToDictionary(name => name.Span, name => name.Type!.Value);
        foreach (var name in gold)
        {
            if (exact.TryGetValue(name.Span, out var type))
            {
                if (type != name.Type) Count($"{Of(name)} taken for {Terms.Of(type)}", document, name.Span, name.Span);
                continue;
            }

            var over = found.FirstOrDefault(other => other.Span.Overlaps(name.Span));
            if (over.Type is null) Count($"{Of(name)} missed", document, name.Span, name.Span);
            else Count($"{Of(name)} with other ends{(over.Type == name.Type ? "" : ", of another type")}", document, name.Span, over.Span);
        }

        foreach (var name in found.Where(name => name.Type != MentionType.Group && !gold.Any(other => other.Span.Overlaps(name.Span))))
            Count($"nothing taken for {Of(name)}", document, name.Span, name.Span);
    }

    public override string ToString()
    {
        var table = new StringBuilder();
        foreach (var (kind, cases) in kinds.OrderByDescending(pair => pair.Value.Count))
        {
            table.Append(CultureInfo.InvariantCulture, $"{cases.Count,6}  {kind}\n");
            foreach (var example in cases.Chunk(Math.Max(1, cases.Count / Examples)).Select(chunk => chunk[0]).Take(Examples))
                table.Append(CultureInfo.InvariantCulture, $"            {example}\n");
        }

        return table.ToString();
    }

    private static string Of(NameSpan name) => Terms.Of(name.Type!.Value);

    private void Count(string kind, NameDocument document, TextSpan gold, TextSpan found)
    {
        if (!kinds.TryGetValue(kind, out var cases)) kinds[kind] = cases = [];
        var (start, end) = (Math.Max(0, gold.Start - 30), Math.Min(document.Text.Length, gold.End + 30));
        string text = $"{document.Text[start..gold.Start]}[{gold.In(document.Text)}]{document.Text[gold.End..end]}".ReplaceLineEndings(" / ");
        cases.Add(found == gold ? text : $"{text} as [{found.In(document.Text)}]".ReplaceLineEndings(" / "));
    }
}
