namespace Rapporteur.Text;

/// <summary>Why the header of a report's file cannot be taken as it stands.</summary>
/// <param name="Line">Line of the file, from 1.</param>
/// <param name="Column">Where in the line the fault starts, in characters from 1.</param>
/// <param name="Fault">What is wrong, as a sentence.</param>
/// <param name="Remedy">What to do about it, as a sentence.</param>
public sealed record HeaderFault(int Line, int Column, string Fault, string Remedy);
