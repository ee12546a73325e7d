namespace Rapporteur.Attributions;

/// <summary>What a cue takes as content.</summary>
[Flags]
internal enum CueFrames
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A clause after "that".</summary>
    That = 1,

    /// <summary>A clause without "that".</summary>
    Zero = 2,

    /// <summary>Words between quotation marks.</summary>
    Quote = 4,

    /// <summary>"whether", "how", "what".</summary>
    Wh = 8,

    /// <summary>An infinitive.</summary>
    To = 16,

    /// <summary>A noun phrase.</summary>
    NounPhrase = 32,

    /// <summary>A person, then a clause: "told the BBC that".</summary>
    PersonThat = 64,

    /// <summary>A person, then a question: "asked her whether".</summary>
    PersonWh = 128,

    /// <summary>A person, then an infinitive: "urged Paris to".</summary>
    PersonTo = 256,

    /// <summary>A person, then "of": "accused Paris of".</summary>
    PersonOf = 512,

    /// <summary>Nothing of its own: its forms are nouns as well ("reports", "a call"), so that more is asked of its place.</summary>
    Noun = 1024,
}
