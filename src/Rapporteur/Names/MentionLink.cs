namespace Rapporteur.Names;

/// <summary>What ties a mention to its actor.</summary>
/// <param name="Mention">Id of the other mention of that actor that it was tied to.</param>
/// <param name="By">Id of the rule, or <c>model:</c> with name and version.</param>
public sealed record MentionLink(string Mention, string By);
