namespace Rapporteur.Actors;

/// <summary>Tells who is in a report: which mentions are of one actor, what roles they have, and what ties them.</summary>
internal static class ActorReader
{
    /// <summary>Reads the actors of a report: certain links first, doubtful ones in their light.</summary>
    public static ActorsRead Read(ReadSoFar read)
    {
        var mentions = MentionReader.Read(read);
        var links = new ActorLinks(mentions.Length);
        NameLinker.Link(read, mentions, links);
        return ActorWriter.Write(read, mentions, links);
    }
}
