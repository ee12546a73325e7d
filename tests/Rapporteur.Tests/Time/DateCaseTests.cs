using Rapporteur.Text;
using static Rapporteur.Tests.Time.DatedText;

namespace Rapporteur.Tests.Time;

/// <summary>Hard cases, each with what a careful reader makes of it: <c>dates.tsv</c>, beside this file.</summary>
public sealed class DateCaseTests
{
    private static readonly DataRow[] rows = [.. DataTable.Load(Project.At("tests/Rapporteur.Tests/Time/dates.tsv"), "published", "text", "dates").Rows];

    public static TheoryData<string, string, string> Right => [.. rows.Where(row => !IsWrong(row)).Select(row => (row[0], row[1], row[2]))];

    public static TheoryData<string, string, string> Wrong => [.. rows.Where(IsWrong).Select(row => (row[0], row[1], row[2][2..]))];

    [Theory]
    [MemberData(nameof(Right))]
    public void Reads_the_dates_and_reckons_them(string published, string marked, string dates)
    {
        var reading = Read(Unmark(marked), published);

        Assert.Equal((marked, dates), (Mark(reading), Write(reading)));
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_is_read_wrong_has_not_come_right_unnoticed(string published, string marked, string dates)
    {
        var reading = Read(Unmark(marked), published);

        Assert.NotEqual((marked, dates), (Mark(reading), Write(reading)));
    }

    [Fact]
    public void Nineteen_in_twenty_are_read_right() => Assert.True(rows.Length >= 120 && rows.Count(row => !IsWrong(row)) >= 0.95 * rows.Length);

    private static bool IsWrong(DataRow row) => row[2].StartsWith("! ", StringComparison.Ordinal);
}
