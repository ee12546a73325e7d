using System.Collections.Immutable;
using Rapporteur.Actors.Antecedents;
using Rapporteur.Text;

namespace Rapporteur.Actors;

/// <summary>Tells who is in a report: which mentions are of one actor, what roles they have, and what ties them.</summary>
internal sealed class ActorReader
{
    private readonly MentionReader mentionReader;
    private readonly NameLinker nameLinker;
    private readonly Appositions appositions;
    private readonly PronounLinker pronounLinker;

    private ActorReader(string dataFolder)
    {
        mentionReader = MentionReader.Load(dataFolder);
        nameLinker = NameLinker.Load(dataFolder);
        appositions = new Appositions(RoleVerbTable.Load(dataFolder));
        pronounLinker = PronounLinker.Load(dataFolder);
    }

    /// <summary>Loads the tables of names, roles and governments.</summary>
    /// <exception cref="DataFileException">One is missing or broken.</exception>
    public static ActorReader Load(string dataFolder) => new(dataFolder);

    /// <summary>Reads the actors of a report: certain links first, doubtful ones in their light.</summary>
    public ActorsRead Read(ReadSoFar read)
    {
        var (mentions, links) = Certain(read);
        pronounLinker.Link(read, mentions, links);
        return ActorWriter.Write(read, mentions, links, new ActorFacts());
    }

    /// <summary>Ties pronouns.</summary>
    internal PronounLinker Pronouns => pronounLinker;

    /// <summary>The steps before pronouns are tied.</summary>
    internal (ImmutableArray<ActorMention> Mentions, ActorLinks Links) Certain(ReadSoFar read)
    {
        var mentions = mentionReader.Read(read);
        var links = new ActorLinks(mentions.Length);
        nameLinker.Link(read, mentions, links);
        appositions.Link(read, mentions, new MentionsByWord(read, mentions), links);
        return (mentions, links);
    }
}
