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
    private readonly RoleReader roleReader;
    private readonly TieReader tieReader;
    private readonly NominalLinker nominalLinker;
    private readonly PronounLinker pronounLinker;

    private ActorReader(string dataFolder)
    {
        mentionReader = MentionReader.Load(dataFolder);
        var (states, ties) = (StateTable.Load(dataFolder), TieTable.Load(dataFolder));
        nameLinker = NameLinker.Load(dataFolder, states, ties);
        appositions = new Appositions(RoleVerbTable.Load(dataFolder));
        roleReader = new RoleReader(RoleWords.Load(dataFolder), states);
        tieReader = new TieReader(ties, RoleWordTable.Load(dataFolder));
        nominalLinker = NominalLinker.Load(dataFolder);
        pronounLinker = PronounLinker.Load(dataFolder);
    }

    /// <summary>Loads the tables of names, roles and governments.</summary>
    /// <exception cref="DataFileException">One is missing or broken.</exception>
    public static ActorReader Load(string dataFolder) => new(dataFolder);

    /// <summary>Reads the actors of a report: certain links first, doubtful ones in their light.</summary>
    public ActorsRead Read(ReadSoFar read)
    {
        var (mentions, byWord, links) = Certain(read, out var facts);
        pronounLinker.Link(read, mentions, links);
        SpeechLinker.Link(read, mentions, links);
        OwnerLinker.Link(read, mentions, byWord, links);
        return ActorWriter.Write(read, mentions, links, facts);
    }

    /// <summary>Ties pronouns.</summary>
    internal PronounLinker Pronouns => pronounLinker;

    /// <summary>The steps before pronouns are tied, and the roles and relations that they tell.</summary>
    internal (ImmutableArray<ActorMention> Mentions, MentionsByWord ByWord, ActorLinks Links) Certain(ReadSoFar read, out ActorFacts facts)
    {
        var mentions = mentionReader.Read(read);
        var links = new ActorLinks(mentions.Length);
        var named = nameLinker.Link(read, mentions, links);
        var byWord = new MentionsByWord(read, mentions);
        var told = appositions.Link(read, mentions, byWord, links);
        NamingClauses.Link(read, mentions, byWord, links);
        LeadDescriptions.Link(read, mentions, links);
        facts = new ActorFacts();
        roleReader.Read(read, mentions, byWord, links, told, named, facts);
        tieReader.Read(read, mentions, byWord, told, facts);
        nominalLinker.Link(read, mentions, links);
        return (mentions, byWord, links);
    }
}
