namespace Rapporteur.Attributions;

/// <summary>The content found after a cue, as atoms.</summary>
/// <param name="Cue">The cue in the sense that takes it.</param>
/// <param name="CueEnd">The atom after the cue's last, particle included.</param>
/// <param name="Start">The content's first atom.</param>
/// <param name="End">The atom after its last.</param>
/// <param name="Rule">Id of the rule that found it.</param>
internal readonly record struct Complement(Cue Cue, int CueEnd, int Start, int End, string Rule);
