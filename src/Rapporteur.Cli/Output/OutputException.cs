using Rapporteur.Cli.Printing;

namespace Rapporteur.Cli.Output;

/// <summary>The output takes no more.</summary>
internal sealed class OutputException(IOException cause) : Exception(cause.Message, cause)
{
    // What Unix and Windows (broken pipe, no data) say when the reader of a pipe has closed it.
    private const int UnixBrokenPipe = 32;
    private const int WindowsBrokenPipe = unchecked((int)0x8007006D);
    private const int WindowsNoData = unchecked((int)0x800700E8);

    /// <summary>Tells the user, unless it was closed.</summary>
    /// <returns>The exit code.</returns>
    public int Tell(TextWriter error)
    {
        if (IsClosed) return ExitCode.OutputClosed;
        var fault = Printable.Line(Message).TrimEnd('.');
        error.WriteLine($"rapporteur: error: The output cannot be written: {fault}. Make room or write elsewhere, then try again.");
        return ExitCode.OutputFailed;
    }

    // Its reader did, which is no error: | head -1.
    private bool IsClosed => InnerException!.HResult is UnixBrokenPipe or WindowsBrokenPipe or WindowsNoData;
}
