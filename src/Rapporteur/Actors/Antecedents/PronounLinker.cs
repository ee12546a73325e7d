using System.Collections.Immutable;
using Rapporteur.Attributions.Frames;
using Rapporteur.Names;
using Rapporteur.Text;

namespace Rapporteur.Actors.Antecedents;

/// <summary>Ties pronouns of the third person to what they speak of, from the first to the last.</summary>
internal sealed class PronounLinker
{
    private readonly LinkModel model;

    private PronounLinker(LinkModel model) => this.model = model;

    /// <summary>Loads the weights.</summary>
    /// <exception cref="DataFileException">Their file is missing or broken.</exception>
    public static PronounLinker Load(string dataFolder) => new(LinkModel.Load(Path.Combine(dataFolder, "language", "en", "actors", "pronouns.model.tsv")));

    /// <summary>Ties them.</summary>
    public void Link(ReadSoFar read, ImmutableArray<ActorMention> mentions, ActorLinks links) =>
        new PronounWalk(read, mentions, links).Walk(new PronounChoice(model, links, mentions));
}
