using System.Diagnostics;

namespace Rapporteur.Tests.Conventions;

/// <summary>A folder such as the documents speak of: samples, <c>report.txt</c>, <c>reports/</c>. It is gone afterwards.</summary>
internal sealed class ExampleFolder : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("rapporteur-example-").FullName;

    public ExampleFolder()
    {
        var samples = Path.Combine(AppContext.BaseDirectory, "samples");
        foreach (var (from, to) in Directory.EnumerateFiles(samples).Order(StringComparer.Ordinal).SelectMany((file, i) => Copies(file, i)))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(from, to);
        }
    }

    /// <summary>Runs a command here, without colours.</summary>
    /// <returns>Its exit code, and what it printed on both outputs, the first first.</returns>
    public (int Status, string Printed) Run(ConsoleExample example)
    {
        var (words, input, output) = Redirect([.. example.Words]);
        using var process = Process.Start(Program(words))!;
        process.StandardInput.Write(input is null ? "" : File.ReadAllText(Path.Combine(root, input)));
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (output is null) return (process.ExitCode, printed + error.Result);
        File.WriteAllText(Path.Combine(root, output), printed);
        return (process.ExitCode, error.Result);
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    private ProcessStartInfo Program(IEnumerable<string> words) =>
        new("dotnet", [Path.Combine(AppContext.BaseDirectory, "Rapporteur.Cli.dll"), .. words])
        {
            UseShellExecute = false,
            WorkingDirectory = root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new System.Text.UTF8Encoding(false),
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            StandardErrorEncoding = System.Text.Encoding.UTF8,
            Environment = { ["NO_COLOR"] = "1" },
        };

    private IEnumerable<(string From, string To)> Copies(string file, int i)
    {
        var name = Path.GetFileName(file);
        yield return (file, Path.Combine(root, "samples", name));
        if (i == 0) yield return (file, Path.Combine(root, "report.txt"));
        if (i < 2) yield return (file, Path.Combine(root, "reports", name));
    }

    private static (string[] Words, string? Input, string? Output) Redirect(string[] words)
    {
        string? input = After("<"), output = After(">");
        return ([.. words.TakeWhile(word => word is not ("<" or ">"))], input, output);

        string? After(string mark) => Array.IndexOf(words, mark) is >= 0 and var at ? words[at + 1] : null;
    }
}
