namespace Rapporteur.Actors;

/// <summary>The form of a pronoun.</summary>
internal enum PronounCase
{
    /// <summary>"he", "they", and "it" and "you" wherever they stand.</summary>
    Subject,

    /// <summary>"him", "them".</summary>
    Object,

    /// <summary>"his", "theirs".</summary>
    Possessive,

    /// <summary>"himself".</summary>
    Reflexive,
}
