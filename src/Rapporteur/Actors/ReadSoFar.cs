using System.Collections.Immutable;
using Rapporteur.Attributions;
using Rapporteur.Names;
using Rapporteur.Places;
using Rapporteur.Syntax;
using Rapporteur.Text;
using Rapporteur.Time;

namespace Rapporteur.Actors;

/// <summary>What the steps before have read of a report.</summary>
internal sealed record ReadSoFar
{
    /// <summary>The report.</summary>
    public required Report Report { get; init; }

    /// <summary>Headline, dateline, paragraphs.</summary>
    public required Layout Layout { get; init; }

    /// <summary>Sentences with their words.</summary>
    public required ImmutableArray<Sentence> Sentences { get; init; }

    /// <summary>One tree for each sentence.</summary>
    public required ImmutableArray<Tree> Trees { get; init; }

    /// <summary>The names, in reading order.</summary>
    public required ImmutableArray<Mention> Names { get; init; }

    /// <summary>The places that are named.</summary>
    public required ImmutableArray<Place> Places { get; init; }

    /// <summary>Dates, times, durations and frequencies.</summary>
    public required ImmutableArray<Date> Dates { get; init; }

    /// <summary>Words between quotation marks.</summary>
    public required ImmutableArray<Quotation> Quotations { get; init; }

    /// <summary>Source, cue and content of everything that somebody is said to have said.</summary>
    public required ImmutableArray<Attribution> Attributions { get; init; }
}
