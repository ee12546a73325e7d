using Rapporteur.Text;

namespace Rapporteur.Tests.Text;

public sealed class ReportTests
{
    [Fact]
    public void A_copy_with_another_outlet_is_another_report()
    {
        var report = new Report("Text.") { Outlet = "A" };

        Assert.NotEqual(report.Id, (report with { Outlet = "B" }).Id);
    }

    [Fact]
    public void A_copy_has_no_id_of_the_report_that_it_was_made_from()
    {
        var report = new Report("Text.") { Outlet = "A" };
        Assert.NotEmpty(report.Id);

        Assert.Equal(new Report("Text.") { Outlet = "B" }.Id, (report with { Outlet = "B" }).Id);
    }

    [Fact]
    public void Equal_reports_stay_equal_when_one_was_asked_for_its_id()
    {
        var (asked, other) = (new Report("Text.") { Outlet = "A" }, new Report("Text.") { Outlet = "A" });
        Assert.NotEmpty(asked.Id);

        Assert.Equal(asked, other);
        Assert.Equal(asked.GetHashCode(), other.GetHashCode());
    }
}
