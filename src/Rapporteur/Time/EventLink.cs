using Rapporteur.Text;

namespace Rapporteur.Time;

/// <summary>How a date is tied to an event.</summary>
/// <param name="Relation">Where it lies: "the third month of", "2 days after".</param>
/// <param name="Event">The words for the event.</param>
internal sealed record EventLink(string Relation, TextSpan Event);
