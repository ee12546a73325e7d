using System.Buffers;
using Microsoft.Win32.SafeHandles;

namespace Rapporteur.Cli.Output;

/// <summary>Where readings are written, some at a time.</summary>
internal sealed class OutputStream(Stream stream)
{
    private const int Enough = 64 * 1024;
    private readonly ArrayBufferWriter<byte> waiting = new(Enough);

    /// <summary>
    /// Standard output. The console's own stream goes on in silence after the reader of a pipe has closed it; a file
    /// stream tells. Where a file is written the console's is right: a file stream would keep an offset of its own.
    /// </summary>
    public static Stream Standard()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected) return Console.OpenStandardOutput();
        var pipe = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return pipe.CanSeek ? Console.OpenStandardOutput() : pipe;
    }

    /// <exception cref="OutputException">The output takes no more.</exception>
    public void Write(byte[] bytes)
    {
        waiting.Write(bytes);
        if (waiting.WrittenCount >= Enough) Flush();
    }

    /// <exception cref="OutputException">The output takes no more.</exception>
    public void Flush()
    {
        if (waiting.WrittenCount == 0) return;
        try
        {
            stream.Write(waiting.WrittenSpan);
            stream.Flush();
        }
        catch (IOException e)
        {
            throw new OutputException(e);
        }
        finally
        {
            waiting.ResetWrittenCount();
        }
    }
}
