using System.Text.Json;

namespace Rapporteur.Workshop.Gold;

/// <summary>A figure of a scorer's report that must not fall below a bound.</summary>
/// <param name="Set">The gold set.</param>
/// <param name="Figure">The way to the figure in the scorer's JSON, parted by dots; a number picks from a list.</param>
/// <param name="Least">The bound, as a share of 1.</param>
internal readonly record struct Floor(string Set, string Figure, double Least)
{
    /// <summary>The figure in a scorer's report.</summary>
    public double In(JsonElement report)
    {
        foreach (var step in Figure.Split('.'))
            report = int.TryParse(step, out int index) ? report[index] : report.GetProperty(step);
        return report.GetDouble();
    }
}
