namespace Rapporteur.Names;

/// <summary>How a word of one name stands to a word of another.</summary>
internal enum NameMatchKind
{
    /// <summary>The same letters, once folded.</summary>
    Equal,

    /// <summary>Spellings of one name: known ones, or romanisations that sound alike.</summary>
    Spelling,

    /// <summary>Written as one word here and as several there.</summary>
    Joined,

    /// <summary>An initial of it.</summary>
    Initial,

    /// <summary>Short for it: "Bill" for "William".</summary>
    ShortForm,

    /// <summary>Initials of all of its words: "WHO".</summary>
    Acronym,

    /// <summary>So close in letters that it looks like a misprint of it.</summary>
    Misprint,

    /// <summary>The other name has no such word.</summary>
    Missing,

    /// <summary>The other name has another word in its place.</summary>
    Conflict,
}
