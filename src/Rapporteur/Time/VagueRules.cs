namespace Rapporteur.Time;

/// <summary>Reads what stays vague: "now", "recently", "in the future", "at that time".</summary>
internal sealed class VagueRules(TimeLine line)
{
    /// <summary>Vague words that start at a token.</summary>
    public Match? Read(int i)
    {
        if (line.Is(i, TimeClass.Opener | TimeClass.Article | TimeClass.Vague) && line.Phrase(i) is { } phrase && phrase.Is(TimeClass.Vague) && IsPhrase(i)) return Vague(phrase.Code!, i, i + 2);
        if (line.Is(i, "the") && line.Phrase(i + 1) is { } inner && inner.Is(TimeClass.Vague)) return Vague(inner.Code!, i, i + 3);
        if (line.IsDash(i + 1) && line.Hyphened(i).Is(TimeClass.Vague)) return Vague(line.Hyphened(i).Code!, i, i + 3);
        if (line.Is(i, TimeClass.Vague) && IsVague(i)) return Vague(line[i].Word.Code!, i, i + 1);
        return Spell(i);
    }

    private bool IsPhrase(int i) => !line.Is(i, "the") || !line.Tag(i + 2).StartsWith('N');

    private bool IsVague(int i)
    {
        if (line.Is(i, "future")) return false;
        if (line.Is(i, "now")) return !line.Is(i + 1, "that") && !line.Is(i - 1, TimeClass.Every) && line.Tag(i).StartsWith("RB", StringComparison.Ordinal);
        if (line.Is(i, "current")) return line.Tag(i) == "JJ";
        return !line.IsCapital(i) || i == 0 || !line.IsCapital(i - 1);
    }

    // "at that time", "during this period", "at the same time", "at the time".
    private Match? Spell(int i)
    {
        bool isPointed = line.Is(i, "this") || line.Is(i, "that") || line.Is(i, "these");
        int at = i + 1;
        if (line.Is(i, "the") || isPointed)
        {
            if (line.Is(at, "same") || line.Is(at, "very")) (at, isPointed) = (at + 1, true);
        }
        else return null;
        if (!line.Is(at, TimeClass.Spell) || !line.Is(i - 1, TimeClass.Preposition) || line.Is(i - 1, TimeClass.Of)) return null;
        bool isAtTheTime = line.Is(i - 1, "at") && line.Is(at, "time") && line.Tag(at + 1) is "." or "," or "";
        if ((!isPointed && !isAtTheTime) || line.Is(at + 1, TimeClass.Of)) return null;
        return new Match(new Expression.Vague(null, "a time told before, without its length"), i, at + 1);
    }

    private static Match Vague(string value, int start, int end)
    {
        string reason = value switch
        {
            "PAST_REF" => "some time before, left open",
            "FUTURE_REF" => "some time to come, left open",
            _ => "the present, left open",
        };
        return new Match(new Expression.Vague(value, reason), start, end);
    }
}
