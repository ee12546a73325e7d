using Rapporteur.Names;
using Rapporteur.Syntax;
using Rapporteur.Text;

namespace Rapporteur.Workshop.Names;

/// <summary>How well names are found, exactly: micro-averaged over persons, organisations and places; groups apart.</summary>
internal sealed class NameScore
{
    private readonly int[] right = new int[NameLabels.Types], gold = new int[NameLabels.Types], found = new int[NameLabels.Types];

    /// <summary>F1 of all but groups.</summary>
    public double Micro => F1([MentionType.Person, MentionType.Organisation, MentionType.Location]);

    /// <summary>Scores the answers of a training as it stands.</summary>
    public static NameScore Of(NameTrainer trainer, IEnumerable<(NameDocument Document, (Sentence Sentence, NameSample Sample)[] Sentences)> documents)
    {
        var score = new NameScore();
        var chain = new LabelChain([.. trainer.Weights.Transitions.Select(weight => (int)MathF.Round(weight * WordScores.Unit))]);
        foreach (var (document, sentences) in documents)
        {
            var names = sentences.SelectMany(pair => Names(chain, trainer, pair.Sentence, pair.Sample)).ToHashSet();
            score.Add(document.Spans.Where(span => span.Type is not null).Select(span => (span.Span, span.Type!.Value)).ToHashSet(), names);
        }

        return score;
    }

    /// <summary>The spans that labels stand for.</summary>
    public static IEnumerable<(TextSpan Span, MentionType Type)> Spans(Sentence sentence, byte[] labels)
    {
        int start = 0;
        for (int i = 0; i < labels.Length; i++)
        {
            if (labels[i] == NameLabels.Outside) continue;
            if (NameLabels.Starts(labels[i])) start = i;
            if (NameLabels.Ends(labels[i]))
                yield return (new TextSpan(sentence.Tokens[start].Span.Start, sentence.Tokens[i].Span.End), NameLabels.Type(labels[i]));
        }
    }

    public override string ToString() =>
        $"{100 * Micro:f2} (PER {100 * F1([MentionType.Person]):f1} ORG {100 * F1([MentionType.Organisation]):f1} LOC {100 * F1([MentionType.Location]):f1} GRP {100 * F1([MentionType.Group]):f1})";

    private static IEnumerable<(TextSpan, MentionType)> Names(LabelChain chain, NameTrainer trainer, Sentence sentence, NameSample sample)
    {
        int[] scores = [.. trainer.Score(sample).Select(score => (int)MathF.Round(score * WordScores.Unit))];
        var labels = new byte[sample.Length];
        chain.Find(scores, labels);
        return Spans(sentence, labels);
    }

    private void Add(HashSet<(TextSpan Span, MentionType Type)> expected, HashSet<(TextSpan Span, MentionType Type)> names)
    {
        foreach (var name in expected) gold[(int)name.Type]++;
        foreach (var name in names) found[(int)name.Type]++;
        foreach (var name in names.Where(expected.Contains)) right[(int)name.Type]++;
    }

    private double F1(MentionType[] types)
    {
        int both = types.Sum(type => gold[(int)type] + found[(int)type]);
        return both == 0 ? 0 : 2.0 * types.Sum(type => right[(int)type]) / both;
    }
}
