using Rapporteur.Names;
using Rapporteur.Text;

namespace Rapporteur.Workshop.Names;

/// <summary>A marked name, or a stretch of which nothing is known.</summary>
/// <param name="Span">Its characters.</param>
/// <param name="Type">What it names; nothing where it may be anything.</param>
internal readonly record struct NameSpan(TextSpan Span, MentionType? Type);
