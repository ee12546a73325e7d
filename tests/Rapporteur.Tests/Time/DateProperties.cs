using System.Collections.Immutable;
using CsCheck;
using NodaTime;
using Rapporteur.Tests.Text;
using Rapporteur.Text;
using Rapporteur.Time;

namespace Rapporteur.Tests.Time;

/// <summary>What holds of dates in any text whatever.</summary>
public sealed class DateProperties
{
    private static readonly Reader reader = Reader.Load(Path.Combine(AppContext.BaseDirectory, "data"));

    private static readonly string[] parts =
    [
        "the", "a", "in", "on", "of", "end of", "early", "mid-", "last", "next", "that", "same", "following", "two", "3", "31", "1944", "480", "BC", "0000", "9999",
        "Feb.", "May", "March", "Monday", "Sunday", "summer", "fall", "day", "days", "week", "months", "years", "century", "quarter", "half", "and", "-", "–", ",", ".",
        "ago", "later", "before", "after", "since", "the war", "yesterday", "night", "morning", "10:30", "5 pm", "GMT", "recently", "every", "twice", "per", "more than",
        "third", "second", "1990s", "'82", "2012-02-30", "31/12/2011", "Christmas", "Easter", "it rained", "will rain", "\n\n", "\ud83d", "é", "１９４４", "٣",
    ];

    private static readonly Gen<string> anyText = Gen.OneOf(
        Gen.Int[0, parts.Length - 1].Array[0, 40].Select(picks => string.Join(' ', picks.Select(i => parts[i]))),
        AnyText.Gen);

    private static readonly Gen<LocalDate?> anyDay = Gen.OneOf(
        Gen.Int[0, 0].Select(_ => (LocalDate?)null),
        Gen.Int[0, 3_000_000].Select(days => (LocalDate?)new LocalDate(1, 1, 1).PlusDays(days)),
        Gen.Const((LocalDate?)LocalDate.MaxIsoValue),
        Gen.Const((LocalDate?)LocalDate.MinIsoValue));

    [Fact]
    public void Dates_lie_in_the_text_in_order_and_apart() => Gen.Select(anyText, anyDay).Sample((text, day) =>
    {
        int end = 0;
        foreach (var date in Read(text, day))
        {
            Assert.True(date.Span.Start >= end && date.Span.Length > 0 && date.Span.End <= text.Length, $"{date.Span} after {end}");
            end = date.Span.End;
        }
    }, iter: 3000);

    [Fact]
    public void The_first_day_is_not_after_the_last() => Gen.Select(anyText, anyDay).Sample((text, day) =>
        Assert.All(Read(text, day), date => Assert.True(date.From is null || date.To is null || date.From <= date.To, $"{date}")), iter: 3000);

    [Fact]
    public void Without_a_day_of_publication_none_is_reckoned_from_it() => anyText.Sample(text =>
        Assert.All(Read(text, null), date => Assert.NotEqual(DateBasis.Publication, date.Basis)), iter: 3000);

    [Fact]
    public void What_stays_open_says_why() => Gen.Select(anyText, anyDay).Sample((text, day) =>
        Assert.All(Read(text, day), date => Assert.True(date.Basis is not (DateBasis.None or DateBasis.Event) || date.Reason is { Length: > 0 }, $"{date}")), iter: 3000);

    [Fact]
    public void The_same_report_gives_the_same_dates() => Gen.Select(anyText, anyDay).Sample(
        (text, day) => Read(text, day).SequenceEqual(Read(text, day)), iter: 500);

    private static ImmutableArray<Date> Read(string text, LocalDate? day) => reader.Read(new Report(text) { Published = day }).Dates;
}
