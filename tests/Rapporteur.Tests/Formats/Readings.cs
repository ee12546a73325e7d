using Rapporteur.Text;

namespace Rapporteur.Tests.Formats;

/// <summary>Readings made by hand.</summary>
internal static class Readings
{
    /// <summary>A reading without a record.</summary>
    public static Reading Empty(Report report) => new()
    {
        Report = report,
        Layout = new Layout([], null),
        Sentences = [],
        Quotations = [],
        Attributions = [],
        Statements = [],
    };
}
