using System.Collections.Immutable;
using Rapporteur.Names;
using Rapporteur.Text;

namespace Rapporteur.Cli.Printing;

/// <summary>A tie, place or date that a report gives, once however often it stands there.</summary>
/// <param name="Kind">What stands before it: <c>relation</c>, <c>place</c>, <c>date</c>.</param>
/// <param name="Words">As the report first prints it.</param>
/// <param name="Note">What the program makes of it; may be empty.</param>
/// <param name="Reasons">Why that, and what else it may be: a line each, for explanation.</param>
/// <param name="Records">Id, span and rule of each record behind it, for explanation.</param>
internal sealed record Finding(
    string Kind, string Words, string Note, ImmutableArray<string> Reasons, ImmutableArray<(string Id, TextSpan Span, string By)> Records)
{
    /// <summary>The findings of a reading: relations, places, dates, each kind in reading order.</summary>
    public static ImmutableArray<Finding> In(Cast cast)
    {
        var (reading, text) = (cast.Reading, cast.Reading.Report.Text);
        var placed = reading.Places.Select(place => place.Span).ToHashSet();
        var ties = reading.Relations.Select(relation => new Finding(
            "relation", RoleNote.Of(relation, cast), RoleNote.Note(relation, cast), [], [(relation.Id, relation.Evidence.Span, relation.Evidence.By)]));
        var names = reading.Mentions
            .Where(mention => mention.Kind == MentionKind.Name && mention.Type == MentionType.Location && !placed.Contains(mention.Span))
            .Select(mention => One("place", text, mention.Span, "", [], mention.Id, mention.Evidence.By));
        var places = reading.Places.Select(place => One("place", text, place.Span, FindingNote.Of(place), FindingNote.Reasons(place), place.Id, place.Evidence.By));
        var dates = reading.Dates.Select(date => One("date", text, date.Span, FindingNote.Of(date), FindingNote.Reasons(date), date.Id, date.Evidence.By));
        return
        [
            .. ties.Concat(names).Concat(places).Concat(dates)
                .GroupBy(finding => (finding.Kind, finding.Words, finding.Note))
                .Select(same => same.First() with { Records = [.. same.SelectMany(finding => finding.Records)] }),
        ];
    }

    private static Finding One(string kind, string text, TextSpan span, string note, ImmutableArray<string> reasons, string id, string by) =>
        new(kind, Printable.Line(span.In(text)), note, reasons, [(id, span, by)]);
}
