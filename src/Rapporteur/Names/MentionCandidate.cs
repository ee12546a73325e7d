namespace Rapporteur.Names;

/// <summary>An actor that a mention may be of.</summary>
/// <param name="Actor">Id of the actor.</param>
/// <param name="Reason">What speaks for it, or against.</param>
/// <param name="Confidence">How likely, from 0 to 1; nothing where that is not known.</param>
public sealed record MentionCandidate(string Actor, string Reason, double? Confidence);
