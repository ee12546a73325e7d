namespace Rapporteur.Names;

/// <summary>A word of a name, folded for comparison.</summary>
/// <param name="Text">Small Latin letters and digits; never empty.</param>
/// <param name="Start">First code unit of the word in the name.</param>
/// <param name="End">First code unit after it.</param>
/// <param name="Script">What it was written in.</param>
/// <param name="IsInitial">Whether it is one letter that stands for a name.</param>
/// <param name="IsCapitals">Whether it has two letters or more, and all of them are capitals.</param>
internal readonly record struct FoldedToken(string Text, int Start, int End, NameScript Script, bool IsInitial, bool IsCapitals);
