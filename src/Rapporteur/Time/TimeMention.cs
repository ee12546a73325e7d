using Rapporteur.Text;

namespace Rapporteur.Time;

/// <summary>Words of time in a report, before it is known which day they mean.</summary>
/// <param name="Expression">What they say.</param>
/// <param name="Span">Their characters.</param>
/// <param name="Paragraph">Their paragraph.</param>
/// <param name="Direction">Which way the verb above them looks.</param>
/// <param name="IsEnd">Whether they end what the words of time before them start: "from October to March".</param>
internal readonly record struct TimeMention(Expression Expression, TextSpan Span, int Paragraph, Direction Direction, bool IsEnd);
