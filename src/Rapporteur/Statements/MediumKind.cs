namespace Rapporteur.Statements;

/// <summary>By what way something was said.</summary>
public enum MediumKind
{
    /// <summary>To one outlet or a few.</summary>
    Interview,

    /// <summary>Before reporters, with questions.</summary>
    NewsConference,

    /// <summary>To reporters, often unnamed.</summary>
    Briefing,

    /// <summary>A statement, a communiqué, an e-mail.</summary>
    WrittenStatement,

    /// <summary>An address to an audience.</summary>
    Speech,

    /// <summary>On radio or television.</summary>
    Broadcast,

    /// <summary>On a social network or a site of the speaker's own.</summary>
    Post,

    /// <summary>To a person or a body.</summary>
    Letter,

    /// <summary>A report, a law, a judgment, a survey.</summary>
    Document,

    /// <summary>By telephone or face to face.</summary>
    Conversation,
}
