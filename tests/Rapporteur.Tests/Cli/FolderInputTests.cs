using Rapporteur.Cli;

namespace Rapporteur.Tests.Cli;

public sealed class FolderInputTests : IDisposable
{
    private readonly CommandFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_folder_is_read_by_path_in_ordinal_order()
    {
        foreach (var name in new[] { "b.txt", "a/2.txt", "a/10.txt", "B.TXT", "a.txt", ".hidden.txt", ".git/x.txt", "notes.md" })
            folder.Add(Path.Combine("in", name), "Text.");
        folder.Add("in/a/z.jsonl", """{"text":"Text."}""");

        var result = folder.Run("read", "--as", "json", folder["in"]);

        Assert.Equal((ExitCode.Done, ""), (result.Code, result.Error));
        string[] expected = ["B.TXT", "a.txt", "a/10.txt", "a/2.txt", "a/z.jsonl:1", "b.txt"];
        Assert.Equal(expected.Select(name => folder["in/" + name]), result.Refs);
    }

    [Fact]
    public void A_link_back_to_the_folder_is_not_followed()
    {
        folder.Add("in/a.txt", "Text.");
        Directory.CreateSymbolicLink(folder["in/again"], folder["in"]);

        Assert.Single(folder.Run("read", "--as", "json", folder["in"]).Refs);
    }

    [Fact]
    public void A_folder_without_reports_is_named()
    {
        folder.Add("in/notes.md", "Text.");

        var result = folder.Run("read", folder["in"]);

        Assert.Equal((ExitCode.SomeUnread, ""), (result.Code, result.Output));
        Assert.StartsWith("in: error: The folder holds no reports. Reports are files that end in .txt or .jsonl", result.Complaint, StringComparison.Ordinal);
    }
}
