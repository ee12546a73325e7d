using System.Diagnostics;

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
}
