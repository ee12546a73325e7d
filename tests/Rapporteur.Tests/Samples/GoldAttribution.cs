using System.Collections.Immutable;
using Rapporteur.Attributions;
using Rapporteur.Text;

namespace Rapporteur.Tests.Samples;

/// <summary>
/// An attribution as a person labelled it; clear, or open where readers may well differ on whether it is one, and then
/// missing it is no error.
/// </summary>
internal sealed record GoldAttribution(
    bool Clear,
    AttributionKind Kind,
    Polarity Polarity,
    ImmutableArray<TextSpan> Source,
    ImmutableArray<TextSpan> Cue,
    ImmutableArray<TextSpan> Content);
