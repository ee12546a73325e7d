using Rapporteur.Cli;

namespace Rapporteur.Tests.Cli;

public sealed class OutputTests : IDisposable
{
    private const int ClosedPipe = 32, FullDisk = 28;
    private readonly CommandFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("json")]
    [InlineData("tree")]
    [InlineData("conllu")]
    [InlineData("html")]
    public void The_bytes_are_the_same_for_any_number_of_threads_and_every_time(string form)
    {
        AddReports();

        var runs = new[] { 1, 2, 8, 1, 2, 8 }.Select(n => folder.Run("read", folder["in"], "--as", form, "--threads", $"{n}")).ToArray();

        Assert.Equal((ExitCode.Done, ""), (runs[0].Code, runs[0].Error));
        Assert.NotEqual("", runs[0].Output);
        Assert.Single(runs.Distinct());
    }

    [Fact]
    public void The_output_has_the_order_of_the_input_and_so_have_the_complaints()
    {
        AddReports();
        folder.Add("bad.txt", "");

        var result = folder.Run("read", "--as", "json", "--threads", "8", folder["in"], folder["bad.txt"], folder["in/03.txt"], folder["none.txt"]);

        Assert.Equal([.. Enumerable.Range(0, 40).Select(i => folder[$"in/{i:00}.txt"]), folder["in/03.txt"]], result.Refs);
        Assert.Equal(["bad.txt", "none.txt"], result.Error.Split('\n')[..2].Select(line => line.Split(':')[0]));
    }

    [Fact]
    public void A_pipe_gets_no_escape_sequences()
    {
        AddReports();

        Assert.DoesNotContain('\u001b', folder.Run("read", folder["in"]).Output);
    }

    [Theory]
    [InlineData("NO_COLOR", "1", false)]
    [InlineData("NO_COLOR", "", true)]
    [InlineData("TERM", "dumb", false)]
    public void A_terminal_gets_colours_unless_the_user_says_no(string variable, string value, bool hasColour)
    {
        AddReports();

        var result = folder.Run(
            surroundings => surroundings with { TerminalWidth = 100, Variable = name => name == variable ? value : null },
            "read", folder["in/00.txt"]);

        Assert.Equal(hasColour, result.Output.Contains('\u001b', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(null, null, 80)]
    [InlineData(120, null, 120)]
    [InlineData(120, "60", 60)]
    [InlineData(120, "60", 50, "--width", "50")]
    public void The_tree_keeps_to_the_width(int? terminal, string? columns, int most, params string[] words)
    {
        AddReports();

        var result = folder.Run(
            surroundings => surroundings with { TerminalWidth = terminal, Variable = name => name switch { "COLUMNS" => columns, "NO_COLOR" => "1", _ => null } },
            ["read", folder["in/00.txt"], .. words]);

        Assert.InRange(result.Output.Split('\n').Max(line => line.Length), 1, most);
    }

    [Fact]
    public void Progress_is_for_terminals_that_the_output_does_not_go_to()
    {
        AddReports();

        var result = folder.Run(
            surroundings => surroundings with { ErrorIsTerminal = true, Time = new Hours() }, "read", folder["in"], "--as", "json", "--threads", "1");

        Assert.StartsWith("\r1 reports, ", result.Error, StringComparison.Ordinal);
        Assert.EndsWith("\r", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_too_long_for_one_page_are_refused_with_a_remedy()
    {
        folder.Add("a.jsonl", string.Concat(Enumerable.Repeat($"{{\"text\":\"{new string('a', 3 * 512 * 1024)}\"}}\n", 3)));

        var result = folder.Run("read", folder["a.jsonl"], "--as", "html");

        Assert.Equal((ExitCode.WrongUsage, ""), (result.Code, result.Output));
        Assert.Contains("too long for one page", result.Complaint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pipe_closed_before_the_interruption_ends_the_program_quietly()
    {
        AddReports();
        using var stopping = new CancellationTokenSource();

        // The progress line asks for the time after each report: the interruption comes with a reading yet to be written.
        var result = folder.Run(
            surroundings => surroundings with
            {
                Output = new Broken(ClosedPipe),
                ErrorIsTerminal = true,
                Time = new StopAfterOne(stopping),
                Stop = stopping.Token,
            },
            "read", folder["in"], "--as", "json", "--threads", "1");

        Assert.Equal((ExitCode.OutputClosed, ""), (result.Code, result.Error));
    }

    [Theory]
    [InlineData("--version")]
    [InlineData("--help")]
    [InlineData("read", "--help")]
    public void Help_and_version_into_a_closed_pipe_end_quietly(params string[] words)
    {
        var result = folder.Run(surroundings => surroundings with { Output = new Broken(ClosedPipe) }, words);

        Assert.Equal((ExitCode.OutputClosed, ""), (result.Code, result.Error));
    }

    [Theory]
    [InlineData("--version")]
    [InlineData("--help")]
    public void Help_and_version_onto_a_full_disk_name_it(params string[] words)
    {
        var result = folder.Run(surroundings => surroundings with { Output = new Broken(FullDisk) }, words);

        Assert.Equal(ExitCode.OutputFailed, result.Code);
        Assert.StartsWith("rapporteur: error: The output cannot be written: Broken.", result.Complaint, StringComparison.Ordinal);
    }

    private void AddReports()
    {
        for (int i = 0; i < 40; i++)
        {
            var said = string.Concat(Enumerable.Repeat("“The dam is leaking,” Ana Ruiz said. The minister denied that it was.\n\n", i % 7 + 1));
            folder.Add($"in/{i:00}.txt", $"Headline: Report {i}\n\nPORT ALDA, March {i % 28 + 1} - {said}");
        }
    }

    private sealed class Hours : TimeProvider
    {
        private long now;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => now += 3_600;
    }

    private sealed class StopAfterOne(CancellationTokenSource stopping) : TimeProvider
    {
        private int asked;

        public override long GetTimestamp()
        {
            if (asked++ > 0) stopping.Cancel();
            return 0;
        }
    }

    private sealed class Broken(int fault) : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("Broken.", fault);

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("Broken.", fault);
    }
}
