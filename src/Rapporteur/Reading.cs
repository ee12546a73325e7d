using System.Collections.Immutable;
using Rapporteur.Actors;
using Rapporteur.Attributions;
using Rapporteur.Names;
using Rapporteur.Places;
using Rapporteur.Statements;
using Rapporteur.Syntax;
using Rapporteur.Text;
using Rapporteur.Time;

namespace Rapporteur;

/// <summary>All records of one report. Its lists are in reading order.</summary>
public sealed record Reading
{
    /// <summary>The report that was read.</summary>
    public required Report Report { get; init; }

    /// <summary>What language its text seems to be in. Of a text in another language than English only the layout is read.</summary>
    public LanguageGuess Language { get; init; } = LanguageGuess.Unknown;

    /// <summary>Headline, dateline, paragraphs.</summary>
    public required Layout Layout { get; init; }

    /// <summary>Sentences with their words.</summary>
    public required ImmutableArray<Sentence> Sentences { get; init; }

    /// <summary>Tags and heads, one tree for each sentence; empty where no model has read them.</summary>
    public ImmutableArray<Tree> Trees { get; init; } = [];

    /// <summary>Words between quotation marks.</summary>
    public required ImmutableArray<Quotation> Quotations { get; init; }

    /// <summary>Words that speak of persons, organisations, groups and places: names, none of which overlaps another, noun phrases, pronouns.</summary>
    public ImmutableArray<Mention> Mentions { get; init; } = [];

    /// <summary>Who does or says something, in the order of their first mention.</summary>
    public ImmutableArray<Actor> Actors { get; init; } = [];

    /// <summary>What ties the actors.</summary>
    public ImmutableArray<Relation> Relations { get; init; } = [];

    /// <summary>The places that are named, as far as they can be told.</summary>
    public ImmutableArray<Place> Places { get; init; } = [];

    /// <summary>Dates, times, durations and frequencies.</summary>
    public ImmutableArray<Date> Dates { get; init; } = [];

    /// <summary>Source, cue and content of everything that somebody is said to have said.</summary>
    public required ImmutableArray<Attribution> Attributions { get; init; }

    /// <summary>The same, resolved; one for each attribution.</summary>
    public required ImmutableArray<Statement> Statements { get; init; }
}
