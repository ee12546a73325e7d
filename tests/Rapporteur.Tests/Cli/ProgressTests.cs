using Rapporteur.Cli;

namespace Rapporteur.Tests.Cli;

public sealed class ProgressTests : IDisposable
{
    private readonly Clock clock = new();
    private readonly StringWriter error = new();

    public void Dispose() => error.Dispose();

    [Fact]
    public void Short_work_shows_nothing()
    {
        var progress = new Progress(error, clock, 1_000);

        for (int i = 0; i < 19; i++) Advance(progress, 0.1, 10);
        progress.Clear();

        Assert.Equal("", error.ToString());
    }

    [Fact]
    public void Long_work_tells_count_pace_and_time_left()
    {
        var progress = new Progress(error, clock, 1_000);

        for (int i = 0; i < 4; i++) Advance(progress, 0.5, 100);

        Assert.Equal("\r4 reports, 2.0 a second, 40 %, 3 s left", error.ToString());
    }

    [Fact]
    public void Without_a_known_length_it_tells_no_end()
    {
        var progress = new Progress(error, clock, 0);

        Advance(progress, 2, 100);

        Assert.Equal("\r1 reports, 0.5 a second", error.ToString());
    }

    [Fact]
    public void It_leaves_nothing_behind()
    {
        var progress = new Progress(error, clock, 0);

        Advance(progress, 2, 100);
        error.GetStringBuilder().Clear();
        progress.Clear();

        Assert.Equal($"\r{new string(' ', 23)}\r", error.ToString());
    }

    private void Advance(Progress progress, double seconds, long size)
    {
        clock.Now += (long)(seconds * TimeSpan.TicksPerSecond);
        progress.Advance(size);
    }

    private sealed class Clock : TimeProvider
    {
        public long Now { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Now;
    }
}
