using System.Collections.Immutable;
using System.Globalization;
using NodaTime.Text;
using Rapporteur.Places;
using Rapporteur.Time;

namespace Rapporteur.Cli.Printing;

/// <summary>What the program makes of a place or a date, in few words.</summary>
internal static class FindingNote
{
    /// <summary>Precision, country and position of a place, and whether it may be another.</summary>
    public static string Of(Places.Place place)
    {
        if (place.Precision == PlacePrecision.Unknown) return "in no gazetteer";
        var known = Where(place.Precision, place.Country, place.Position);
        return place.Candidates.Length > 1
            ? $"{known}{Sheet.Glue}· or {Heading.Counted(place.Candidates.Length - 1, "other")}"
            : known;
    }

    /// <summary>The places that a name may mean, each with what speaks for it or against.</summary>
    public static ImmutableArray<string> Reasons(Places.Place place) =>
    [
        .. place.Candidates.Select(candidate =>
            $"{Printable.Line(candidate.Name)}, {Where(candidate.Precision, candidate.Country, candidate.Position)}: {Printable.Line(candidate.Reason)}"),
    ];

    private static string Where(PlacePrecision precision, string? country, Position? position)
    {
        string kind = precision.ToString().ToLowerInvariant();
        string known = country is null ? kind : precision == PlacePrecision.Country ? $"{kind} {country}" : $"{kind} in {country}";
        return position is { } point ? $"{known}{Sheet.Glue}· {Degrees(point)}" : known;
    }

    private static string Degrees(Position position) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Math.Abs(position.Latitude):f2}° {(position.Latitude < 0 ? 'S' : 'N')} {Math.Abs(position.Longitude):f2}° {(position.Longitude < 0 ? 'W' : 'E')}");

    /// <summary>Value of a date and what it was reckoned from, or why it stays open.</summary>
    public static string Of(Date date)
    {
        if (date.Value is not null) return $"{Value(date)}{Basis(date.Basis)}";
        string why = date.Reason is { } reason ? $"open: {Printable.Line(reason)}" : "open";
        return date.From is { } from && date.To is { } to
            ? $"{LocalDatePattern.Iso.Format(from)} to {LocalDatePattern.Iso.Format(to)}{Sheet.Glue}· {why}"
            : why;
    }

    /// <summary>The value alone; empty where the date stays open.</summary>
    public static string Value(Date date) => date.Value is { } value ? Modified(value, date.Mod) : "";

    /// <summary>What a date was reckoned from; nothing where that stands in its note.</summary>
    public static ImmutableArray<string> Reasons(Date date) =>
        date is { Value: not null, Reason: { } reason } ? [Printable.Line(reason)] : [];

    private static string Basis(DateBasis basis) => basis switch
    {
        DateBasis.Publication => $"{Sheet.Glue}· from publication",
        DateBasis.Narrative => $"{Sheet.Glue}· from the story",
        DateBasis.Event => $"{Sheet.Glue}· from an event",
        _ => "",
    };

    /// <summary>A value with its modifier in words.</summary>
    public static string Modified(string value, DateMod? mod) => mod switch
    {
        null => value,
        DateMod.Start => $"early {value}",
        DateMod.Mid => $"the middle of {value}",
        DateMod.End => $"late {value}",
        DateMod.Approx => $"about {value}",
        DateMod.Before => $"before {value}",
        DateMod.After => $"after {value}",
        DateMod.OnOrBefore => $"{value} or before",
        DateMod.OnOrAfter => $"{value} or after",
        DateMod.LessThan => $"less than {value}",
        DateMod.MoreThan => $"more than {value}",
        DateMod.EqualOrLess => $"{value} at most",
        DateMod.EqualOrMore => $"{value} at least",
        _ => throw new ArgumentOutOfRangeException(nameof(mod)),
    };
}
