using System.Collections.Immutable;
using Rapporteur.Attributions;
using Rapporteur.Statements;
using Rapporteur.Text;

namespace Rapporteur.Cli.Printing;

/// <summary>One attribution with its statement, made ready to print, and those that its content holds.</summary>
/// <param name="Number">1 for the reading's first attribution.</param>
/// <param name="Attribution">The spans.</param>
/// <param name="Statement">The act and the words.</param>
/// <param name="Source">The words that name who spoke; empty where none do.</param>
/// <param name="Held">The attributions inside its content, in reading order.</param>
internal sealed record Saying(
    int Number, Attribution Attribution, Statement? Statement, string Source, ImmutableArray<Saying> Held)
{
    /// <summary>Whether it is a quotation that no words attribute.</summary>
    public bool IsBare => Source.Length == 0 && Attribution.Cue.IsEmpty;

    /// <summary>The act as a verb; a dash for a quotation that no words attribute.</summary>
    public string Verb => IsBare ? "–" : Printing.Verb.Of(Printable.Line(Statement?.Act ?? "say"), Attribution.Polarity, Source);

    /// <summary>Whether the saying did not take place, or only may have.</summary>
    public bool IsOpen => Attribution.Polarity != Polarity.Affirmed;

    /// <summary>Itself and all that it holds, at any depth.</summary>
    public int Count => 1 + Held.Sum(held => held.Count);

    /// <summary>The sayings of a reading that no other holds, in reading order.</summary>
    public static ImmutableArray<Saying> In(Reading reading)
    {
        var statements = reading.Statements.ToLookup(statement => statement.Attribution, StringComparer.Ordinal);
        var known = reading.Attributions.Select(attribution => attribution.Id).ToHashSet(StringComparer.Ordinal);
        var byHolder = reading.Attributions.Select((attribution, i) => (Attribution: attribution, Number: i + 1))
            .ToLookup(entry => entry.Attribution.Within is { } id && known.Contains(id) ? id : "", StringComparer.Ordinal);
        return Of("");

        ImmutableArray<Saying> Of(string holder) => [.. byHolder[holder].Select(entry => new Saying(
            entry.Number,
            entry.Attribution,
            statements[entry.Attribution.Id].FirstOrDefault(),
            Printable.Line(reading.Report.Text, entry.Attribution.Source),
            Of(entry.Attribution.Id)))];
    }

    /// <summary>The words as one would print them, a line for each paragraph that they run through; never none.</summary>
    public ImmutableArray<string> Paragraphs(Reading reading)
    {
        var pieces = Attribution.Content.SelectMany(span => Pieces(span, reading.Layout)).ToArray();
        if (pieces.Select(piece => piece.Paragraph).Distinct().Count() <= 1 && Statement is not null)
            return [Printable.Line(Statement.Words)];
        return [.. pieces.GroupBy(piece => piece.Paragraph, piece => piece.Span)
            .Select(group => Printable.Line(reading.Report.Text, group)).DefaultIfEmpty("")];
    }

    // A span that runs over the end of a paragraph is several pieces.
    private static IEnumerable<(int Paragraph, TextSpan Span)> Pieces(TextSpan span, Layout layout)
    {
        bool isInside = false;
        int first = Ordered.FirstEndingAfter(layout.Paragraphs, paragraph => paragraph.Span, span.Start);
        for (int i = first; i < layout.Paragraphs.Length && layout.Paragraphs[i].Span.Start < span.End; i++)
        {
            var paragraph = layout.Paragraphs[i].Span;
            if (!paragraph.Overlaps(span)) continue;
            isInside = true;
            yield return (i, new TextSpan(Math.Max(paragraph.Start, span.Start), Math.Min(paragraph.End, span.End)));
        }

        if (!isInside) yield return (-1, span);
    }
}
