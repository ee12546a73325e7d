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
/// <param name="Speaker">Who spoke.</param>
/// <param name="Holder">Who spoke the innermost saying that holds this one.</param>
/// <param name="Held">The sayings inside its content, in reading order.</param>
internal sealed record Saying(
    int Number, Attribution Attribution, Statement? Statement, string Source, Speaker Speaker, Speaker? Holder, ImmutableArray<Saying> Held)
{
    /// <summary>Whether it is a quotation that no words attribute.</summary>
    public bool IsBare => Speaker.Kind == SpeakerKind.Quotation;

    /// <summary>The act as a verb; a dash for a quotation that no words attribute.</summary>
    public string Verb => IsBare ? "–"
        : Printing.Verb.Of(Printable.Line(Statement?.Act ?? "say"), Attribution.Polarity, Speaker.IsNamed ? Speaker.Name : "", Speaker.Number);

    /// <summary>Whether the saying did not take place, or only may have.</summary>
    public bool IsOpen => Attribution.Polarity != Polarity.Affirmed;

    /// <summary>Whether another speaker than its holder is known to have spoken it.</summary>
    public bool StandsApart => Holder is { } holder && Speaker.IsKnown && Speaker.Key != holder.Key;

    /// <summary>The sayings of a reading that no other holds, in reading order.</summary>
    public static ImmutableArray<Saying> In(Cast cast)
    {
        var reading = cast.Reading;
        var byHolder = reading.Attributions.Select((attribution, i) => (Attribution: attribution, Number: i + 1))
            .ToLookup(entry => cast.Attribution(entry.Attribution.Within)?.Id ?? "", StringComparer.Ordinal);
        return Of("", null);

        ImmutableArray<Saying> Of(string holder, Speaker? speaker) => [.. byHolder[holder].Select(entry => new Saying(
            entry.Number,
            entry.Attribution,
            cast.Statement(entry.Attribution.Id),
            Printable.Line(reading.Report.Text, entry.Attribution.Source),
            cast.Speaker(entry.Attribution),
            speaker,
            Of(entry.Attribution.Id, cast.Speaker(entry.Attribution))))];
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
