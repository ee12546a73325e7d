using Rapporteur.Workshop.Treebank;

namespace Rapporteur.Workshop.Training;

/// <summary>Sentences side by side, longest first, their words step by step: first all first words, then all second ones.</summary>
/// <remarks>The word at place t of sentence s has row <c>First[t] + s</c>; at step t the first <c>Active[t]</c> sentences still go on.</remarks>
internal sealed class Batch
{
    public Batch(IEnumerable<EncodedSentence> sentences)
    {
        Sentences = [.. sentences.OrderByDescending(sentence => sentence.Length)];
        int steps = Sentences.Length == 0 ? 0 : Sentences[0].Length;
        (First, Active) = (new int[steps], new int[steps]);
        for (int t = 0; t < steps; t++)
        {
            First[t] = Rows;
            Active[t] = Sentences.Count(sentence => sentence.Length > t);
            Rows += Active[t];
        }

        SentenceOf = new int[Rows];
        for (int t = 0; t < steps; t++)
        {
            for (int s = 0; s < Active[t]; s++) SentenceOf[First[t] + s] = s;
        }
    }

    public EncodedSentence[] Sentences { get; }

    public int Rows { get; }

    public int[] First { get; }

    public int[] Active { get; }

    public int[] SentenceOf { get; }
}
