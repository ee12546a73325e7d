namespace Rapporteur.Cli;

/// <summary>A line on the terminal that tells how far long work has got; nothing during the first two seconds.</summary>
/// <param name="error">Where the line stands, and is written over.</param>
/// <param name="time">Measures the pace.</param>
/// <param name="total">Bytes to read, as far as they are known; 0 where they are not.</param>
/// <param name="things">What is counted.</param>
internal sealed class Progress(TextWriter error, TimeProvider time, long total, string things = "reports")
{
    private static readonly TimeSpan quiet = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan pause = TimeSpan.FromSeconds(0.2);

    private readonly long begun = time.GetTimestamp();
    private TimeSpan next = quiet;
    private long count;
    private long bytes;
    private int shown;

    /// <summary>Counts one, and shows the line when it is time.</summary>
    /// <param name="size">Bytes that it took in the input.</param>
    public void Advance(long size)
    {
        count++;
        bytes += size;
        var elapsed = time.GetElapsedTime(begun);
        if (elapsed < next) return;
        next = elapsed + pause;
        var words = Words(elapsed);
        error.Write($"\r{words.PadRight(shown)}");
        error.Flush();
        shown = words.Length;
    }

    /// <summary>Takes the line away, so that another may be written.</summary>
    public void Clear()
    {
        if (shown == 0) return;
        error.Write($"\r{new string(' ', shown)}\r");
        shown = 0;
    }

    private string Words(TimeSpan elapsed)
    {
        var words = $"{count:N0} {things}, {count / elapsed.TotalSeconds:N1} a second";
        if (total == 0 || bytes == 0 || bytes > total) return words;
        var left = elapsed * ((double)(total - bytes) / bytes);
        return $"{words}, {100 * bytes / total} %, {Rounded(left)} left";
    }

    private static string Rounded(TimeSpan left) => left.TotalMinutes switch
    {
        < 1 => $"{Math.Ceiling(left.TotalSeconds)} s",
        < 60 => $"{Math.Ceiling(left.TotalMinutes)} min",
        _ => $"{left.TotalHours:F1} h",
    };
}
