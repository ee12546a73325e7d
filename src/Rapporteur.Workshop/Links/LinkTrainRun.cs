using System.Globalization;
using System.Text;
using Rapporteur.Actors;
using Rapporteur.Actors.Antecedents;
using Rapporteur.Text;
using Rapporteur.Workshop.Gold;

namespace Rapporteur.Workshop.Links;

/// <summary>One training of the choice of antecedents.</summary>
internal sealed class LinkTrainRun
{
    private static readonly string[] sets = ["coref_gum.train", "crossdoc_meantime.dev"];

    private readonly string folder;
    private readonly double pull;
    private readonly ActorReader actorReader;
    private readonly List<(GoldClusters Gold, ReadSoFar Read)> texts = [];

    /// <param name="folder">The folder that holds <c>gold/</c>.</param>
    /// <param name="pull">How strongly weights are drawn to nought.</param>
    public LinkTrainRun(string folder, double pull)
    {
        (this.folder, this.pull) = (folder, pull);
        string data = Path.Combine(AppContext.BaseDirectory, "data");
        var reader = Reader.Load(data);
        actorReader = ActorReader.Load(data);
        foreach (var gold in sets.SelectMany(set => GoldClusters.Load(folder, set)).Concat(OwnClusters.Load(Path.Combine("data", "corpus"))))
        {
            var report = new Report(gold.Text);
            texts.Add((gold, reader.BeforeActors(report, LayoutReader.Read(report))));
        }
    }

    /// <summary>Trains on all texts and writes the model.</summary>
    public void Run(string output) => Write(output, Train(texts));

    /// <summary>Trains on some of the texts and scores on the others, in turn.</summary>
    public void Score(int folds)
    {
        string predictions = Path.GetTempFileName();
        using (var writer = new StreamWriter(predictions))
        {
            for (int fold = 0; fold < folds; fold++)
            {
                var model = LinkModel.Of(Train([.. texts.Where((_, i) => i % folds != fold)]));
                foreach (var (gold, read) in texts.Where((_, i) => i % folds == fold))
                {
                    var (mentions, _, links) = actorReader.Certain(read, out _);
                    new PronounWalk(read, mentions, links, actorReader.Pronouns.Surroundings)
                        .Walk(new PronounChoice(model, links, mentions));
                    writer.WriteLine(LinkPredictions.Line(gold, mentions, links));
                }
            }
        }

        Scorer.Run(Path.Combine(folder, "gold", "score_pronouns.py"), GoldClusters.File(folder, "pron_gum.train"),
            predictions);
        File.Delete(predictions);
    }

    // First from right ties, then from those of the model so learnt as well.
    private int[] Train(IReadOnlyList<(GoldClusters Gold, ReadSoFar Read)> chosen)
    {
        var examples = Examples(chosen, null);
        var weights = new LinkLearner(pull).Learn(examples);
        examples.AddRange(Examples(chosen, LinkModel.Of(weights)));
        return new LinkLearner(pull).Learn(examples);
    }

    private List<LinkExample> Examples(IReadOnlyList<(GoldClusters Gold, ReadSoFar Read)> chosen, LinkModel? model)
    {
        var examples = new List<LinkExample>();
        foreach (var (gold, read) in chosen)
        {
            var (mentions, _, links) = actorReader.Certain(read, out _);
            var judge =
                new GoldJudge(gold, mentions, links, model)
                {
                    WordSpan = (sentence, word) =>
                read.Sentences[sentence].Tokens[word].Span
                };
            new PronounWalk(read, mentions, links, actorReader.Pronouns.Surroundings).Walk(judge);
            examples.AddRange(judge.Examples);
        }

        return examples;
    }

    private static void Write(string output, int[] weights)
    {
        var text = new StringBuilder();
        text.Append("# origin: trained by `workshop train-links` on coref_gum.train (GUM), crossdoc_meantime.dev (MEANTIME) and the reports of data/corpus for training; see CARD.md\n");
        text.Append("# licence: CC BY-SA 4.0, as it is made from sets under CC BY 4.0, CC BY-SA and public domain; see CARD.md\n");
        text.Append("# version: 1\n# gaps: the biographies, interviews, news and speeches of GUM, the Wikinews reports of MEANTIME, our own reports\n# columns: feature value pronouns weight\n");
        foreach (var feature in Enum.GetValues<LinkFeature>())
            for (int value = 0; value < LinkModel.Values; value++)
                for (int kind = 0; kind < LinkModel.Kinds.Length; kind++)
                    if (weights[(kind * LinkModel.Slots) + LinkModel.Slot(feature, value)] is not 0 and var weight)
                        text.Append(CultureInfo.InvariantCulture,
                            $"{feature}\t{value}\t{LinkModel.Kinds[kind]}\t{weight}\n");
        File.WriteAllText(output, text.ToString());
    }
}
