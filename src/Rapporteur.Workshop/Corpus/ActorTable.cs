namespace Rapporteur.Workshop.Corpus;

/// <summary>Prints how far two readers agree on who is spoken of.</summary>
internal static class ActorTable
{
    /// <param name="reports">Which actor of one reader is which of the other, report by report; the first reader counts as right.</param>
    public static void Print(IReadOnlyCollection<ActorPairing> reports)
    {
        var mentions = reports.Aggregate(default(Agreed), (sum, report) => sum + new Agreed(report.Shared, report.Second, report.First));
        var alike = reports.Aggregate(default(Agreed), (sum, report) => sum + new Agreed(report.SharedAlike, report.Second, report.First));
        Line("mentions, by their head", mentions);
        Line("mentions of the right actor", alike);
    }

    private static void Line(string name, Agreed score) =>
        Console.WriteLine($"{name,-28} precision {score.Precision,6:f1}  recall {score.Recall,6:f1}  F1 {score.F1,6:f1}  ({score.Gold})");
}
