namespace Rapporteur.Time;

/// <summary>Words of time in a sentence.</summary>
/// <param name="Expression">What they say.</param>
/// <param name="Start">The first token.</param>
/// <param name="End">The token after the last.</param>
internal readonly record struct Match(Expression Expression, int Start, int End)
{
    /// <summary>The longer of two; the first where they are as long.</summary>
    public static Match? Longest(Match? a, Match? b)
    {
        if (a is null) return b;
        return b is null || a.Value.End >= b.Value.End ? a : b;
    }
}
