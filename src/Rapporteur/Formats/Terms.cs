using Rapporteur.Actors;
using Rapporteur.Attributions;
using Rapporteur.Names;
using Rapporteur.Places;
using Rapporteur.Statements;
using Rapporteur.Text;
using Rapporteur.Time;

namespace Rapporteur.Formats;

/// <summary>The words of the closed lists in docs/formats/reading.md.</summary>
internal static class Terms
{
    public static string Of(ParagraphKind kind) => kind switch
    {
        ParagraphKind.Body => "body",
        ParagraphKind.Headline => "headline",
        ParagraphKind.Byline => "byline",
        ParagraphKind.Crosshead => "crosshead",
        ParagraphKind.ListItem => "listItem",
        ParagraphKind.Credit => "credit",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Of(QuotationEnd end) => end switch
    {
        QuotationEnd.Closed => "closed",
        QuotationEnd.Unclosed => "unclosed",
        QuotationEnd.Unopened => "unopened",
        _ => throw new ArgumentOutOfRangeException(nameof(end)),
    };

    public static string Of(AttributionKind kind) => kind switch
    {
        AttributionKind.Indirect => "indirect",
        AttributionKind.Direct => "direct",
        AttributionKind.Mixed => "mixed",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Of(Polarity polarity) => polarity switch
    {
        Polarity.Affirmed => "affirmed",
        Polarity.Negated => "negated",
        Polarity.Refused => "refused",
        Polarity.Hypothetical => "hypothetical",
        Polarity.Ordered => "ordered",
        _ => throw new ArgumentOutOfRangeException(nameof(polarity)),
    };

    public static string Of(MentionType type) => type switch
    {
        MentionType.Person => "PER",
        MentionType.Organisation => "ORG",
        MentionType.Group => "GRP",
        MentionType.Location => "LOC",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    public static string Of(MentionKind kind) => kind switch
    {
        MentionKind.Name => "name",
        MentionKind.Nominal => "nominal",
        MentionKind.Pronoun => "pronoun",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Of(PlacePrecision precision) => precision switch
    {
        PlacePrecision.Point => "point",
        PlacePrecision.City => "city",
        PlacePrecision.Division => "division",
        PlacePrecision.Country => "country",
        PlacePrecision.Region => "region",
        PlacePrecision.Unknown => "unknown",
        _ => throw new ArgumentOutOfRangeException(nameof(precision)),
    };

    public static string Of(DateType type) => type switch
    {
        DateType.Date => "DATE",
        DateType.Time => "TIME",
        DateType.Duration => "DURATION",
        DateType.Set => "SET",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    public static string Of(DateMod mod) => mod switch
    {
        DateMod.Before => "BEFORE",
        DateMod.After => "AFTER",
        DateMod.OnOrBefore => "ON_OR_BEFORE",
        DateMod.OnOrAfter => "ON_OR_AFTER",
        DateMod.LessThan => "LESS_THAN",
        DateMod.MoreThan => "MORE_THAN",
        DateMod.EqualOrLess => "EQUAL_OR_LESS",
        DateMod.EqualOrMore => "EQUAL_OR_MORE",
        DateMod.Start => "START",
        DateMod.Mid => "MID",
        DateMod.End => "END",
        DateMod.Approx => "APPROX",
        _ => throw new ArgumentOutOfRangeException(nameof(mod)),
    };

    public static string Of(DatePrecision precision) => precision switch
    {
        DatePrecision.Minute => "minute",
        DatePrecision.Hour => "hour",
        DatePrecision.DayPart => "dayPart",
        DatePrecision.Day => "day",
        DatePrecision.Week => "week",
        DatePrecision.Month => "month",
        DatePrecision.Quarter => "quarter",
        DatePrecision.Season => "season",
        DatePrecision.Year => "year",
        DatePrecision.Decade => "decade",
        DatePrecision.Century => "century",
        DatePrecision.None => "none",
        _ => throw new ArgumentOutOfRangeException(nameof(precision)),
    };

    public static string Of(DateBasis basis) => basis switch
    {
        DateBasis.Explicit => "explicit",
        DateBasis.Publication => "publication",
        DateBasis.Narrative => "narrative",
        DateBasis.Event => "event",
        DateBasis.None => "none",
        _ => throw new ArgumentOutOfRangeException(nameof(basis)),
    };

    public static string Of(ActorType type) => type switch
    {
        ActorType.Person => "PER",
        ActorType.Organisation => "ORG",
        ActorType.Group => "GRP",
        ActorType.State => "STATE",
        ActorType.Place => "LOC",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    public static string Of(ActorNameKind kind) => kind switch
    {
        ActorNameKind.Full => "full",
        ActorNameKind.Short => "short",
        ActorNameKind.Acronym => "acronym",
        ActorNameKind.Variant => "variant",
        ActorNameKind.Misprint => "misprint",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Of(RoleStatus status) => status switch
    {
        RoleStatus.Unstated => "unstated",
        RoleStatus.Current => "current",
        RoleStatus.Former => "former",
        RoleStatus.Acting => "acting",
        RoleStatus.Elect => "elect",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static string Of(RelationType type) => type switch
    {
        RelationType.Kinship => "kinship",
        RelationType.Membership => "membership",
        RelationType.Office => "office",
        RelationType.Friendship => "friendship",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    public static string Of(Strength strength) => strength switch
    {
        Strength.Weak => "weak",
        Strength.Plain => "plain",
        Strength.Strong => "strong",
        _ => throw new ArgumentOutOfRangeException(nameof(strength)),
    };

    public static string Of(MediumKind kind) => kind switch
    {
        MediumKind.Interview => "interview",
        MediumKind.NewsConference => "newsConference",
        MediumKind.Briefing => "briefing",
        MediumKind.WrittenStatement => "writtenStatement",
        MediumKind.Speech => "speech",
        MediumKind.Broadcast => "broadcast",
        MediumKind.Post => "post",
        MediumKind.Letter => "letter",
        MediumKind.Document => "document",
        MediumKind.Conversation => "conversation",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
