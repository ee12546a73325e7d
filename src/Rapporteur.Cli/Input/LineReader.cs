using System.Text;

namespace Rapporteur.Cli.Input;

/// <summary>The lines of a stream as UTF-8, one at a time, in memory that does not grow with the stream.</summary>
/// <param name="stream">UTF-8, or UTF-16 or UTF-32 as <see cref="StoredEncoding"/> tells them.</param>
/// <param name="limit">The longest line, in bytes; longer ones are skipped.</param>
internal sealed class LineReader(Stream stream, int limit)
{
    private byte[] buffer = new byte[64 * 1024];
    private int start;
    private int end;
    private bool begun;
    private bool ended;
    private Decoder? decoder;

    /// <summary>The first bytes, as UTF-8 and without a mark. Ask before reading lines.</summary>
    public ReadOnlySpan<byte> Head()
    {
        Begin();
        return buffer.AsSpan(start, Math.Min(end - start, StoredEncoding.HeadLength));
    }

    /// <summary>The next line, without its end; it stays valid until the next call.</summary>
    /// <param name="line">The line; empty where it is too long.</param>
    /// <param name="length">Bytes of the line and its end, whatever its length.</param>
    /// <returns>Whether there was another line.</returns>
    public bool TryRead(out ReadOnlySpan<byte> line, out long length)
    {
        Begin();
        line = [];
        length = 0;
        for (int searched = 0; ;)
        {
            int found = buffer.AsSpan(start + searched, end - start - searched).IndexOf((byte)'\n');
            int size = found < 0 ? end - start : searched + found;
            if (found >= 0 || ended)
            {
                if (length == 0 && size <= limit) line = buffer.AsSpan(start, size).TrimEnd((byte)'\r');
                length += found < 0 ? size : size + 1;
                start += found < 0 ? size : size + 1;
                return length > 0;
            }

            if (size > limit)
            {
                length += size;
                start = end;
                size = 0;
            }

            searched = size;
            Fill();
        }
    }

    private void Begin()
    {
        if (begun) return;
        begun = true;
        // No further than the first line: whoever writes it may wait for its reading before writing another.
        while (!ended && end < StoredEncoding.HeadLength && !buffer.AsSpan(0, end).Contains((byte)'\n')) Fill();
        var stored = StoredEncoding.Of(buffer.AsSpan(0, end));
        start = stored.Mark;
        if (stored.Wide is null) return;
        decoder = stored.Wide.GetDecoder();
        var head = buffer.AsSpan(start, end - start).ToArray();
        (start, end) = (0, 0);
        Append(head);
    }

    private void Fill()
    {
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            (start, end) = (0, end - start);
        }

        if (end == buffer.Length) Array.Resize(ref buffer, buffer.Length * 2);
        if (decoder is null)
        {
            int count = stream.Read(buffer, end, buffer.Length - end);
            ended = count == 0;
            end += count;
            return;
        }

        var raw = new byte[16 * 1024];
        int read = stream.Read(raw);
        ended = read == 0;
        Append(raw.AsSpan(0, read));
    }

    // What was stored in UTF-16 or UTF-32 joins the buffer as UTF-8.
    private void Append(ReadOnlySpan<byte> raw)
    {
        var letters = new char[decoder!.GetCharCount(raw, flush: ended)];
        int count = decoder.GetChars(raw, letters, flush: ended);
        int most = Encoding.UTF8.GetMaxByteCount(count);
        if (end + most > buffer.Length) Array.Resize(ref buffer, Math.Max(buffer.Length * 2, end + most));
        end += Encoding.UTF8.GetBytes(letters.AsSpan(0, count), buffer.AsSpan(end));
    }
}
