using System.Diagnostics;
using Rapporteur.Cli;

namespace Rapporteur.Tests.Cli;

/// <summary>Pipes, signals and full disks: the built program, started as a user would.</summary>
public sealed class ProcessTests : IDisposable
{
    private readonly CommandFolder folder = new();

    public ProcessTests() => Assert.SkipUnless(OperatingSystem.IsLinux(), "Needs a Unix shell and /dev/full.");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_pipe_in_and_a_pipe_out()
    {
        var result = folder.Shell("printf 'Text.' | $rapporteur read --as json | cat");

        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Equal(["-"], result.Refs);
    }

    [Fact]
    public void A_closed_pipe_ends_the_program_quietly()
    {
        var result = folder.Shell("""
            { yes 2>/dev/null '{"text":"Text."}' | $rapporteur read --jsonl --as json; echo $? >code; } | head -1; cat code
            """);

        Assert.Equal("", result.Error);
        Assert.Equal($"{ExitCode.OutputClosed}", result.Output.Split('\n')[1]);
    }

    [Fact]
    public void A_full_disk_is_named()
    {
        var result = folder.Shell("printf 'Text.' | $rapporteur read --as json >/dev/full");

        Assert.Equal(ExitCode.OutputFailed, result.Code);
        Assert.StartsWith("rapporteur: error: The output cannot be written: No space left on device.", result.Complaint, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_written_before_and_after_into_the_same_file_stays()
    {
        var result = folder.Shell("{ echo before; printf 'Text.' | $rapporteur read --as json; echo after; } >out; cat out");

        var lines = result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(("before", 3, "after"), (lines[0], lines.Length, lines[^1]));
    }

    [Theory]
    [InlineData("INT", ExitCode.Interrupted)]
    [InlineData("TERM", ExitCode.Terminated)]
    public void An_interrupted_run_says_how_far_it_got(string signal, int code)
    {
        using var process = folder.Start("exec $rapporteur read --jsonl --as json");
        process.StandardInput.WriteLine("""{"text":"One."}""");
        process.StandardInput.Flush();
        Assert.NotNull(process.StandardOutput.ReadLine());

        using var kill = Process.Start("kill", [$"-{signal}", $"{process.Id}"]);
        var error = process.StandardError.ReadToEnd();

        Assert.Equal("rapporteur: Interrupted. 1 reading was written, the last that of standard input:1.\n", error);
        process.WaitForExit();
        Assert.Equal(code, process.ExitCode);
    }

    [Fact]
    public void A_file_called_standard_input_is_a_file()
    {
        folder.Add("standard input", "Text.");

        Assert.Equal(["standard input"], folder.Shell("$rapporteur read 'standard input' --as json").Refs);
    }

    [Fact]
    public void JSON_Lines_of_200_MB_stream_through_little_memory()
    {
        var padding = new string('x', 99_900);
        using (var file = File.CreateText(folder["a.jsonl"]))
            for (int i = 0; i < 2_000; i++) file.Write($$"""{"text":"Ana Ruiz said the dam was leaking.","padding":"{{padding}}"}""" + "\n");

        // A heap of 128 MiB, in hexadecimal as the runtime takes it.
        var result = folder.Shell("$rapporteur read a.jsonl --as json | wc -l", "DOTNET_GCHeapHardLimit", "0x8000000");

        Assert.Equal((0, "2000", ""), (result.Code, result.Output.Trim(), result.Error));
    }
}
