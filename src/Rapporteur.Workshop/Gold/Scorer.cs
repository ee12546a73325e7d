using System.ComponentModel;
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
        using var process = Start(script, arguments, isRead: false);
        process.WaitForExit();
        return process.ExitCode;
    }

    /// <summary>Runs a scorer and reads its report.</summary>
    /// <exception cref="IOException">The scorer failed; what it said stands on standard error.</exception>
    public static JsonElement Json(string script, params string[] arguments)
    {
        using var process = Start(script, [.. arguments, "--json"], isRead: true);
        string report = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new IOException($"{script} ended with {process.ExitCode}.");
        using var document = JsonDocument.Parse(report);
        return document.RootElement.Clone();
    }

    private static Process Start(string script, string[] arguments, bool isRead)
    {
        try
        {
            return Process.Start(new ProcessStartInfo("python3", [script, .. arguments]) { UseShellExecute = false, RedirectStandardOutput = isRead })!;
        }
        catch (Win32Exception e)
        {
            throw new IOException($"python3 cannot be started, which the scorers need: {e.Message}", e);
        }
    }
}
