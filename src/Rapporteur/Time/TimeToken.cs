using Rapporteur.Text;

namespace Rapporteur.Time;

/// <summary>A token as the grammar of dates sees it.</summary>
/// <param name="Span">Its characters.</param>
/// <param name="Word">What the table says of it, or of what follows its prefix.</param>
/// <param name="Numeral">What it is by its shape.</param>
/// <param name="Value">The number; the hour; the year of a date.</param>
/// <param name="Second">The minute; month and day of a date as month × 100 + day; the decimals in hundredths.</param>
/// <param name="Prefix">The part that its prefix names: "mid-June", "pre-2003".</param>
internal readonly record struct TimeToken(TextSpan Span, TimeWord Word, Numeral Numeral, int Value, int Second, DateMod? Prefix)
{
    /// <summary>Whether the word is one of those classes.</summary>
    public bool Is(TimeClass classes) => Word.Is(classes);
}
