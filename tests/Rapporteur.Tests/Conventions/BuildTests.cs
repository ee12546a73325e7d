using System.Xml.Linq;

namespace Rapporteur.Tests.Conventions;

/// <summary>The build refuses what would make two runs differ.</summary>
public sealed class BuildTests
{
    private static readonly XDocument settings = XDocument.Parse(Project.Text("Directory.Build.props"));

    [Fact]
    public void The_list_of_banned_members_reaches_the_analyser() => Assert.Contains(
        settings.Descendants("AdditionalFiles"), file => file.Attribute("Include")!.Value.EndsWith("BannedSymbols.txt", StringComparison.Ordinal));

    [Fact]
    public void The_analyser_of_banned_members_is_in_every_project() => Assert.Contains(
        settings.Descendants("PackageReference"), package => package.Attribute("Include")!.Value == "Microsoft.CodeAnalysis.BannedApiAnalyzers");

    [Fact]
    public void Warnings_are_errors() => Assert.Equal("true", settings.Descendants("TreatWarningsAsErrors").Single().Value);

    [Theory]
    [InlineData("P:System.DateTime.UtcNow")]
    [InlineData("M:System.String.GetHashCode")]
    [InlineData("M:System.Guid.NewGuid")]
    [InlineData("M:System.Random.#ctor")]
    public void What_breaks_repetition_is_banned_and_the_way_out_is_told(string member) => Assert.Contains(
        Project.Text("BannedSymbols.txt").Split('\n'), line => line.Split(';') is [var id, { Length: > 10 }] && id == member);

    [Fact]
    public void Nothing_silences_the_ban() => Assert.All(
        Project.Files("src", "*.cs").Append(".editorconfig").Append("Directory.Build.props"),
        file => Assert.DoesNotContain("RS0030", Project.Text(file), StringComparison.Ordinal));
}
