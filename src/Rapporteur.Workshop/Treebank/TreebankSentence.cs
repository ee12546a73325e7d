namespace Rapporteur.Workshop.Treebank;

/// <summary>A sentence of a treebank: its words, without ranges and empty nodes.</summary>
/// <param name="Forms">The words.</param>
/// <param name="Upos">Universal tags.</param>
/// <param name="Xpos">Penn tags.</param>
/// <param name="Lemmas">Dictionary forms.</param>
/// <param name="Heads">Heads from 1; 0 is the root.</param>
/// <param name="Relations">Relations with their subtypes.</param>
internal sealed record TreebankSentence(string[] Forms, string[] Upos, string[] Xpos, string[] Lemmas, int[] Heads, string[] Relations)
{
    public int Length => Forms.Length;
}
