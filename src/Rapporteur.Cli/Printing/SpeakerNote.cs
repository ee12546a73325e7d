namespace Rapporteur.Cli.Printing;

/// <summary>What stands beside a speaker's name.</summary>
internal static class SpeakerNote
{
    /// <summary>Roles, and the other words that the report uses of the speaker; why it stays open where it does.</summary>
    public static IEnumerable<string> Of(Speaker speaker, Cast cast)
    {
        if (speaker.Actor is { } actor)
        {
            if (string.Join("; ", RoleNote.Of(actor, cast)) is { Length: > 0 } roles) yield return roles;
            if (string.Join(", ", AliasNote.Of(actor, cast)) is { Length: > 0 } aliases) yield return $"also {aliases}";
        }

        if (speaker.Kind == SpeakerKind.Anonymous) yield return "not named";
        if (speaker.Kind == SpeakerKind.Words && Open(speaker, cast) is { Length: > 0 } open) yield return open;
    }

    // Words that are no mention of anybody, "the figures", are not open: they are what they are.
    private static string Open(Speaker speaker, Cast cast)
    {
        var candidates = speaker.Open?.Candidates.Select(candidate => cast.Name(candidate.Actor)).OfType<string>().ToArray() ?? [];
        if (candidates.Length > 0) return $"open: {string.Join(" or ", candidates)}";
        return speaker.IsOpenPronoun ? "open: the report does not tell who" : "";
    }
}
