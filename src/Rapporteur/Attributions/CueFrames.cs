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

    /// <summary>A gerund: "ruled out leaving".</summary>
    Gerund = 2048,

    /// <summary>A noun phrase, but of a verb that as often says nothing: more is asked of who does it and of what to.</summary>
    Object = 4096,

    /// <summary>A noun phrase, then "as": "portrayed the plan as a bribe".</summary>
    As = 8192,

    /// <summary>A noun phrase only where "as" follows: "sees the plan as a bribe".</summary>
    PersonAs = 16384,

    /// <summary>Nobody's word: "the dam seems to leak".</summary>
    Seem = 32768,

    /// <summary>Another cue in the infinitive or gerund: "continued to deny", "began by saying".</summary>
    Chain = 65536,

    /// <summary>A noun that is the cue: "expressed doubts about", "made the claim that".</summary>
    Light = 131072,

    /// <summary>The subject as content, and the object as source: "the plan worries farmers".</summary>
    Stirs = 262144,

    /// <summary>A noun for who holds it: "a critic of the plan".</summary>
    Holder = 524288,

    /// <summary>A noun that is the cue, given by another: "won the endorsement of the union".</summary>
    Receives = 1048576,
}
