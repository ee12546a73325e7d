using Rapporteur.Cli;

namespace Rapporteur.Tests.Cli;

public sealed class OrderedWorkTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(8)]
    public void Results_come_in_the_order_of_the_inputs(int threads)
    {
        var work = new OrderedWork<int, int>(threads, Slowly, _ => 1, () => { });

        Assert.Equal(Enumerable.Range(0, 500), work.Run(Enumerable.Range(0, 500), CancellationToken.None));
    }

    [Fact]
    public void It_looks_ahead_no_further_than_memory_allows()
    {
        int taken = 0;
        var work = new OrderedWork<int, int>(8, i => i, _ => 5 * 1024 * 1024, () => { });

        foreach (int i in work.Run(Enumerable.Range(0, 100).Select(i => taken = i), CancellationToken.None))
            Assert.InRange(Volatile.Read(ref taken), i, i + 3);
    }

    [Fact]
    public void Before_it_waits_for_an_input_it_says_so()
    {
        using var isIdle = new ManualResetEventSlim();
        var work = new OrderedWork<int, int>(1, i => i, _ => 1, isIdle.Set);

        var results = work.Run(WaitingAfterTheFirst(), CancellationToken.None);

        Assert.Equal([1, 2], results);

        IEnumerable<int> WaitingAfterTheFirst()
        {
            yield return 1;
            isIdle.Reset();
            isIdle.Wait(TestContext.Current.CancellationToken);
            yield return 2;
        }
    }

    [Fact]
    public void Stopping_it_does_not_wait_for_an_input_that_never_comes()
    {
        using var stop = new CancellationTokenSource();
        using var never = new ManualResetEventSlim();
        var work = new OrderedWork<int, int>(1, i => i, _ => 1, () => { });

        var results = work.Run(Enumerable.Range(0, 2).Select(Take), stop.Token).GetEnumerator();

        Assert.True(results.MoveNext());
        stop.Cancel();
        Assert.Throws<OperationCanceledException>(() => results.MoveNext());
        never.Set();

        int Take(int i)
        {
            if (i == 1) never.Wait(TestContext.Current.CancellationToken);
            return i;
        }
    }

    private static int Slowly(int i)
    {
        Thread.SpinWait(i % 7 * 1_000);
        return i;
    }
}
