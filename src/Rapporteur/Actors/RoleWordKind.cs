namespace Rapporteur.Actors;

/// <summary>What a word beside an office tells.</summary>
internal enum RoleWordKind
{
    /// <summary>Nothing: the table does not have it.</summary>
    None,

    /// <summary>It is over: "former".</summary>
    Former,

    /// <summary>It is held for a time: "acting".</summary>
    Acting,

    /// <summary>It is still to begin: "elect".</summary>
    Elect,

    /// <summary>It holds: "sitting".</summary>
    Current,

    /// <summary>An adjective that is no part of a title: "powerful".</summary>
    Colour,

    /// <summary>A noun for a person that tells of no office: "man".</summary>
    Plain,

    /// <summary>A word that goes on into a title: "deputy".</summary>
    Part,
}
