using System.Collections.Immutable;
using Rapporteur.Syntax.Layers;
using Rapporteur.Text;

namespace Rapporteur.Syntax;

/// <summary>What a further head says of each word of a report, in whole numbers. It is kept and filled report after report.</summary>
/// <param name="head">The head.</param>
internal sealed class WordScores(StateHead head)
{
    /// <summary>A score of 1, as it is kept: whole numbers add up to the same in any order.</summary>
    public const int Unit = 256;

    private short[] scores = [];
    private int[] starts = [];

    /// <summary>The head that is asked.</summary>
    public StateHead Head => head;

    /// <summary>The scores of one word, in units of 1 / <see cref="Unit"/>; whoever borrowed this may change them.</summary>
    public Span<short> Of(int sentence, int word) => scores.AsSpan((starts[sentence] + word) * head.Answers, head.Answers);

    /// <summary>The place of a word among all of the report.</summary>
    public int Place(int sentence, int word) => starts[sentence] + word;

    /// <summary>Number of words of the report.</summary>
    public int Words { get; private set; }

    /// <summary>Makes room for the words of a report.</summary>
    public void Begin(ImmutableArray<Sentence> sentences)
    {
        if (starts.Length < sentences.Length) starts = new int[sentences.Length];
        int words = 0;
        for (int i = 0; i < sentences.Length; i++)
        {
            starts[i] = words;
            words += sentences[i].Tokens.Length;
        }

        Words = words;
        int length = checked(words * head.Answers);
        if (scores.Length < length) scores = new short[length];
    }

    /// <summary>Takes down the scores of one word.</summary>
    public unsafe void Keep(int sentence, int word, float* answers)
    {
        var row = scores.AsSpan((starts[sentence] + word) * head.Answers, head.Answers);
        for (int i = 0; i < row.Length; i++) row[i] = (short)Math.Clamp(MathF.Round(answers[i] * Unit), short.MinValue, short.MaxValue);
    }
}
