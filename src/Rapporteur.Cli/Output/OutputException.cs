namespace Rapporteur.Cli.Output;

/// <summary>The output takes no more.</summary>
internal sealed class OutputException(IOException cause) : Exception(cause.Message, cause)
{
    // What Unix and Windows (broken pipe, no data) say when the reader of a pipe has closed it.
    private const int UnixBrokenPipe = 32;
    private const int WindowsBrokenPipe = unchecked((int)0x8007006D);
    private const int WindowsNoData = unchecked((int)0x800700E8);

    /// <summary>Whether its reader closed it, which is no error: <c>| head -1</c>.</summary>
    public bool IsClosed => InnerException!.HResult is UnixBrokenPipe or WindowsBrokenPipe or WindowsNoData;
}
