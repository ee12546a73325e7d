namespace Rapporteur.Workshop.Treebank;

/// <summary>A sentence in numbers.</summary>
/// <param name="Words">Ids of the norms.</param>
/// <param name="Features">Ten buckets a word.</param>
/// <param name="Characters">Ids of the characters of each word.</param>
/// <param name="Upos">Gold tags; empty where there are none.</param>
/// <param name="Xpos">Gold tags.</param>
/// <param name="Heads">Gold heads from 1; 0 is the root.</param>
/// <param name="Relations">Gold relations.</param>
internal sealed record EncodedSentence(
    int[] Words, int[] Features, int[][] Characters, int[] Upos, int[] Xpos, int[] Heads, int[] Relations)
{
    public int Length => Words.Length;
}
