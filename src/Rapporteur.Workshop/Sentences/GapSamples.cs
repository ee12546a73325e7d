using Rapporteur.Text;

namespace Rapporteur.Workshop.Sentences;

/// <summary>The gaps of treebanks, with our own words, and which of them end a sentence.</summary>
internal sealed class GapSamples
{
    private readonly Tokeniser tokeniser;
    private readonly SentenceGaps gaps;
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<int> features = [];

    /// <param name="words">The words that the tokeniser knows.</param>
    public GapSamples(TokenWords words)
    {
        tokeniser = new Tokeniser(words);
        gaps = new SentenceGaps(words) { Spelt = Note };
    }

    /// <summary>All gaps that could end a sentence.</summary>
    public List<GapSample> All { get; } = [];

    /// <summary>The features by number.</summary>
    public List<string> Names { get; } = [];

    /// <summary>Adds a treebank's gaps; its sentences of one paragraph are joined by spaces.</summary>
    public void Read(string file)
    {
        var sentences = new List<string>();
        foreach (var line in File.ReadLines(file))
        {
            if (line.StartsWith("# newpar", StringComparison.Ordinal) || line.StartsWith("# newdoc", StringComparison.Ordinal)) Flush(sentences);
            else if (line.StartsWith("# text = ", StringComparison.Ordinal)) sentences.Add(line[9..].Trim());
        }

        Flush(sentences);
    }

    /// <summary>Drops the features that were met in fewer gaps than that.</summary>
    public void Prune(int least)
    {
        var counts = new int[Names.Count];
        foreach (var sample in All)
            foreach (int feature in sample.Features) counts[feature]++;
        for (int i = 0; i < All.Count; i++)
            All[i] = All[i] with { Features = [.. All[i].Features.Where(feature => counts[feature] >= least)] };
    }

    private void Flush(List<string> sentences)
    {
        if (sentences.Count == 0) return;
        var text = string.Join(' ', sentences);
        var ends = new HashSet<int>();
        for (int i = 0, at = 0; i < sentences.Count; at += sentences[i].Length + 1, i++) ends.Add(at + sentences[i].Length);
        sentences.Clear();
        var tokens = new List<Token>();
        tokeniser.Read(text, new TextSpan(0, text.Length), tokens);
        gaps.Start(text, tokens);
        for (int next = 1; next < tokens.Count; next++)
        {
            gaps.Pass(next);
            bool isEnd = ends.Contains(tokens[next - 1].Span.End);
            if (gaps.IsCandidate(next))
            {
                features.Clear();
                gaps.Read(next);
                All.Add(new GapSample([.. features], isEnd));
            }

            if (isEnd) gaps.End(next);
        }
    }

    private void Note(string feature)
    {
        if (!numbers.TryGetValue(feature, out int number))
        {
            numbers.Add(feature, number = Names.Count);
            Names.Add(feature);
        }

        features.Add(number);
    }
}
