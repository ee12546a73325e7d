using Rapporteur.Actors.Antecedents;

namespace Rapporteur.Workshop.Links;

/// <summary>A pronoun with its candidates, to learn from.</summary>
/// <param name="Key">Which weights hold.</param>
/// <param name="Features">The features of each candidate.</param>
/// <param name="Right">Which candidates are right.</param>
internal sealed record LinkExample(int Key, short[][] Features, bool[] Right)
{
    /// <summary>The example that a set makes.</summary>
    public static LinkExample Of(CandidateSet set, bool[] right)
    {
        var features = new short[set.Count][];
        for (int i = 0; i < set.Count; i++) features[i] = set.Features(i).ToArray();
        return new LinkExample(set.Key, features, right);
    }
}
