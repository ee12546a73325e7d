using System.Collections.Immutable;
using Rapporteur.Cli.Input;
using Rapporteur.Cli.Output;

namespace Rapporteur.Cli;

/// <summary>What became of one report.</summary>
/// <param name="Place">Where it came from.</param>
/// <param name="Size">Bytes that it took there.</param>
/// <param name="Bytes">Its reading as it is written; nothing where it could not be read.</param>
/// <param name="Reading">The reading, where the form needs all of them; it takes far more memory than the bytes.</param>
/// <param name="Complaints">What the user must know, in order.</param>
/// <param name="HasFailed">Whether the program, not the report, is at fault.</param>
/// <param name="IsLacking">Whether it was read, and has not what was asked for.</param>
internal sealed record Outcome(
    Place Place,
    long Size,
    byte[]? Bytes,
    Reading? Reading,
    ImmutableArray<Complaint> Complaints,
    bool HasFailed = false,
    bool IsLacking = false)
{
    /// <summary>Reads the report, and writes the reading in memory.</summary>
    public static Outcome Of(Received received, Reader reader, IReadingFormat format)
    {
        var outcome = new Outcome(received.Place, received.Size, null, null, received.Complaints);
        if (received.Report is not { } report) return outcome;
        try
        {
            var reading = reader.Read(report);
            if (format.Lack(reading) is { } lack)
                return outcome with { Complaints = [.. received.Complaints, new(received.Place, lack.Fault, lack.Remedy)], IsLacking = true };
            return outcome with { Bytes = format.Render(reading), Reading = format.NeedsAll ? reading : null };
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
