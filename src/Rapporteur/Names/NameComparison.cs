using System.Collections.Immutable;

namespace Rapporteur.Names;

/// <summary>What the comparison of two names comes to, with its reasons.</summary>
/// <param name="Percent">How far they are one, from 0 to 100.</param>
/// <param name="Matches">The words that were set side by side.</param>
internal sealed record NameComparison(int Percent, ImmutableArray<NameMatch> Matches)
{
    /// <summary>From this score on two names count as one: the threshold that is measured on names_nomenklatura.</summary>
    public const double Threshold = 0.70;

    /// <summary>How far they are one, from 0 to 1.</summary>
    public double Score => Percent / 100.0;

    /// <summary>The same in a word.</summary>
    public NameVerdict Verdict => Percent switch
    {
        >= 90 => NameVerdict.Same,
        >= 70 => NameVerdict.Likely,
        >= 50 => NameVerdict.Doubtful,
        _ => NameVerdict.Apart,
    };

    /// <summary>Whether two names count as one where nothing but the names is known.</summary>
    public bool IsMatch => Score >= Threshold;
}
