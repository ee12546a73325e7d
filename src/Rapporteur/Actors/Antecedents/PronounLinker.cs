using System.Collections.Immutable;
using Rapporteur.Attributions;
using Rapporteur.Text;

namespace Rapporteur.Actors.Antecedents;

/// <summary>Ties pronouns of the third person to what they speak of, from the first to the last.</summary>
internal sealed class PronounLinker
{
    private readonly LinkModel model;

    private PronounLinker(LinkModel model, Surroundings surroundings) =>
        (this.model, Surroundings) = (model, surroundings);

    /// <summary>Tells what is done with a pronoun.</summary>
    public Surroundings Surroundings { get; }

    /// <summary>Loads the weights.</summary>
    /// <exception cref="DataFileException">Their file is missing or broken.</exception>
    public static PronounLinker Load(string dataFolder) =>
        new(LinkModel.Load(Path.Combine(dataFolder, "language", "en", "actors", "pronouns.model.tsv")),
            new Surroundings(CueTable.Load(dataFolder), NounTable.Load(dataFolder)));

    /// <summary>Ties them.</summary>
    public void Link(ReadSoFar read, ImmutableArray<ActorMention> mentions, ActorLinks links) =>
        new PronounWalk(read, mentions, links, Surroundings).Walk(new PronounChoice(model, links, mentions));
}
