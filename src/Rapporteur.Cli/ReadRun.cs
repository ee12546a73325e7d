using Rapporteur.Cli.Input;
using Rapporteur.Cli.Output;
using Rapporteur.Cli.Printing;
using Rapporteur.Formats;

namespace Rapporteur.Cli;

/// <summary>One run of <c>read</c>: inputs to readings, in order, and what went wrong on the way.</summary>
internal sealed class ReadRun(ReadOptions options, Surroundings surroundings)
{
    private readonly OutputStream output = new(surroundings.Output);
    private Progress? progress;
    private long written;
    private Place? last;
    private bool isLacking;
    private int exitCode = ExitCode.Done;

    /// <returns>The program's exit code.</returns>
    /// <exception cref="OutputException">The output takes no more.</exception>
    public int Run()
    {
        var reader = Reader.Load(surroundings.DataFolder, UserPlaces.Find(surroundings));
        var format = Format();
        var sources = InputList.Expand(options.Names, options.IsJsonLines);
        if (surroundings.ErrorIsTerminal && surroundings.TerminalWidth is null)
            progress = new Progress(surroundings.Error, surroundings.Time, sources.Sum(source => source.Length));
        try
        {
            return ReadAll(reader, format, new ReportSource(surroundings.Input, options.Defaults).Receive(sources));
        }
        catch (OutputException)
        {
            progress?.Clear();
            throw;
        }
    }

    private int ReadAll(Reader reader, IReadingFormat format, IEnumerable<Received> inputs)
    {
        try
        {
            return Read(reader, format, inputs);
        }
        catch (OperationCanceledException)
        {
            return Interrupted();
        }
    }

    private IReadingFormat Format() => options.Form switch
    {
        OutputForm.Json => new JsonFormat(Provenance.Load(surroundings.DataFolder, UserPlaces.Find(surroundings))),
        OutputForm.Conllu => new ConlluFormat(),
        OutputForm.Html => new HtmlFormat(),
        _ when options.Explain.Id is { } id => new RecordFormat(TerminalForm.Of(surroundings, options.Width), id),
        _ => new TreeFormat(TerminalForm.Of(surroundings, options.Width), options.Explain.IsAsked),
    };

    private int Read(Reader reader, IReadingFormat format, IEnumerable<Received> inputs)
    {
        var work = new OrderedWork<Received, Outcome>(
            options.Threads, received => Outcome.Of(received, reader, format), received => received.Size, output.Flush);
        foreach (var outcome in work.Run(inputs, surroundings.Stop))
        {
            Settle(outcome, format);
            if (format is HtmlFormat { IsFull: true }) return TooLong();
            surroundings.Stop.ThrowIfCancellationRequested();
        }

        output.Write(format.End());
        output.Flush();
        progress?.Clear();
        return isLacking && written == 0 && exitCode == ExitCode.SomeUnread ? ExitCode.WrongUsage : exitCode;
    }

    private void Settle(Outcome outcome, IReadingFormat format)
    {
        if (!outcome.Complaints.IsEmpty) Complain(outcome);
        if (outcome.Reading is { } reading) format.Add(reading);
        if (outcome.Bytes is { } bytes)
        {
            output.Write(bytes);
            written++;
            last = outcome.Place;
        }

        progress?.Advance(outcome.Size);
    }

    private void Complain(Outcome outcome)
    {
        output.Flush();
        progress?.Clear();
        foreach (var complaint in outcome.Complaints) surroundings.Error.WriteLine(complaint);
        isLacking |= outcome.IsLacking;
        if (outcome.HasFailed) exitCode = ExitCode.Failed;
        else if (outcome.Bytes is null && exitCode == ExitCode.Done) exitCode = ExitCode.SomeUnread;
    }

    private int TooLong()
    {
        progress?.Clear();
        Say($"error: The reports are too long for one page ({HtmlFormat.MostText / 1024 / 1024} million characters). Read fewer at a time, or take --as json.");
        return ExitCode.WrongUsage;
    }

    private int Interrupted()
    {
        progress?.Clear();
        if (options.Form != OutputForm.Html) output.Flush();
        Say($"Interrupted. {Reach()}");
        return ExitCode.Interrupted;
    }

    private string Reach() => options.Form == OutputForm.Html ? "No page was written."
        : last is null ? "No reading was written."
        : $"{written:N0} {(written == 1 ? "reading was" : "readings were")} written, the last that of {last}.";

    private void Say(string words) => surroundings.Error.WriteLine(Printable.Line($"rapporteur: {words}"));
}
