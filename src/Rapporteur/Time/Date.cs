using NodaTime;
using Rapporteur.Text;

namespace Rapporteur.Time;

/// <summary>A date, time, duration or frequency, where it stands in the text.</summary>
/// <param name="Id"><c>d1</c>, <c>d2</c>, … in reading order within the report.</param>
/// <param name="Span">Its words.</param>
/// <param name="Type">The type of TIMEX3.</param>
/// <param name="Value">The value of TIMEX3: <c>2012-09-10</c>, <c>2012-W36</c>, <c>P3D</c>; nothing where it stays open.</param>
/// <param name="Mod">The modifier of TIMEX3.</param>
/// <param name="From">First day that it may mean.</param>
/// <param name="To">Last day that it may mean, inclusive.</param>
/// <param name="Precision">The smallest unit that is known.</param>
/// <param name="Basis">What it was reckoned from.</param>
/// <param name="Reason">Why it stays open, or what it was reckoned from.</param>
/// <param name="Evidence">The rule that read it.</param>
public sealed record Date(
    string Id,
    TextSpan Span,
    DateType Type,
    string? Value,
    DateMod? Mod,
    LocalDate? From,
    LocalDate? To,
    DatePrecision Precision,
    DateBasis Basis,
    string? Reason,
    Evidence Evidence);
