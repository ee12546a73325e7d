namespace Rapporteur.Time;

/// <summary>How many of a unit.</summary>
/// <param name="Count">How many; not a number where it is left open.</param>
/// <param name="Unit">Of what.</param>
/// <param name="Mod">The modifier.</param>
/// <param name="Start">The first token.</param>
/// <param name="End">The token after the last.</param>
/// <param name="IsHyphened">Whether count and unit are one word: "12-year".</param>
internal readonly record struct Amount(double Count, TimeUnit Unit, DateMod? Mod, int Start, int End, bool IsHyphened);
