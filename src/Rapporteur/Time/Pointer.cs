namespace Rapporteur.Time;

/// <summary>How a word points at a unit of time.</summary>
internal enum Pointer
{
    /// <summary>None does: "in August", "on Monday".</summary>
    None,

    /// <summary>"last": the one before that of publication.</summary>
    Last,

    /// <summary>"past": that ended with publication.</summary>
    Past,

    /// <summary>"previous": the one before that told of.</summary>
    Previous,

    /// <summary>"next": the one after that of publication; "the next", after that told of.</summary>
    Next,

    /// <summary>"coming": the one after that of publication.</summary>
    Coming,

    /// <summary>"following": the one after that told of.</summary>
    Following,

    /// <summary>"this": that of publication.</summary>
    This,

    /// <summary>"that": the one told of.</summary>
    That,

    /// <summary>"the same": the one told of.</summary>
    Same,

    /// <summary>"the", alone: the one told of, or that of publication.</summary>
    The,
}
