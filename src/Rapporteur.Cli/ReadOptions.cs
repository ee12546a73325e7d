using System.Collections.Immutable;
using Rapporteur.Cli.Input;
using Rapporteur.Cli.Output;

namespace Rapporteur.Cli;

/// <summary>What the command line asks of <c>read</c>.</summary>
/// <param name="Names">Files, folders, <c>-</c>; never empty.</param>
/// <param name="Form">The form of the output.</param>
/// <param name="Defaults">What fills gaps in what the reports state.</param>
/// <param name="Explain">Whether records tell the rule or model that made them, and which.</param>
/// <param name="Threads">How many reports are read at once.</param>
/// <param name="IsJsonLines">Whether standard input and named files hold a report a line.</param>
/// <param name="Width">Columns, where the user gave them.</param>
internal sealed record ReadOptions(
    ImmutableArray<string> Names,
    OutputForm Form,
    Defaults Defaults,
    Explain Explain,
    int Threads,
    bool IsJsonLines,
    int? Width);
