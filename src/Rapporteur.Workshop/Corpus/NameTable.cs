using System.Collections.Immutable;
using Rapporteur.Names;

namespace Rapporteur.Workshop.Corpus;

/// <summary>Prints how far two readers agree on names: span and type the same.</summary>
internal static class NameTable
{
    /// <param name="reports">The names of each report by the first reader, who counts as right, and by the second.</param>
    public static void Print(IReadOnlyCollection<(ImmutableArray<LabelledName> First, ImmutableArray<LabelledName> Second)> reports)
    {
        foreach (var type in Enum.GetValues<MentionType>()) Line(type.ToString(), Score(reports, name => name.Type == type));
        Line("PER, ORG, LOC", Score(reports, name => name.Type != MentionType.Group));
        Line("all", Score(reports, _ => true));
    }

    /// <summary>Agreement on the names of one kind.</summary>
    public static Agreed Score(IEnumerable<(ImmutableArray<LabelledName> First, ImmutableArray<LabelledName> Second)> reports, Func<LabelledName, bool> counts) =>
        reports.Aggregate(default(Agreed), (sum, report) =>
        {
            var first = report.First.Where(counts).ToHashSet();
            var second = report.Second.Where(counts).ToHashSet();
            return sum + new Agreed(first.Count(second.Contains), second.Count, first.Count);
        });

    private static void Line(string name, Agreed score) =>
        Console.WriteLine($"{name,-28} precision {score.Precision,6:f1}  recall {score.Recall,6:f1}  F1 {score.F1,6:f1}  ({score.Gold})");
}
