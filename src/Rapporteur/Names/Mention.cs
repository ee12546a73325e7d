using Rapporteur.Text;

namespace Rapporteur.Names;

/// <summary>Words that speak of somebody or something: so far by its name.</summary>
/// <param name="Id"><c>m1</c>, <c>m2</c>, … in reading order within the report.</param>
/// <param name="Span">All of the words; of a name, without titles before it and without "the" unless that is part of it.</param>
/// <param name="Head">The word that carries them; of a name, all of it.</param>
/// <param name="Type">What they speak of.</param>
/// <param name="Kind">How they speak of it.</param>
/// <param name="Evidence">The model or rule that found it.</param>
public sealed record Mention(string Id, TextSpan Span, TextSpan Head, MentionType Type, MentionKind Kind, Evidence Evidence);
