using System.Diagnostics;
using System.Text;
using Rapporteur.Cli;

namespace Rapporteur.Tests.Cli;

/// <summary>A folder of its own with files in it, and the program run on them.</summary>
internal sealed class CommandFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("rapporteur-");

    public static string Data => Path.Combine(AppContext.BaseDirectory, "data");

    /// <summary>The full path of a file in the folder.</summary>
    public string this[string name] => Path.Combine(folder.FullName, name);

    public string Add(string name, string text) => Add(name, Encoding.UTF8.GetBytes(text));

    public string Add(string name, byte[] bytes)
    {
        var path = this[name];
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>Runs the program within the test.</summary>
    public CommandResult Run(params string[] words) => Run(Stream.Null, words);

    /// <summary>Runs the program within the test, with standard input.</summary>
    public CommandResult Pipe(string input, params string[] words) => Run(new MemoryStream(Encoding.UTF8.GetBytes(input)), words);

    /// <summary>Runs the program within the test, with standard input.</summary>
    public CommandResult Run(Stream input, params string[] words) => Run(surroundings => surroundings with { Input = input }, words);

    /// <summary>Runs the program within the test, elsewhere.</summary>
    public CommandResult Run(Func<Surroundings, Surroundings> place, params string[] words)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        int code = CommandLine.Run(words, place(new() { Input = Stream.Null, Output = output, Error = error, DataFolder = Data }));
        var shown = error.ToString().Replace(folder.FullName + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
        return new(code, Encoding.UTF8.GetString(output.ToArray()), shown);
    }

    /// <summary>Starts the built program through the shell, as <c>$rapporteur</c>, in the folder.</summary>
    public Process Start(string shell, string? variable = null, string value = "")
    {
        var start = new ProcessStartInfo("/bin/sh", ["-c", shell])
        {
            WorkingDirectory = folder.FullName,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["rapporteur"] = Path.Combine(AppContext.BaseDirectory, "Rapporteur.Cli");
        if (variable is not null) start.Environment[variable] = value;
        return Process.Start(start)!;
    }

    /// <summary>Starts it and waits for its end.</summary>
    public CommandResult Shell(string shell, string? variable = null, string value = "")
    {
        using var process = Start(shell, variable, value);
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new(process.ExitCode, output, error.Result);
    }

    public void Dispose() => folder.Delete(recursive: true);
}
