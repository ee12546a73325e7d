using NodaTime;

namespace Rapporteur.Time;

/// <summary>Reads what is pointed at: "last month", "the following day", "this summer", "yesterday", "Christmas 2011".</summary>
internal sealed class PointerRules(TimeLine line, YearRules years, HolidayTable holidays)
{
    /// <summary>What is pointed at from a token on.</summary>
    public Match? Read(int i)
    {
        if (Holiday(i) is { } holiday) return holiday;
        if (line.Is(i, TimeClass.Day)) return Day(i);
        var pointer = Pointed(i, out int next);
        if (pointer == Pointer.None) return Season(i, i, Pointer.None) ?? DayAround(i);
        return Weekend(i, next, pointer) ?? Season(i, next, pointer) ?? DayAround(i) ?? Unit(i, next, pointer);
    }

    /// <summary>The word that points, after its article: "last", "the following", "that same"; the token after it.</summary>
    public Pointer Pointed(int i, out int next)
    {
        next = i;
        bool hasArticle = line.Is(i, "the");
        int word = hasArticle ? i + 1 : i;
        if (!line.Is(word, TimeClass.Pointer))
        {
            next = word;
            return hasArticle ? Pointer.The : Pointer.None;
        }

        var pointer = line[word].Word.Pointer;
        next = word + 1;
        if (pointer is Pointer.This or Pointer.That && line.Is(next, TimeClass.Pointer))
        {
            if (line[next].Word.Pointer is not (Pointer.Same or Pointer.Past or Pointer.Coming)) return pointer;
            pointer = line[next].Word.Pointer == Pointer.Same ? Pointer.That : line[next].Word.Pointer;
            next++;
        }

        if (!hasArticle) return pointer;
        return pointer switch
        {
            Pointer.Next => Pointer.Following,
            Pointer.Last => Pointer.Last,
            _ => pointer,
        };
    }

    // "today", "the day before yesterday" is read with amounts.
    private Match Day(int i)
    {
        var word = line[i].Word;
        Expression day = new Expression.FromPublication(word.Number);
        if (word.Code is { } part) day = new Expression.At(day, part, DatePrecision.DayPart, null, null);
        return new Match(day, i, i + 1);
    }

    // "Christmas", "Easter Sunday 1916".
    private Match? Holiday(int i)
    {
        int first = line.Is(i, TimeClass.Pointer) || line.Is(i, "the") ? i + 1 : i;
        if (!line.Is(first, TimeClass.Holiday) || !line.IsCapital(first)) return null;
        bool isAfterName = line.Tag(first - 1).StartsWith("NNP", StringComparison.Ordinal) || (first > 1 && line.IsCapital(first - 1));
        bool isPartOfName = first == i && isAfterName && !line.Is(first - 1, TimeClass.Preposition | TimeClass.Month | TimeClass.Weekday);
        if (isPartOfName) return null;
        var (holiday, count) = holidays.At(line.Text, line.From(first));
        if (holiday is null || (count == 1 && line.IsDash(first + 1))) return null;
        var (year, end) = years.Written(line.Is(first + count, ",") ? first + count + 1 : first + count);
        var pointer = line.Is(i, TimeClass.Pointer) ? line[i].Word.Pointer : Pointer.None;
        return new Match(new Expression.Named(holiday, year, pointer), i, year is null ? first + count : end);
    }

    // "last Monday", "this August", "next weekend".
    private Match? Weekend(int i, int next, Pointer pointer)
    {
        if (line.Is(next, TimeClass.Weekday) && Month.IsWeekday(line, next) && pointer is not (Pointer.The or Pointer.Past))
            return new Match(new Expression.OnWeekday((IsoDayOfWeek)line[next].Word.Number, pointer), i, next + 1);
        if (!line.Is(next, TimeClass.Month) || !Month.IsMonth(line, next)) return null;
        if (pointer == Pointer.The || line[next + 1].Numeral != Numeral.None) return null;
        return new Match(new Expression.Calendar(null, line[next].Word.Number, null, IsoDayOfWeek.None, pointer, null), i, next + 1);
    }

    // "the summer of 2010", "fall 2004", "this winter", "1982 summer".
    private Match? Season(int i, int next, Pointer pointer)
    {
        if (!line.Is(next, TimeClass.Season) || !IsSeason(next, pointer)) return null;
        string code = line[next].Word.Code!;
        var (year, end) = years.Written(line.Is(next + 1, TimeClass.Of) || line.Is(next + 1, ",") ? next + 2 : next + 1);
        if (year is not null)
        {
            // "the winter of 1941-42", "the winter of 373 – 374"
            bool isDouble = code == "WI" && (line.IsDash(end) || line.Is(end, "/")) && line[end + 1].Numeral == Numeral.Integer;
            return new Match(new Expression.OfSeason(code, year, pointer, null), i, isDouble ? end + 2 : end);
        }

        if (line.Is(next + 1, TimeClass.Of) && line.Is(next + 2, TimeClass.Pointer) && line.Is(next + 3, TimeClass.Unit))
            return new Match(new Expression.OfSeason(code, null, pointer, new Expression.OfUnit(line[next + 3].Word.Unit, line[next + 2].Word.Pointer)), i, next + 4);
        return new Match(new Expression.OfSeason(code, null, pointer, null), i, next + 1);
    }

    // Not the verbs, nor "the fall of Saigon", "the Arab Spring", "the Spring Offensive".
    private bool IsSeason(int i, Pointer pointer)
    {
        if (!line.Tag(i).StartsWith('N') && line.Tag(i) is not "JJ") return false;
        bool isDated = years.Written(line.Is(i + 1, TimeClass.Of) ? i + 2 : i + 1).Year is not null || (line.Is(i + 1, TimeClass.Of) && line.Is(i + 2, TimeClass.Pointer));
        if (isDated) return true;
        if (line.IsCapital(i) && line.IsCapital(i - 1) && i > 0 && !line.Is(i - 1, TimeClass.Part | TimeClass.Pointer | TimeClass.Article)) return false;
        bool isPointed = pointer is not (Pointer.None or Pointer.The) || line.Is(i - 1, TimeClass.Part) || line.IsDash(i - 1);
        bool isPrepared = line.Tag(pointer == Pointer.The ? i - 2 : i - 1) is "IN" or "TO";
        return line[i].Word.Code switch
        {
            _ when line.Is(i + 1, TimeClass.Of) => false,
            "FA" when line.Is(i, "fall") => (isPointed || isPrepared) && line.Tag(i + 1) is not ("IN" or "TO") && !line.Is(i - 1, "a"),
            "SP" => isPointed || isPrepared || line.IsCapital(i) || pointer == Pointer.The,
            _ => true,
        };
    }

    // "the day", "the same week", "the month".
    private Match? Unit(int i, int next, Pointer pointer)
    {
        if (!line.Is(next, TimeClass.Unit) || line[next].Word.Unit < TimeUnit.Day || line[next].Word.Number != 1) return null;
        bool isCompound = line.IsDash(next + 1) || (pointer == Pointer.The && (line.Tag(next + 1).StartsWith('N') || line.Is(next + 1, TimeClass.Of | TimeClass.Long)));
        if (isCompound || pointer == Pointer.Past) return null;
        if (pointer == Pointer.The && line[next].Word.Unit == TimeUnit.Year && years.Written(next + 1) is { Year: { } year } named)
            return new Match(new Expression.Calendar(year, null, null, IsoDayOfWeek.None, Pointer.None, null), i, named.End);
        return new Match(new Expression.OfUnit(line[next].Word.Unit, pointer), i, next + 1);
    }

    // "the day before", "the year after", with nothing that they are before or after.
    private Match? DayAround(int i)
    {
        bool isUnit = line.Is(i, "the") && line.Is(i + 1, TimeClass.Unit) && line[i + 1].Word.Unit >= TimeUnit.Day;
        if (!isUnit || !line.Is(i + 2, TimeClass.Later | TimeClass.Earlier) || line.Is(i + 2, "later") || line.Is(i + 2, "hence")) return null;
        bool isEnd = i + 3 >= line.Count || line.Tag(i + 3) is "." or "," or "CC" or "-RRB-" or ":" or "VBD" || line.Is(i + 3, "that");
        if (!isEnd) return null;
        var pointer = line.Is(i + 2, TimeClass.Earlier) ? Pointer.Previous : Pointer.Following;
        return new Match(new Expression.OfUnit(line[i + 1].Word.Unit, pointer), i, i + 3);
    }
}
