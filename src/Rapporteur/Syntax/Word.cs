namespace Rapporteur.Syntax;

/// <summary>What the analysis says of one token.</summary>
/// <param name="Lemma">Dictionary form.</param>
/// <param name="Upos">Universal part-of-speech tag: <c>NOUN</c>, <c>VERB</c>, …</param>
/// <param name="Xpos">Penn Treebank tag: <c>NNS</c>, <c>VBD</c>, …</param>
/// <param name="Head">Index of the head token in the sentence; -1 for the root.</param>
/// <param name="Relation">Dependency relation with its subtype: <c>nsubj:pass</c>.</param>
public readonly record struct Word(string Lemma, string Upos, string Xpos, int Head, string Relation);
