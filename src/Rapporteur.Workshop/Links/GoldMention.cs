using Rapporteur.Text;

namespace Rapporteur.Workshop.Links;

/// <summary>A mention of a gold set.</summary>
/// <param name="Span">All of its words.</param>
/// <param name="Head">The word that carries it.</param>
/// <param name="Cluster">The name of what it speaks of.</param>
/// <param name="Type">The set's own name for what that is.</param>
internal readonly record struct GoldMention(TextSpan Span, TextSpan Head, string Cluster, string Type);
