using Rapporteur.Text;

namespace Rapporteur.Workshop.Training;

/// <summary>A table, parted by tabs, of how a training goes: a line an epoch and treebank that is scored along the way.</summary>
internal sealed class LearningCurve(string file)
{
    private const string Columns = "epoch\tstep\tseconds\twords/s\tupos loss\txpos loss\tarc loss\trelation loss"
        + "\ttreebank\tupos\txpos\tuas\tlas";

    /// <summary>Begins the table, or goes on with it where a training is taken up again.</summary>
    /// <param name="epoch">The first epoch that is to come; later lines of an earlier run are dropped.</param>
    public void Begin(int epoch)
    {
        string[] kept = epoch > 1 && File.Exists(file) ? [.. File.ReadLines(file).Skip(1).Where(line => EpochOf(line) < epoch)] : [];
        File.WriteAllLines(file, [Columns, .. kept]);
    }

    /// <param name="seconds">Since the training was begun or taken up again.</param>
    /// <param name="speed">Words a second.</param>
    /// <param name="losses">Means over the epoch's words.</param>
    /// <param name="scores">Each treebank's name and scores.</param>
    public void Add(
        int epoch, int step, double seconds, double speed, double[] losses, IReadOnlyList<(string Name, Evaluation Scores)> scores)
    {
        var start = $"{epoch}\t{step}\t{seconds:f0}\t{speed:f0}\t{string.Join('\t', losses.Select(loss => $"{loss:f4}"))}";
        string[] lines = scores.Count == 0
            ? [$"{start}\t\t\t\t\t"]
            : [.. scores.Select(of => $"{start}\t{of.Name}\t{Row(of.Scores)}")];
        File.AppendAllLines(file, lines);
    }

    private static string Row(Evaluation scores) => $"{scores.Upos:f2}\t{scores.Xpos:f2}\t{scores.Uas:f2}\t{scores.Las:f2}";

    private int EpochOf(string line) => int.TryParse(line.AsSpan(0, Math.Max(0, line.IndexOf('\t'))), out int epoch)
        ? epoch
        : throw new DataFileException(file, 0, "This is not the learning curve of a training.", "Remove it, or name another file.");
}
