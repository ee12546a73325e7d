namespace Rapporteur.Attributions;

/// <summary>What somebody does by saying something: a closed list. The reading prints the names in lower case.</summary>
internal enum SpeechAct
{
    /// <summary>Says, with no more colour than that; also of a cue that no table knows.</summary>
    Say,

    /// <summary>Passes on what others say: "the BBC reported".</summary>
    Report,

    /// <summary>Makes something known.</summary>
    Announce,

    /// <summary>Gives a reason or makes plain.</summary>
    Explain,

    /// <summary>Calls something something, or talks about it.</summary>
    Describe,

    /// <summary>Says, while the reporter stands back: "alleged", "argued".</summary>
    Claim,

    /// <summary>Says with force, against doubt.</summary>
    Insist,

    /// <summary>Says that what was heard is so.</summary>
    Confirm,

    /// <summary>Says what speaks against the speaker.</summary>
    Admit,

    /// <summary>Says that it is not so.</summary>
    Deny,

    /// <summary>Lets it be understood.</summary>
    Hint,

    /// <summary>Says that it may be so.</summary>
    Suggest,

    /// <summary>Gives a number or measure as near enough.</summary>
    Estimate,

    /// <summary>Says what will be.</summary>
    Predict,

    /// <summary>Says what bad thing may be.</summary>
    Warn,

    /// <summary>Says what bad thing the speaker may do.</summary>
    Threaten,

    /// <summary>Binds the speaker to do it.</summary>
    Promise,

    /// <summary>Says what the speaker would do for another.</summary>
    Offer,

    /// <summary>Puts a course forward.</summary>
    Propose,

    /// <summary>Asks to be told.</summary>
    Ask,

    /// <summary>Says in return.</summary>
    Answer,

    /// <summary>Asks to be given.</summary>
    Request,

    /// <summary>Asks another to act.</summary>
    Urge,

    /// <summary>Asks with force.</summary>
    Demand,

    /// <summary>Commands, with the power to.</summary>
    Order,

    /// <summary>Tells another what would be best.</summary>
    Advise,

    /// <summary>Gives leave.</summary>
    Allow,

    /// <summary>Will not say, or will not do.</summary>
    Refuse,

    /// <summary>Says that another is right, or takes what is offered.</summary>
    Agree,

    /// <summary>Will not have it.</summary>
    Reject,

    /// <summary>Takes the side of.</summary>
    Support,

    /// <summary>Takes the side against.</summary>
    Oppose,

    /// <summary>Thanks.</summary>
    Thank,

    /// <summary>Speaks well of.</summary>
    Praise,

    /// <summary>Speaks well of what has come about.</summary>
    Welcome,

    /// <summary>Speaks ill of.</summary>
    Criticise,

    /// <summary>Says that another has done wrong.</summary>
    Accuse,

    /// <summary>Says that it is wrong outright.</summary>
    Condemn,

    /// <summary>Says that the speaker suffers by it.</summary>
    Complain,

    /// <summary>Says that the speaker did wrong.</summary>
    Apologise,

    /// <summary>Says in jest.</summary>
    Joke,

    /// <summary>Holds it to be so, said or not.</summary>
    Believe,

    /// <summary>Holds it to be so, and the reporter with them.</summary>
    Know,

    /// <summary>Holds that it may not be so.</summary>
    Doubt,

    /// <summary>Holds that it will be so.</summary>
    Expect,

    /// <summary>Would be glad of it.</summary>
    Hope,

    /// <summary>Would be sorry for it.</summary>
    Fear,

    /// <summary>Would have it so.</summary>
    Want,

    /// <summary>Means to do it.</summary>
    Intend,

    /// <summary>Settles that it be done.</summary>
    Decide,

    /// <summary>Arrives at it from evidence.</summary>
    Conclude,

    /// <summary>Of a thing, not a person: makes it plain ("the figures show").</summary>
    Show,
}
