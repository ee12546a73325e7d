using NodaTime;
using Rapporteur.Text;
using Rapporteur.Time;

namespace Rapporteur.Actors;

/// <summary>Tells from when until when a role was held: "until 2004", "from 2001 to 2004", "since May".</summary>
internal sealed class Tenures
{
    private const int MostDates = 3, MostWords = 7;

    private readonly ReadSoFar read;

    public Tenures(ReadSoFar read) => this.read = read;

    /// <summary>What the dates behind a title tell, in its sentence and clause.</summary>
    /// <param name="sentence">The number of the sentence.</param>
    /// <param name="last">The last word of the title.</param>
    public Tenure After(int sentence, int last)
    {
        var tokens = read.Sentences[sentence].Tokens;
        int at = FirstDate(tokens[last].Span.End), word = last + 1;
        var (from, to, status) = ((LocalDate?)null, (LocalDate?)null, RoleStatus.Unstated);
        for (int count = 0; count < MostDates && at < read.Dates.Length; at++, count++)
        {
            var date = read.Dates[at];
            int start = word;
            while (word < tokens.Length && tokens[word].Span.End <= date.Span.Start) word++;
            if (word >= tokens.Length || word - start > MostWords || IsParted(sentence, start, word)) break;
            if (!Read(tokens, word, date, ref from, ref to, ref status)) break;
        }

        return new Tenure(status, from, to);
    }

    private bool Read(System.Collections.Immutable.ImmutableArray<Token> tokens, int word, Date date,
        ref LocalDate? from, ref LocalDate? to, ref RoleStatus status)
    {
        var text = read.Report.Text;
        // A span of dates may be one expression, its preposition inside.
        var before = date.Span.In(text).StartsWith(tokens[word].In(text), StringComparison.Ordinal)
            && IsPreposition(tokens[word].In(text)) ? tokens[word].In(text)
            : word > 0 ? tokens[word - 1].In(text) : [];
        if (before is "until" or "till" || (from is not null && before is "to" or "through" or "and" or "-" or "–"))
        {
            (to, status) = (date.To, RoleStatus.Former);
            return true;
        }

        if (before is "since") (from, status) = (date.From, RoleStatus.Current);
        else if (before is "from" or "between" && date.From != date.To && date.Type == DateType.Duration)
            (from, to, status) = (date.From, date.To, RoleStatus.Former);
        else if (before is "from" or "between") from = date.From;
        else return false;
        return true;
    }

    private static bool IsPreposition(ReadOnlySpan<char> word) =>
        word is "until" or "till" or "since" or "from" or "between";

    // Another verb, or the end of the aside, parts a date from the title.
    private bool IsParted(int sentence, int from, int to)
    {
        var words = read.Trees[sentence].Words;
        for (int i = from; i < to; i++)
            if (words[i].Upos is "VERB" or "AUX" && words[i].Xpos is "VBD" or "VBZ" or "VBP" or "MD"
                || read.Sentences[sentence].Tokens[i].In(read.Report.Text) is "," or ";" or "(")
                return true;
        return false;
    }

    private int FirstDate(int start) => SpanSearch.FirstFrom(read.Dates.AsSpan(), start, static date => date.Span);
}
