using System.Globalization;
using Rapporteur.Text;

namespace Rapporteur.Workshop.Treebank;

/// <summary>Reads CoNLL-U.</summary>
internal static class TreebankReader
{
    /// <exception cref="DataFileException">A line has not ten columns, or a number is none.</exception>
    public static IEnumerable<TreebankSentence> Read(string file)
    {
        var rows = new List<string[]>();
        int number = 0;
        foreach (var line in File.ReadLines(file))
        {
            number++;
            if (line.Length == 0)
            {
                if (rows.Count > 0) yield return Make(rows);
                rows.Clear();
            }
            else if (line[0] != '#')
            {
                var fields = line.Split('\t');
                if (fields.Length != 10) throw new DataFileException(file, number, $"A line of {fields.Length} columns.", "CoNLL-U has ten, parted by tabs.");
                if (fields[0].AsSpan().IndexOfAny('-', '.') >= 0) continue;
                if (!int.TryParse(fields[6], NumberStyles.None, CultureInfo.InvariantCulture, out _))
                    throw new DataFileException(file, number, $"The head '{fields[6]}' is no number.", "Give every word a head.");
                rows.Add(fields);
            }
        }

        if (rows.Count > 0) yield return Make(rows);
    }

    private static TreebankSentence Make(List<string[]> rows) => new(
        [.. rows.Select(row => row[1])],
        [.. rows.Select(row => row[3])],
        [.. rows.Select(row => row[4])],
        [.. rows.Select(row => row[2])],
        [.. rows.Select(row => int.Parse(row[6], CultureInfo.InvariantCulture))],
        [.. rows.Select(row => row[7])]);
}
