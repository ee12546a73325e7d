using System.Text;
using Rapporteur.Cli;

namespace Rapporteur.Tests.Cli;

public sealed class TextInputTests : IDisposable
{
    private const string Words = "Café “Alda” closed, she said — for good.";
    private readonly CommandFolder folder = new();

    public static TheoryData<string, bool> Encodings => new()
    {
        { "utf-8", false }, { "utf-8", true }, { "utf-16", true }, { "utf-16", false }, { "utf-16BE", true }, { "utf-16BE", false }, { "utf-32", true },
    };

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Unicode_in_any_form_is_the_same_text(string name, bool hasMark)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Words)];

        var result = folder.Run("read", "--as", "json", folder.Add("a.txt", bytes), folder.Add("b.txt", Words));

        Assert.Equal((ExitCode.Done, ""), (result.Code, result.Error));
        Assert.Equal((string?)result.Reports[1]["textHash"], (string?)result.Reports[0]["textHash"]);
    }

    [Fact]
    public void Windows_1252_is_read_with_a_warning_that_names_the_first_byte()
    {
        byte[] bytes = [.. "One line.\nCaf"u8, 0xE9, .. " "u8, 0x93, .. "Alda"u8, 0x94, .. "."u8];

        var result = folder.Run("read", "--as", "json", folder.Add("a.txt", bytes), folder.Add("b.txt", "One line.\nCafé “Alda”."));

        Assert.Equal(ExitCode.Done, result.Code);
        Assert.StartsWith("a.txt:2:4: warning: Byte 0xE9 at offset 13 is not UTF-8; the file is read as Windows-1252.", result.Complaint, StringComparison.Ordinal);
        Assert.Equal((string?)result.Reports[1]["textHash"], (string?)result.Reports[0]["textHash"]);
    }

    [Fact]
    public void Damaged_UTF_8_stays_UTF_8()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Words), 0xE2, 0x80];

        var result = folder.Run("read", "--as", "json", folder.Add("a.txt", bytes), folder.Add("b.txt", Words + "\uFFFD"));

        Assert.StartsWith("a.txt:1:41: warning: Byte 0xE2 at offset 47 is not UTF-8, though the rest is", result.Complaint, StringComparison.Ordinal);
        Assert.Equal((string?)result.Reports[1]["textHash"], (string?)result.Reports[0]["textHash"]);
    }

    [Theory]
    [InlineData("\0\u0001\u0002abc\0\0", "This file holds binary data, not text.")]
    [InlineData("a\u0001\u0002\u0003\u0004\u0005", "This file holds binary data, not text.")]
    [InlineData("%PDF-1.7\n", "This is a PDF file, not text.")]
    [InlineData("PK\u0003\u0004", "This is a Word file or a ZIP archive, not text.")]
    [InlineData("<!doctype html><title>News</title>", "This is a web page, not text.")]
    public void What_is_not_text_is_refused(string content, string fault)
    {
        var result = folder.Run("read", "--as", "json", folder.Add("a.txt", content), folder.Add("b.txt", Words));

        Assert.Equal(ExitCode.SomeUnread, result.Code);
        Assert.StartsWith($"a.txt: error: {fault}", result.Complaint, StringComparison.Ordinal);
        Assert.Single(result.Reports);
    }

    [Theory]
    [InlineData("", "a.txt: error: It is empty.")]
    [InlineData(" \n\t", "a.txt: error: It is empty.")]
    [InlineData("Outlet: A\n\n", "a.txt: error: It holds a header and no text.")]
    [InlineData("Outlet: A\nPublished: May 5\n\nText.", "a.txt:2:12: error: 'May 5' is not a date. Write it as year-month-day: 2012-09-11.")]
    [InlineData("{\"text\": \"Text.\"}\n", "a.txt: error: This looks like JSON Lines")]
    public void A_file_without_a_report_is_named_with_its_fault(string content, string complaint)
    {
        var result = folder.Run("read", folder.Add("a.txt", content));

        Assert.Equal((ExitCode.SomeUnread, ""), (result.Code, result.Output));
        Assert.StartsWith(complaint, result.Complaint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_does_not_cost_the_others()
    {
        var result = folder.Run("read", "--as", "json", folder["none.txt"], folder.Add("b.txt", Words));

        Assert.Equal(ExitCode.SomeUnread, result.Code);
        Assert.StartsWith("none.txt: error: There is no such file or folder.", result.Complaint, StringComparison.Ordinal);
        Assert.Equal([folder["b.txt"]], result.Refs);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_named()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Needs a file that Linux has.");

        var result = folder.Run("read", "/proc/self/mem");

        Assert.Equal((ExitCode.SomeUnread, ""), (result.Code, result.Output));
        Assert.StartsWith("/proc/self/mem: error: It cannot be read: Input/output error.", result.Complaint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_200_MB_is_refused_with_a_remedy()
    {
        using (var file = File.Create(folder["a.txt"])) file.SetLength(200_000_000);

        var result = folder.Run("read", folder["a.txt"]);

        Assert.Equal((ExitCode.SomeUnread, ""), (result.Code, result.Output));
        Assert.StartsWith("a.txt: error: This is longer than one report may be (4 MiB). If it holds many reports, part them", result.Complaint, StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_is_a_report_named_or_not()
    {
        var named = folder.Pipe(Words, "read", "-", "--as", "json");
        var unnamed = folder.Pipe(Words, "read", "--as", "json");

        Assert.Equal(["-"], named.Refs);
        Assert.Equal(named, unnamed);
    }

    [Fact]
    public void What_a_report_states_itself_wins_over_the_command_line()
    {
        folder.Add("a.txt", "Outlet: The Gazette\n\nText.");
        folder.Add("b.txt", "Published: 2024-03-09\nRef: b-1\n\nText.");

        var result = folder.Run("read", "--as", "json", folder["a.txt"], folder["b.txt"], "--outlet", "The Wire", "--published", "2024-01-02");

        Assert.Equal(["The Gazette", "The Wire"], result.Reports.Select(report => (string?)report["outlet"]));
        Assert.Equal(["2024-01-02", "2024-03-09"], result.Reports.Select(report => (string?)report["published"]));
        Assert.Equal([folder["a.txt"], "b-1"], result.Refs);
    }
}
