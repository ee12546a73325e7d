using System.Collections.Immutable;
using Rapporteur.Cli.Input;
using Rapporteur.Cli.Output;

namespace Rapporteur.Cli;

/// <summary>What became of one report.</summary>
/// <param name="Place">Where it came from.</param>
/// <param name="Size">Bytes that it took there.</param>
/// <param name="Reading">Its reading; nothing where it could not be read.</param>
/// <param name="Bytes">The reading as it is written.</param>
/// <param name="Complaints">What the user must know, in order.</param>
/// <param name="HasFailed">Whether the program, not the report, is at fault.</param>
internal sealed record Outcome(
    Place Place,
    long Size,
    Reading? Reading,
    byte[] Bytes,
    ImmutableArray<Complaint> Complaints,
    bool HasFailed = false)
{
    /// <summary>Reads the report, and writes the reading in memory.</summary>
    public static Outcome Of(Received received, Reader reader, IReadingFormat format)
    {
        var outcome = new Outcome(received.Place, received.Size, null, [], received.Complaints);
        if (received.Report is not { } report) return outcome;
        try
        {
            var reading = reader.Read(report);
            return outcome with { Reading = reading, Bytes = format.Render(reading) };
        }
        catch (Exception e)
        {
            // Text never throws; where it does the fault is the program's, and one report must not cost the others.
            var fault = $"The program failed on this report ({e.GetType().Name}: {e.Message.TrimEnd('.')}).";
            return outcome with { Complaints = [.. received.Complaints, new(received.Place, fault, Remedy)], HasFailed = true };
        }
    }

    private const string Remedy = "This is a fault of Rapporteur; please report it with the text. The other reports are read.";
}
