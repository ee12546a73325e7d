using Rapporteur.Text;

namespace Rapporteur.Tests.Samples;

/// <summary>The samples are what their README says they are.</summary>
public sealed class SampleTests
{
    public static TheoryData<string> Names => [.. Sample.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Has_a_header_without_fault(string name)
    {
        var header = ReportHeader.Read(Sample.FileText(name));

        Assert.Null(header.Fault);
        Assert.All([header.Outlet, header.Headline, header.Byline], Assert.NotNull);
        Assert.NotNull(header.Published);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Is_as_long_as_a_wire_report(string name)
    {
        int words = Sample.Report(name).Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

        Assert.InRange(words, 300, 700);
    }

    [Fact]
    public void There_are_thirteen_of_them() => Assert.Equal(13, Sample.Names.Count());
}
