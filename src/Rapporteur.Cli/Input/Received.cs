using System.Collections.Immutable;
using Rapporteur.Text;

namespace Rapporteur.Cli.Input;

/// <summary>One report as it came in, or why there is none.</summary>
/// <param name="Place">Where it came from.</param>
/// <param name="Size">Bytes that it took there.</param>
/// <param name="Report">The report; nothing where a complaint says why.</param>
/// <param name="Complaints">What the user must know, in order.</param>
internal sealed record Received(Place Place, long Size, Report? Report, ImmutableArray<Complaint> Complaints)
{
    public static Received Nothing(Complaint complaint, long size = 0) => new(complaint.Place, size, null, [complaint]);
}
