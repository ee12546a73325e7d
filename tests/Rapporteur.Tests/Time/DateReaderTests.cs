using Rapporteur.Time;
using static Rapporteur.Tests.Time.DatedText;

namespace Rapporteur.Tests.Time;

/// <summary>Which days the dates of a story mean, and why.</summary>
public sealed class DateReaderTests
{
    [Theory]
    [InlineData("The talks failed on Monday.", "from 2012-09-11")]
    [InlineData("The talks failed on 3 May 2011. The next day the war began.", "from 2011-05-03")]
    public void The_reason_tells_what_a_date_was_reckoned_from(string text, string reason) =>
        Assert.Equal(reason, Read(text, "2012-09-11").Dates[^1].Reason);

    [Theory]
    [InlineData("He left in the third month of the revolution.", "the third month of “the revolution”: only that event dates it")]
    [InlineData("He left two days after the fall of the port.", "two days after “the fall of the port”: only that event dates it")]
    [InlineData("He left the day before the guards were changed.", "the day before “the guards were changed”: only that event dates it")]
    public void What_an_event_dates_stays_open_and_names_it(string text, string reason)
    {
        var date = Read(text, "2012-09-11").Dates.Single();

        Assert.Equal((DateBasis.Event, null, null, reason), (date.Basis, date.From, date.To, date.Reason));
    }

    [Fact]
    public void Without_a_day_of_publication_what_needs_it_says_so() =>
        Assert.All(Read("They met on Monday, last week, in August and two days ago.", null).Dates, date => Assert.Equal(
            (null, DateBasis.None, "the day of publication is not known"), (date.Value, date.Basis, date.Reason)));

    [Fact]
    public void A_history_is_told_in_its_own_years() => Assert.Equal(
        "1914-08-04 1914-08-23 1914-09 1914-12 1915-02 1915-04-22 1915-05 PRESENT_REF 1915-FA",
        Values(
            "On 4 August 1914 the army crossed the border. ¶ On 23 August it reached the river, and in September the retreat began. ¶ "
            + "By December 1914 both sides had dug in. In February they tried again. ¶ On 22 April 1915 gas was used, and again in May 1915. ¶ "
            + "The line can be walked today. In the autumn of 1915 it froze.",
            "2012-09-11"));

    [Fact]
    public void A_year_told_aside_does_not_turn_the_thread_of_a_history() => Assert.Equal(
        "1941-06-22 1941-08 1941-09-08 1812 1941-10 1941-12-05",
        Values(
            "On 22 June 1941 the border was crossed. In August 1941 the city was cut off, on 8 September 1941 it was shelled. "
            + "As in the war of 1812, the roads gave out. In October 1941 it rained. On 5 December the army turned.",
            "2012-09-11"));

    [Fact]
    public void News_that_recalls_a_year_goes_on_in_the_present() => Assert.Equal(
        "2003 2012-02 2012-09-10 1997 2012-09-13",
        Values(
            "The shop opened in 2003 and has led since February. ¶ Shares fell on Monday to their lowest since 1997. ¶ The board will meet on Thursday.",
            "2012-09-11"));

    [Fact]
    public void A_paragraph_of_the_past_ends_with_it() => Assert.Equal(
        "2009-05-03 2009-06 2012-06",
        Values("He was arrested on 3 May 2009. In June he was tried. ¶ The law was changed in June.", "2012-09-11"));

    [Theory]
    [InlineData("Banks fall on Friday", "2012-09-07")]
    [InlineData("The banks reopen on Friday.", "2012-09-14")]
    public void The_present_tense_looks_ahead_but_in_a_headline(string sentence, string value) =>
        Assert.Equal(value, Values(sentence.EndsWith('.') ? sentence : $"{sentence} ¶ The banks lost half of their worth in a rout that nobody had foreseen, a trader said.", "2012-09-11"));

    [Theory]
    [InlineData("2011-12-31", "2011-12-30")]
    [InlineData("2012-02-29", "2012-02-28")]
    [InlineData("2012-03-01", "2012-02-29")]
    [InlineData("0001-01-01", "-")]
    public void Yesterday_is_the_day_before_publication(string published, string value) => Assert.Equal(value, Values("It rained yesterday.", published));

    [Fact]
    public void A_foreign_text_gives_no_dates() =>
        Assert.Empty(Read("Le général a quitté la ville lundi, le 10 septembre 2012, et il est arrivé dans la capitale avec ses hommes.", null).Dates);

    [Theory]
    [InlineData("It took 99999999999 years and 900,000,000 centuries ago it began.")]
    [InlineData("Two hundred thousand thousand thousand years ago, 9999 years later, on 31 December 9999.")]
    public void Numbers_beyond_the_calendar_stay_open(string text) =>
        Assert.All(Read(text, "2012-09-11").Dates, date => Assert.True(date.From is null || date.From.Value.Year < 9999));
}
