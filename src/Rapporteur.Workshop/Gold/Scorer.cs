using System.Diagnostics;
using System.Text.Json;

namespace Rapporteur.Workshop.Gold;

/// <summary>Runs a scorer of the gold sets, which are Python programs.</summary>
internal static class Scorer
{
    /// <summary>Runs a scorer with its output on ours.</summary>
    /// <returns>Its exit code.</returns>
    public static int Run(string script, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("python3", [script, .. arguments]) { UseShellExecute = false })!;
        process.WaitForExit();
        return process.ExitCode;
    }

    /// <summary>Runs a scorer and reads its report.</summary>
    /// <exception cref="InvalidOperationException">The scorer failed; what it said stands on standard error.</exception>
    public static JsonElement Json(string script, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("python3", [script, .. arguments, "--json"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        })!;
        string report = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{script} ended with {process.ExitCode}.");
        using var document = JsonDocument.Parse(report);
        return document.RootElement.Clone();
    }
}
