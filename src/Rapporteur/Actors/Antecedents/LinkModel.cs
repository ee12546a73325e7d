using System.Globalization;
using Rapporteur.Text;

namespace Rapporteur.Actors.Antecedents;

/// <summary>The weights by which an antecedent is chosen: a log-linear ranking, learnt from texts with marked
/// antecedents.</summary>
/// <remarks>
/// Weights are whole thousandths, so that the choice is the same on every processor. Each stands for a feature's value
/// with all
/// pronouns, with one of <c>he she they it</c>, or with one case.
/// </remarks>
internal sealed class LinkModel
{
    /// <summary>How many values a feature has at most.</summary>
    public const int Values = 32;

    /// <summary>The kinds of pronouns that have weights of their own; the first is all of them.</summary>
    public static readonly string[] Kinds =
        ["all", "he", "she", "they", "it", "subject", "object", "possessive", "reflexive"];

    /// <summary>How many slots one kind has.</summary>
    public static readonly int Slots = Enum.GetValues<LinkFeature>().Length * Values;

    private const int Cases = 4;

    private readonly int[] weights;

    private LinkModel(int[] byKind)
    {
        weights = new int[16 * Slots];
        for (int key = 0; key < 16; key++)
            for (int slot = 0; slot < Slots; slot++)
                weights[(key * Slots) + slot] =
                    byKind[slot] + byKind[((1 + (key / Cases)) * Slots) + slot] + byKind[((5 + (key % Cases)) * Slots) + slot];
    }

    /// <summary>Reads <c>language/en/actors/pronouns.model.tsv</c>.</summary>
    /// <exception cref="DataFileException">It cannot be read, or names what is no feature.</exception>
    public static LinkModel Load(string file)
    {
        var byKind = new int[Kinds.Length * Slots];
        foreach (var row in DataTable.Load(file, "feature", "value", "pronouns", "weight").Rows)
        {
            int kind = Array.IndexOf(Kinds, row[2]);
            bool isFeature = Enum.TryParse<LinkFeature>(row[0], out var feature);
            if (!isFeature || kind < 0 || !Number(row[1], out int value) || value is < 0 or >= Values
                || !Number(row[3], out int weight))
                throw row.Fault("This is no weight of the model.", "Install the program's data folder anew.");
            byKind[(kind * Slots) + Slot(feature, value)] = weight;
        }

        return new LinkModel(byKind);
    }

    /// <summary>The model of weights that are being learnt.</summary>
    public static LinkModel Of(int[] byKind) => new(byKind);

    /// <summary>Where the weights of a feature's value are.</summary>
    public static short Slot(LinkFeature feature, int value) =>
        (short)(((int)feature * Values) + Math.Clamp(value, 0, Values - 1));

    /// <summary>Which weights hold for a pronoun.</summary>
    public static int KeyOf(Pronoun pronoun) =>
        (pronoun.Key switch { "he" => 0, "she" => 1, "they" => 2, _ => 3 } * Cases) + (int)pronoun.Case;

    /// <summary>The kinds of which weights are added for a key.</summary>
    public static (int All, int Pronoun, int Case) KindsOf(int key) => (0, 1 + (key / Cases), 5 + (key % Cases));

    /// <summary>Weighs every candidate of a set.</summary>
    public void Weigh(CandidateSet set)
    {
        var own = weights.AsSpan(set.Key * Slots, Slots);
        for (int i = 0; i < set.Count; i++)
        {
            int sum = 0;
            foreach (short slot in set.Features(i)) sum += own[slot];
            set.Scores[i] = sum;
        }
    }

    private static bool Number(string text, out int number) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);
}
