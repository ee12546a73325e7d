using Spectre.Console;

namespace Rapporteur.Cli.Printing;

/// <summary>Words of one style on one line; between two runs of a line stands a blank.</summary>
/// <param name="Words">Made safe by <see cref="Printable"/>.</param>
/// <param name="Style">How they are printed.</param>
internal readonly record struct Run(string Words, Style Style);
