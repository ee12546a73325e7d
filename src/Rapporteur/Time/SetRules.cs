using System.Globalization;

namespace Rapporteur.Time;

/// <summary>Reads how often: "every Monday", "twice a week", "annual", "on Sundays", "per month".</summary>
internal sealed class SetRules(TimeLine line)
{
    /// <summary>A frequency that starts at a token.</summary>
    public Match? Read(int i)
    {
        bool isName = line.IsCapital(i) && ((line.IsCapital(i - 1) && (i > 1 || line.Tag(i - 1) == "NNP")) || line.IsCapital(i + 1));
        if (line.Is(i, TimeClass.Frequency)) return isName ? null : new Match(new Expression.Frequency(line[i].Word.Code!), i, i + 1);
        if (line.Is(i, TimeClass.Weekdays)) return Weekdays(i);
        if (line.Is(i, TimeClass.Every)) return Every(i);
        if (line.Is(i, TimeClass.Per)) return line.Is(i + 1, TimeClass.Unit) ? new Match(new Expression.Frequency(One(i + 1)), i, i + 2) : null;
        return Times(i) ?? PerUnit(i);
    }

    // "Sundays", "Sunday mornings"
    private Match? Weekdays(int i) =>
        line.IsCapital(i) && !line.Is(i + 1, TimeClass.Title) ? new Match(new Expression.Frequency($"XXXX-WXX-{Number(line[i].Word.Number)}"), i, i + 1) : null;

    // "every day", "each Monday", "every two weeks", "every other year", "every summer".
    private Match? Every(int i)
    {
        int at = i + 1;
        int count = 1;
        if (line.Is(at, "other") || line.Is(at, "second")) (count, at) = (2, at + 1);
        else if (line[at].Numeral == Numeral.Integer) (count, at) = (line[at].Value, at + 1);
        else if (line.Is(at, TimeClass.Number)) (count, at) = (line[at].Word.Number, at + 1);
        else if (line.Is(at, "single")) at++;
        var word = line[at].Word;
        if (word.Is(TimeClass.Unit | TimeClass.Units)) return new Match(new Expression.Frequency(Durations.Value(count * word.Number, word.Unit)), i, at + 1);
        string? value = word switch
        {
            _ when word.Is(TimeClass.Weekday) => $"XXXX-WXX-{Number(word.Number)}",
            _ when word.Is(TimeClass.Month) && line.IsCapital(at) => string.Create(CultureInfo.InvariantCulture, $"XXXX-{word.Number:00}"),
            _ when word.Is(TimeClass.Season) => $"XXXX-{word.Code}",
            _ when word.Is(TimeClass.DayPart) => $"XXXX-XX-XXT{word.Code}",
            _ => null,
        };
        if (value is null) return null;
        int end = word.Is(TimeClass.Weekday) && line.Is(at + 1, TimeClass.DayPart) ? at + 2 : at + 1;
        return new Match(new Expression.Frequency(value), i, end);
    }

    // "twice a week", "three times a day", "once every two years".
    private Match? Times(int i)
    {
        bool isCounted = line.Is(i, TimeClass.Number) || line[i].Numeral == Numeral.Integer || line.Is(i, TimeClass.Some);
        int at = isCounted && line.Is(i + 1, "times") ? i + 2 : line.Is(i, TimeClass.Times) && !line.Is(i, "times") && !line.Is(i, "time") ? i + 1 : i;
        if (at == i) return null;
        if (line.Is(at, TimeClass.Every) && Every(at) is { } every) return every with { Start = i };
        if (line.IsDash(at) && line.Is(at + 1, TimeClass.Frequency)) return new Match(new Expression.Frequency(line[at + 1].Word.Code!), i, at + 2);
        bool isPer = (line.Is(at, TimeClass.Article) || line.Is(at, TimeClass.Per)) && line.Is(at + 1, TimeClass.Unit);
        return isPer ? new Match(new Expression.Frequency(One(at + 1)), i, at + 2) : null;
    }

    // "$10 a day", "50 people a week": a rate, right after a number or the plural that it counts.
    private Match? PerUnit(int i)
    {
        if (!line.Is(i, TimeClass.Article) || line.Is(i, "the") || !line.Is(i + 1, TimeClass.Unit) || line[i + 1].Word.Unit == TimeUnit.Second) return null;
        bool isCounted = line[i - 1].Numeral is Numeral.Integer or Numeral.Decimal || (line.Tag(i - 1) == "NNS" && (line[i - 2].Numeral == Numeral.Integer || line.Is(i - 2, TimeClass.Number)))
            || line.Is(i - 1, "%") || line.Is(i - 1, "million") || line.Is(i - 1, "billion");
        bool goesOn = line.Is(i + 2, TimeClass.Ago | TimeClass.Later | TimeClass.Earlier);
        return isCounted && !goesOn ? new Match(new Expression.Frequency(One(i + 1)), i, i + 2) : null;
    }

    private string One(int i) => Durations.Value(line[i].Word.Number, line[i].Word.Unit);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
