using System.Runtime.InteropServices;
using System.Text;
using Rapporteur.Cli.Output;

namespace Rapporteur.Cli;

internal static class Program
{
    private static readonly CancellationTokenSource stopping = new();
    private static int stopCode;

    private static int Main(string[] words)
    {
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, context => Stop(context, ExitCode.Interrupted));
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => Stop(context, ExitCode.Terminated));
        if (OperatingSystem.IsWindows()) Console.OutputEncoding = Encoding.UTF8;
        int code = CommandLine.Run(words, Surroundings());
        return code == ExitCode.Interrupted ? stopCode : code;
    }

    // The first signal lets the program finish the record it is writing; the second ends it at once.
    private static void Stop(PosixSignalContext context, int code)
    {
        context.Cancel = !stopping.IsCancellationRequested;
        stopCode = code;
        stopping.Cancel();
    }

    private static Surroundings Surroundings() => new()
    {
        Input = Console.OpenStandardInput(),
        InputIsTerminal = !Console.IsInputRedirected,
        Output = OutputStream.Standard(),
        TerminalWidth = Console.IsOutputRedirected ? null : Math.Max(Console.WindowWidth, 1),
        Error = Console.Error,
        ErrorIsTerminal = !Console.IsErrorRedirected,
        Variable = Environment.GetEnvironmentVariable,
        DataFolder = Path.Combine(AppContext.BaseDirectory, "data"),
        Stop = stopping.Token,
    };
}
