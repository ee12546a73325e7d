namespace Rapporteur.Attributions;

/// <summary>Which forms of a verb a word can be.</summary>
[Flags]
internal enum CueForms
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>say</summary>
    Base = 1,

    /// <summary>says</summary>
    Third = 2,

    /// <summary>said, of the past</summary>
    Past = 4,

    /// <summary>said, after "has" or "is"</summary>
    Participle = 8,

    /// <summary>saying</summary>
    Gerund = 16,
}
