using System.Text.RegularExpressions;

namespace Rapporteur.Tests.Conventions;

/// <summary>The documents of the project lead where they say.</summary>
public sealed partial class LinkTests
{
    public static TheoryData<string> Documents => [.. Project.Files(".", "*.md")];

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_link_inside_the_project_finds_its_file(string document)
    {
        var folder = Path.GetDirectoryName(Project.At(document))!;

        Assert.All(Targets(Project.Text(document)), target => Assert.True(
            Path.Exists(Path.Combine(folder, target)), $"{document} links to {target}, which is not there."));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_link_to_a_heading_of_the_same_document_finds_it(string document)
    {
        var text = Project.Text(document);
        var headings = Heading().Matches(text).Select(heading => Anchor(heading.Groups["words"].Value)).ToHashSet(StringComparer.Ordinal);

        Assert.All(Link().Matches(text).Select(link => link.Groups["target"].Value).Where(target => target.StartsWith('#')),
            target => Assert.Contains(target[1..], headings));
    }

    private static IEnumerable<string> Targets(string text) =>
        from link in Link().Matches(text)
        let target = link.Groups["target"].Value.Split('#')[0]
        where target.Length > 0 && !target.Contains("://", StringComparison.Ordinal)
        select target;

    // As the usual viewers of Markdown make anchors of headings.
    private static string Anchor(string heading) => NotInAnchors().Replace(heading.ToLowerInvariant(), "").Replace(' ', '-');

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^#+ (?<words>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NotInAnchors();
}
