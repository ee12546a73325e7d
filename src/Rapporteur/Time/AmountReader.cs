namespace Rapporteur.Time;

/// <summary>Reads how many of a unit: "more than two and a half years", "a few weeks", "six straight days".</summary>
internal sealed class AmountReader(TimeLine line)
{
    // "just a little more than": nobody says more.
    private const int LongestModifier = 4;

    /// <summary>An amount that starts at a token.</summary>
    /// <returns>Nothing where no unit follows a count.</returns>
    public Amount? Read(int i)
    {
        int start = i;
        var mod = Modifier(ref i);
        if (HalfUnit(i) is { } half) return half with { Start = start, Mod = mod };
        bool hasArticle = line.Is(i, "the");
        if (hasArticle && mod is null) return null;
        var count = Count(ref i);
        if (count is not { } number) return null;
        bool isHyphened = line.IsDash(i) && line[i].Span.Start == line[i - 1].Span.End;
        if (isHyphened) i++;
        i = line.AfterStretch(i);
        if (!line.Is(i, TimeClass.Unit | TimeClass.Units)) return null;
        var unit = line[i].Word;
        if (unit.Ordinal == 2 && !IsCounted(i)) return null;
        double rest = AndHalf(ref i);
        bool isLong = line.IsDash(i + 1) && line.Is(i + 2, TimeClass.Long);
        if ((isHyphened || isLong) && line.Is(start, "a") | line.Is(start, "an") && mod is null) start++;
        return new Amount((number + rest) * unit.Number, unit.Unit, mod, start, i + 1, isHyphened);
    }

    /// <summary>The modifier of an amount: "about", "more than", "at least a", "just over".</summary>
    public DateMod? Modifier(ref int i)
    {
        DateMod? mod = null;
        for (int words = 0; words < LongestModifier; words++)
        {
            if (line.Is(i, "just") || line.Is(i, "only") || (line.Is(i, "a") && line.Is(i + 1, "little"))) i += line.Is(i, "a") ? 2 : 1;
            else if (line.Is(i, TimeClass.Opener) && line.Phrase(i) is { Amount: { } phrase }) (mod, i) = (phrase, i + 2);
            else if (line.Is(i, "no") && line.Is(i + 2, "than") && line.Phrase(i) is { Amount: { } bound }) (mod, i) = (bound, i + 3);
            else if (line.Is(i, TimeClass.Amount)) (mod, i) = (line[i].Word.Amount, i + 1);
            else break;
        }

        return mod;
    }

    /// <summary>A count in words or figures; not a number where it is left open.</summary>
    public double? Count(ref int i)
    {
        int start = i;
        if (line.Is(i, TimeClass.Article) && !line.Is(i, "the")) return Some(i + 1, ref i) ?? ArticleCount(ref i);
        if (Some(i, ref i) is { } some) return some;
        double? count = line[i].Numeral switch
        {
            _ when line[i].Prefix is not null => null,
            Numeral.Integer => line[i].Value,
            Numeral.Decimal => line[i].Value + (line[i].Second / 100.0),
            _ => null,
        };
        if (count is not null)
        {
            i++;
            return count + Half(ref i);
        }

        count = InWords(ref i);
        if (count is null) i = start;
        return count + (count is null ? 0 : Half(ref i));
    }

    // "a few", "a couple of", "several".
    private double? Some(int at, ref int i)
    {
        if (!line.Is(at, TimeClass.Some)) return null;
        i = line.Is(at + 1, TimeClass.Of) ? at + 2 : at + 1;
        if (line.Is(i, "more") || line.Is(i, "short")) i++;
        return double.NaN;
    }

    // "a week", "a hundred years".
    private double? ArticleCount(ref int i)
    {
        i++;
        if (line.Is(i, "single")) i++;
        if (!line.Is(i, TimeClass.Number) || line[i].Word.Number < 12) return line[i].Numeral == Numeral.Integer ? line[i++].Value : 1;
        return InWords(ref i);
    }

    // "twenty-five", "two hundred".
    private double? InWords(ref int i)
    {
        if (!line.Is(i, TimeClass.Number)) return null;
        double count = line[i++].Word.Number;
        if (count is >= 20 and <= 90)
        {
            int next = line.IsDash(i) ? i + 1 : i;
            if (line.Is(next, TimeClass.Number) && line[next].Word.Number < 10) (count, i) = (count + line[next].Word.Number, next + 1);
        }

        while (line.Is(i, TimeClass.Number) && line[i].Word.Number is 100 or 1000 && count < 1000) count *= line[i++].Word.Number;
        return count;
    }

    // "two and a half", "two and half".
    private double Half(ref int i)
    {
        int next = line.IsDash(i) ? i + 1 : i;
        if (!line.Is(next, "and")) return 0;
        next = line.IsDash(next + 1) ? next + 2 : next + 1;
        if (line.Is(next, "a")) next = line.IsDash(next + 1) ? next + 2 : next + 1;
        if (!line.Is(next, TimeClass.Half)) return 0;
        i = next + 1;
        return 0.5;
    }

    // "a year and a half": the unit stays at its token, the rest is stepped over by the caller.
    private double AndHalf(ref int i)
    {
        int next = i + 1;
        double half = line.Is(next, "and") || line.IsDash(next) ? Half(ref next) : 0;
        if (half > 0) i = next - 1;
        return half;
    }

    // "half an hour", "half a century", "a quarter of a century".
    private Amount? HalfUnit(int i)
    {
        bool isQuarter = line.Is(i, "a") && line.Is(i + 1, "quarter") && line.Is(i + 2, TimeClass.Of) && line.Is(i + 3, "a") && line.Is(i + 4, "century");
        if (isQuarter) return new Amount(25, TimeUnit.Year, null, i, i + 5, false);
        if (!line.Is(i, TimeClass.Half)) return null;
        int unit = line.Is(i + 1, "a") || line.Is(i + 1, "an") || line.IsDash(i + 1) ? i + 2 : i + 1;
        if (unit == i + 1 || !line.Is(unit, TimeClass.Unit)) return null;
        return new Amount(0.5 * line[unit].Word.Number, line[unit].Word.Unit, null, i, unit + 1, false);
    }

    // "second" is an ordinal but where it is counted.
    private bool IsCounted(int i) => line[i - 1].Numeral != Numeral.None || line.IsDash(i - 1) || line.Is(i - 1, TimeClass.Number);
}
