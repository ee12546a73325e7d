namespace Rapporteur.Workshop.Names;

/// <summary>A sentence, ready to be learnt from.</summary>
/// <param name="Set">Number of its set.</param>
/// <param name="Weight">How much it counts.</param>
/// <param name="States">What the network's two layers show of each word.</param>
/// <param name="Features">The rows of each word's features.</param>
/// <param name="Allowed">The labels that each word may have, as bits.</param>
internal sealed record NameSample(int Set, float Weight, short[] States, int[][] Features, uint[] Allowed)
{
    public int Length => Allowed.Length;
}
