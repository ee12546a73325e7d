using System.Collections.Immutable;
using Rapporteur.Syntax;
using Rapporteur.Text;

namespace Rapporteur.Time;

/// <summary>Finds dates, times, durations and frequencies, and tells which days they mean.</summary>
/// <remarks>
/// By rules: words of time are found by classes of words, and reckoned from the day of publication, the tense of the
/// verb above them, or the date told before them. The values are those of TIMEX3. What only an event dates stays open.
/// </remarks>
internal sealed class DateReader
{
    private readonly TimeTable table;
    private readonly HolidayTable holidays;

    private DateReader(TimeTable table, HolidayTable holidays) => (this.table, this.holidays) = (table, holidays);

    /// <summary>Loads the tables of words and of days.</summary>
    /// <exception cref="DataFileException">One of them is missing or broken.</exception>
    public static DateReader Load(string dataFolder)
    {
        var days = HolidayTable.Load(dataFolder);
        return new(TimeTable.Load(dataFolder, days), days);
    }

    /// <summary>The dates of a report, in reading order and apart.</summary>
    public ImmutableArray<Date> Read(Report report, Layout layout, ImmutableArray<Sentence> sentences, ImmutableArray<Tree> trees)
    {
        var mentions = Mentions(report.Text, layout, sentences, trees);
        if (mentions.Count == 0) return [];
        var story = new Story(report.Published, mentions);
        var writer = new DateWriter(report.Text, story);
        var dates = ImmutableArray.CreateBuilder<Date>(mentions.Count);
        foreach (var mention in mentions) dates.Add(writer.Write($"d{dates.Count + 1}", mention));
        return dates.MoveToImmutable();
    }

    private List<TimeMention> Mentions(string text, Layout layout, ImmutableArray<Sentence> sentences, ImmutableArray<Tree> trees)
    {
        var line = new TimeLine(table);
        var grammar = new DateGrammar(line, holidays);
        var mentions = new List<TimeMention>();
        var matches = new List<Match>();
        for (int s = 0; s < sentences.Length; s++)
        {
            if (!line.Take(text, sentences[s], trees[s])) continue;
            matches.Clear();
            grammar.Read(matches);
            int paragraph = sentences[s].Paragraph;
            bool isHeadline = layout.Paragraphs[paragraph].Kind == ParagraphKind.Headline;
            for (int m = 0; m < matches.Count; m++)
            {
                var direction = Looking(line, matches, m, isHeadline);
                mentions.Add(new(Ahead(line, matches[m], direction), line.Span(matches[m].Start, matches[m].End), paragraph, direction, m > 0 && IsRange(line, matches[m - 1], matches[m])));
            }
        }

        return mentions;
    }

    // "will resign in two weeks" says when, not how long.
    private static Expression Ahead(TimeLine line, Match match, Direction direction)
    {
        bool isAhead = direction == Direction.Future && line.Is(match.Start - 1, "in");
        if (!isAhead || match.Expression is not Expression.Duration { Pointer: Pointer.None, Whole: null, Event: null, Unit: >= TimeUnit.Day } duration) return match.Expression;
        return new Expression.Moved(duration.Count, duration.Unit, IsTold: false, null, duration.Mod) { IsBack = false };
    }

    // The present tense of a headline tells what has happened.
    private static Direction Looking(TimeLine line, List<Match> matches, int m, bool isHeadline)
    {
        var direction = Tense.Of(line, matches[m].Start, matches[m].End);
        if (direction == Direction.Present && isHeadline) return Direction.Unknown;
        bool isFirst = m + 1 < matches.Count && IsRange(line, matches[m], matches[m + 1]);
        return direction == Direction.Future && isFirst ? Direction.Begun : direction;
    }

    // "and" and "or" join dates that need not be in order.
    private static bool IsRange(TimeLine line, Match first, Match second) =>
        second.Start == first.End + 1 && (line.IsDash(first.End) || (line.Is(first.End, TimeClass.Range) && line.Tag(first.End) != "CC"));
}
