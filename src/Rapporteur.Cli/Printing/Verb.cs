using Rapporteur.Attributions;

namespace Rapporteur.Cli.Printing;

/// <summary>A speech act as the verb of a sentence, in the present, so that polarity shows.</summary>
internal static class Verb
{
    /// <summary>The act as "warns", "does not say", "refuses to confirm", "may say".</summary>
    /// <param name="act">A code of the closed list: <c>warn</c>.</param>
    /// <param name="polarity">Whether the saying took place.</param>
    public static string Of(string act, Polarity polarity) => polarity switch
    {
        Polarity.Negated => $"does not {act}",
        Polarity.Refused when act is not ("refuse" or "reject" or "deny") => $"refuses to {act}",
        Polarity.Hypothetical => $"may {act}",
        _ => ThirdPerson(act),
    };

    private static string ThirdPerson(string verb) =>
        verb.EndsWith('y') && verb is not [.., 'a' or 'e' or 'o' or 'u', 'y'] ? $"{verb[..^1]}ies"
        : verb is [.., 's' or 'x' or 'z'] or [.., 's' or 'c', 'h'] ? $"{verb}es"
        : $"{verb}s";
}
