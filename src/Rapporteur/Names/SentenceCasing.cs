namespace Rapporteur.Names;

/// <summary>How a sentence is written: capitals tell little in all but the usual way.</summary>
internal enum SentenceCasing
{
    /// <summary>As sentences are.</summary>
    Usual,

    /// <summary>In capitals.</summary>
    Upper,

    /// <summary>As headlines are: most words with a capital.</summary>
    Title,

    /// <summary>Without any capital.</summary>
    Lower,
}
