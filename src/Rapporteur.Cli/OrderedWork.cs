namespace Rapporteur.Cli;

/// <summary>Work on a stream of inputs by several threads, the results in the order of the inputs.</summary>
/// <remarks>
/// It looks ahead no further than a number of inputs for each thread and a weight for all, so that memory stays flat however
/// many there are. A result is given as soon as it and all before it are there.
/// </remarks>
/// <param name="threads">How many inputs are worked on at once.</param>
/// <param name="work">What is done with each; must not throw.</param>
/// <param name="weight">What an input weighs in memory.</param>
/// <param name="idle">Called before waiting for a result that is not there yet.</param>
internal sealed class OrderedWork<TInput, TResult>(int threads, Func<TInput, TResult> work, Func<TInput, long> weight, Action idle)
{
    private const int LookAhead = 16;
    private const long HeaviestLookAhead = 8 * 1024 * 1024;

    private readonly TaskScheduler scheduler = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, threads).ConcurrentScheduler;
    private readonly Queue<(Task<TResult> Task, long Weight)> queue = new();
    private readonly object gate = new();
    private long held;
    private bool isComplete;

    /// <summary>The results, lazily; <paramref name="inputs"/> are taken on a thread of their own. Run it once.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public IEnumerable<TResult> Run(IEnumerable<TInput> inputs, CancellationToken stop)
    {
        using var waking = stop.Register(Complete);
        var producing = Task.Factory.StartNew(
            () => Produce(inputs), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        try
        {
            while (TryTake(stop, out var task, out long size))
            {
                if (!task.IsCompleted) idle();
                task.Wait(stop);
                yield return task.Result;
                Release(size);
            }

            producing.GetAwaiter().GetResult();
        }
        finally
        {
            Complete();
        }
    }

    private void Produce(IEnumerable<TInput> inputs)
    {
        try
        {
            foreach (var input in inputs)
                if (!TryStart(input)) return;
        }
        finally
        {
            Complete();
        }
    }

    private bool TryStart(TInput input)
    {
        lock (gate)
        {
            while (!isComplete && (queue.Count >= threads * LookAhead || held >= HeaviestLookAhead)) Monitor.Wait(gate);
            if (isComplete) return false;
            long size = weight(input);
            queue.Enqueue((Task.Factory.StartNew(() => work(input), CancellationToken.None, TaskCreationOptions.None, scheduler), size));
            held += size;
            Monitor.PulseAll(gate);
            return true;
        }
    }

    private bool TryTake(CancellationToken stop, out Task<TResult> task, out long size)
    {
        if (queue.Count == 0) idle();
        lock (gate)
        {
            while (queue.Count == 0 && !isComplete) Monitor.Wait(gate);
            stop.ThrowIfCancellationRequested();
            bool isThere = queue.TryDequeue(out var next);
            (task, size) = next;
            Monitor.PulseAll(gate);
            return isThere;
        }
    }

    private void Release(long size)
    {
        lock (gate)
        {
            held -= size;
            Monitor.PulseAll(gate);
        }
    }

    // Also what ends the waiting of either side when the work is stopped.
    private void Complete()
    {
        lock (gate)
        {
            isComplete = true;
            Monitor.PulseAll(gate);
        }
    }
}
