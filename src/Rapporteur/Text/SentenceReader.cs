using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Rapporteur.Text;

/// <summary>Parts paragraphs into sentences, and sentences into words.</summary>
/// <remarks>
/// In the manner of the English treebanks of Universal Dependencies. Marks that close a quotation or a bracket after the
/// last stop belong to the sentence that they close. A sentence never crosses the end of a paragraph.
/// </remarks>
public sealed class SentenceReader
{
    private readonly TokenWords words;
    private readonly Tokeniser tokeniser;
    private readonly SentenceModel model;

    private SentenceReader(TokenWords words, SentenceModel model) =>
        (this.words, tokeniser, this.model) = (words, new Tokeniser(words), model);

    /// <param name="dataFolder">The folder that holds <c>language/</c>.</param>
    /// <exception cref="DataFileException">A file of it is missing or broken.</exception>
    public static SentenceReader Load(string dataFolder)
    {
        var folder = Path.Combine(dataFolder, "language", "en");
        return new SentenceReader(TokenWords.Load(folder), SentenceModel.Load(folder));
    }

    /// <summary>All sentences in order; every character that is not white space is in one word of one of them.</summary>
    /// <param name="text">The report's text.</param>
    /// <param name="layout">Its paragraphs.</param>
    public ImmutableArray<Sentence> Read(string text, Layout layout)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(layout);
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        var tokens = new List<Token>();
        var gaps = new SentenceGaps(words);
        for (int paragraph = 0; paragraph < layout.Paragraphs.Length; paragraph++)
        {
            tokens.Clear();
            tokeniser.Read(text, layout.Paragraphs[paragraph].Span, tokens);
            gaps.Start(text, tokens);
            int first = 0;
            for (int next = 1; next <= tokens.Count; next++)
            {
                if (next < tokens.Count && !Ends(gaps, next)) continue;
                sentences.Add(Make([.. CollectionsMarshal.AsSpan(tokens)[first..next]], paragraph));
                first = next;
            }
        }

        return sentences.ToImmutable();
    }

    private bool Ends(SentenceGaps gaps, int next)
    {
        gaps.Pass(next);
        if (!gaps.IsCandidate(next)) return false;
        gaps.Read(next);
        if (model.Sum(gaps.Hashes) <= 0) return false;
        gaps.End(next);
        return true;
    }

    private static Sentence Make(ImmutableArray<Token> tokens, int paragraph) =>
        new(new TextSpan(tokens[0].Span.Start, tokens[^1].Span.End), tokens, paragraph);
}
