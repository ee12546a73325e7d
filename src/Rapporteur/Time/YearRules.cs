using NodaTime;

namespace Rapporteur.Time;

/// <summary>Tells years from other numbers, and reads decades and centuries.</summary>
internal sealed class YearRules(TimeLine line)
{
    private const int FirstLikely = 1500, FirstPlain = 1800, LastPlain = 2100;

    /// <summary>A year, decade or century that starts at a token.</summary>
    public Match? Read(int i) => Decade(i) ?? Century(i) ?? Year(i);

    /// <summary>A year that stands right after the rest of a date; the token after it.</summary>
    public (int? Year, int End) Written(int i)
    {
        if (WithEra(i) is var (era, eraEnd)) return (era, eraEnd);
        var token = line[i];
        if (token.Numeral == Numeral.ShortYear) return (Full(token.Value), i + 1);
        bool isYear = token is { Numeral: Numeral.Integer, Second: 0, Span.Length: 4, Value: >= 1000 and < 2200, Prefix: null } && !line.Is(i + 1, TimeClass.Units);
        return isYear ? (token.Value, i + 1) : (null, i);
    }

    /// <summary>The year that two figures stand for: '82 is 1982, '12 is 2012.</summary>
    public static int Full(int figures) => figures < 40 ? 2000 + figures : 1900 + figures;

    private Match? Year(int i)
    {
        if (WithEra(i) is var (era, end)) return new Match(new Expression.Calendar(era, null, null, IsoDayOfWeek.None, Pointer.None, null), i, end);
        var token = line[i];
        if (token.Numeral == Numeral.ShortYear && line.Is(i - 1, TimeClass.Preposition | TimeClass.Part | TimeClass.Article)) return Plain(Full(token.Value), i);
        if (token is not { Numeral: Numeral.Integer, Second: 0, Value: >= 1000 and < 2200 } || token.Span.Length > 9 || !IsYear(i)) return null;
        var year = Plain(token.Value, i);
        return token.Prefix is { } part ? year with { Expression = new Expression.PartOf(year.Expression, part) } : year;
    }

    private static Match Plain(int year, int i) => new(new Expression.Calendar(year, null, null, IsoDayOfWeek.None, Pointer.None, null), i, i + 1);

    // "480 BC", "AD 70", "1066 AD".
    private (int Year, int End)? WithEra(int i)
    {
        if (line.Is(i, TimeClass.Era) && line[i].Word.Code == "AD" && line[i + 1] is { Numeral: Numeral.Integer, Value: > 0 and < 2200 } after) return (after.Value, i + 2);
        if (line[i] is not { Numeral: Numeral.Integer, Value: > 0 and < 10000, Prefix: null } token) return null;
        bool isFirst = (line.IsDash(i + 1) || line.Is(i + 1, "to") || line.Is(i + 1, "and")) && line[i + 2].Numeral == Numeral.Integer;
        int era = isFirst ? i + 3 : i + 1;
        if (!line.Is(era, TimeClass.Era) || !line.IsCapital(era)) return null;
        bool isBefore = line[era].Word.Code == "BC";
        if (isFirst && (!isBefore || line[i + 2].Value >= token.Value)) return null;
        return (isBefore ? -token.Value : token.Value, isFirst ? i + 1 : i + 2);
    }

    private bool IsYear(int i)
    {
        int value = line[i].Value;
        if (line[i].Prefix is not null) return true;
        if (line.Is(i + 1, TimeClass.Units | TimeClass.Unit | TimeClass.Meridiem | TimeClass.Zone | TimeClass.OClock)) return false;
        string next = line.Tag(i + 1), last = line.Tag(i - 1);
        if (last is "$" or "#" or "NFP" || line.Is(i + 1, "%") || line.Is(i - 1, "No.") || next is "$" or "CD") return false;
        bool isPrepared = line.Is(i - 1, TimeClass.Preposition | TimeClass.Part | TimeClass.Month | TimeClass.Season | TimeClass.Vague) || last is "-LRB-" or "IN" || next == "-RRB-";
        bool isAdjective = last is "DT" or "PRP$" or "POS" or "JJ";
        bool isCounting = next == "NNS" || (next == "JJ" && line.Tag(i + 2) == "NNS");
        if (isCounting && !isAdjective) return false;
        if (line.Is(i - 1, TimeClass.Counter)) return false;
        if (value is >= FirstPlain and < LastPlain) return isPrepared || isAdjective || IsDashed(i) || IsPlain(last, next);
        bool isOfYear = value >= FirstLikely && last == "DT" && next is "NN" or "NNP";
        bool isNoun = next == "NN" || (next == "NNP" && line.Is(i - 1, TimeClass.Of));
        return isOfYear || (isPrepared && !isNoun && !line.Is(i - 1, TimeClass.Amount | TimeClass.Some)) || IsDashed(i);
    }

    // Beside nothing that says it is a year: not what a noun is numbered by, nor what counts the next.
    private static bool IsPlain(string last, string next) =>
        last is not ("CD" or "NN" or "NNS") && !(last.StartsWith('V') && next is { Length: > 0 } && next[0] is 'N' or 'J');

    // "1754 – 1825"
    private bool IsDashed(int i) =>
        (line.IsDash(i - 1) && IsFourFigures(i - 2)) || (line.IsDash(i + 1) && (IsFourFigures(i + 2) || line[i + 2] is { Numeral: Numeral.Integer, Span.Length: 2 }));

    private bool IsFourFigures(int i) => line[i] is { Numeral: Numeral.Integer, Span.Length: 4, Value: >= 1000 and < 2200 };

    // "the 1990s", "the '90s", "the late nineties", "the 470s BC".
    private Match? Decade(int i)
    {
        int start = line.Is(i, "the") ? i + 1 : i;
        var token = line[start];
        Expression? decade = token.Numeral switch
        {
            Numeral.Decade when line.Is(start + 1, TimeClass.Era) && line[start + 1].Word.Code == "BC" => new Expression.Years(-token.Value, DatePrecision.Decade, false),
            Numeral.Decade when token.Value % 100 == 0 && line.Is(start - 1, TimeClass.Part) is false && token.Value < 1900 => new Expression.Years(token.Value, DatePrecision.Century, false),
            Numeral.Decade => new Expression.Years(token.Value, DatePrecision.Decade, false),
            Numeral.ShortDecade when start > i || line.Is(i - 1, TimeClass.Part) || token.Span.Length == 4 => new Expression.Years(1900 + token.Value, DatePrecision.Decade, true),
            Numeral.None when token.Is(TimeClass.Decade) && (start > i || line.Is(i - 1, TimeClass.Part)) && !line.Is(i - 1, "in") => new Expression.Years(token.Word.Number, DatePrecision.Decade, true),
            Numeral.None when token.Is(TimeClass.Decade) && start > i => new Expression.Years(token.Word.Number, DatePrecision.Decade, true),
            _ => null,
        };
        if (decade is null) return null;
        if (token.Prefix is { } part) decade = new Expression.PartOf(decade, part);
        bool hasEra = decade is Expression.Years { First: < 0 };
        return new Match(decade, i, hasEra ? start + 2 : start + 1);
    }

    // "the 20th century", "eighteenth-century", "the 4th century BC".
    private Match? Century(int i)
    {
        int start = line.Is(i, "the") ? i + 1 : i;
        var token = line[start];
        int ordinal = token.Numeral == Numeral.Ordinal ? token.Value : token.Word.Ordinal;
        int unit = line.IsDash(start + 1) ? start + 2 : start + 1;
        if (ordinal is < 1 or > 30 || line[unit].Word is not { Unit: TimeUnit.Century, Number: 1 } || !line.Is(unit, TimeClass.Unit)) return null;
        bool isBefore = line.Is(unit + 1, TimeClass.Era) && line[unit + 1].Word.Code == "BC";
        int first = isBefore ? -100 * ordinal : 100 * (ordinal - 1);
        return new Match(new Expression.Years(first, DatePrecision.Century, false), unit == start + 2 ? start : i, line.Is(unit + 1, TimeClass.Era) ? unit + 2 : unit + 1);
    }
}
