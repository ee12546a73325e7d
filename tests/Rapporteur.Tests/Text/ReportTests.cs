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
}
