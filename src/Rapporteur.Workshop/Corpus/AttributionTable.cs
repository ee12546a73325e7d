namespace Rapporteur.Workshop.Corpus;

/// <summary>Prints how far two readers agree on attributions: together, by construction, by polarity.</summary>
internal static class AttributionTable
{
    public static void Print(IReadOnlyCollection<AttributionAgreement> reports)
    {
        int first = reports.Sum(report => report.First.Length), second = reports.Sum(report => report.Second);
        var soft = reports.SelectMany(report => report.Soft).ToList();
        var exact = reports.SelectMany(report => report.Exact).Select(pair => pair.First).ToHashSet<object>(ReferenceEqualityComparer.Instance);
        Console.WriteLine($"{first} against {second} attributions in {reports.Count} reports");
        Line("relations, soft", soft.Count, second, first);
        Line("relations, exact", exact.Count, second, first);
        int paired = reports.Sum(report => report.Pairs.Length);
        Line("paired by cue or content", paired, second, first);
        Console.WriteLine($"{"polarity of those agreed on",-28} {Share(soft.Count(pair => pair.First.Polarity == pair.Second.Polarity), soft.Count)}");
        Nesting(reports);
        var found = soft.Select(pair => pair.First).ToHashSet<object>(ReferenceEqualityComparer.Instance);
        Console.WriteLine($"\n{"of the first reader's",-28} {"soft",6} {"exact",6}      n");
        foreach (var group in reports.SelectMany(report => report.First).GroupBy(label => label.Construction?.ToString() ?? "unstated").OrderByDescending(group => group.Count()))
            Recall(group.Key, [.. group], found, exact);
        foreach (var group in reports.SelectMany(report => report.First).GroupBy(label => label.Polarity).OrderBy(group => group.Key))
            Recall($"polarity {group.Key}", [.. group], found, exact);
    }

    // Of two that are agreed on, whether both readers put one inside the other or neither does.
    private static void Nesting(IReadOnlyCollection<AttributionAgreement> reports)
    {
        int both = 0, one = 0, two = 0;
        foreach (var report in reports)
        {
            var pairs = report.Soft.ToList();
            foreach (var outer in pairs)
            {
                foreach (var inner in pairs)
                {
                    bool first = Holds(outer.First, inner.First), second = Holds(outer.Second, inner.Second);
                    one += first ? 1 : 0;
                    two += second ? 1 : 0;
                    both += first && second ? 1 : 0;
                }
            }
        }

        Line("one within another", both, two, one);
    }

    private static bool Holds(LabelledAttribution outer, LabelledAttribution inner) =>
        inner.Cue.Any(cue => outer.Content.Any(content => content.Contains(cue)));

    private static void Recall(string name, LabelledAttribution[] labels, HashSet<object> soft, HashSet<object> exact) =>
        Console.WriteLine($"  {name.ToLowerInvariant(),-26} {Share(labels.Count(soft.Contains), labels.Length)} {Share(labels.Count(exact.Contains), labels.Length)} {labels.Length,6}");

    private static void Line(string name, int right, int found, int gold)
    {
        var score = new Agreed(right, found, gold);
        Console.WriteLine($"{name,-28} precision {score.Precision,6:f1}  recall {score.Recall,6:f1}  F1 {score.F1,6:f1}");
    }

    private static string Share(int part, int whole) => whole == 0 ? "     –" : $"{100.0 * part / whole,6:f1}";
}
