using System.Collections.Immutable;
using Rapporteur.Actors;
using Rapporteur.Attributions;
using Rapporteur.Names;
using Rapporteur.Statements;
using Rapporteur.Text;
using Rapporteur.Time;

namespace Rapporteur.Cli.Printing;

/// <summary>The records of a reading by their ids, and who stands behind each attribution.</summary>
internal sealed class Cast
{
    private readonly Dictionary<string, Actor> actors;
    private readonly Dictionary<string, Attribution> attributions;
    private readonly Dictionary<string, Statement> statements;
    private readonly Dictionary<string, Date> dates;
    private readonly Dictionary<string, Places.Place> places;
    private readonly ILookup<string, Mention> mentions;
    private readonly Dictionary<string, Mention> mentionsById;
    private readonly Dictionary<string, Speaker> speakers = new(StringComparer.Ordinal);
    private readonly HashSet<string> withArticle = new(StringComparer.Ordinal);

    /// <param name="reading">The reading.</param>
    public Cast(Reading reading)
    {
        Reading = reading;
        actors = ById(reading.Actors, actor => actor.Id);
        attributions = ById(reading.Attributions, attribution => attribution.Id);
        statements = ById(reading.Statements, statement => statement.Attribution);
        dates = ById(reading.Dates, date => date.Id);
        places = ById(reading.Places, place => place.Id);
        mentionsById = ById(reading.Mentions, mention => mention.Id);
        mentions = reading.Mentions.Where(mention => mention.Actor is not null)
            .ToLookup(mention => mention.Actor!, StringComparer.Ordinal);
        foreach (var statement in reading.Statements) TakeArticles(statement);
        foreach (var attribution in reading.Attributions) speakers.TryAdd(attribution.Id, Resolve(attribution));
    }

    /// <summary>The reading that they are of.</summary>
    public Reading Reading { get; }

    /// <summary>The actor of an id.</summary>
    public Actor? Actor(string? id) => id is null ? null : actors.GetValueOrDefault(id);

    /// <summary>The attribution of an id.</summary>
    public Attribution? Attribution(string? id) => id is null ? null : attributions.GetValueOrDefault(id);

    /// <summary>The statement that resolves an attribution.</summary>
    public Statement? Statement(string? attribution) => attribution is null ? null : statements.GetValueOrDefault(attribution);

    /// <summary>The date of an id.</summary>
    public Date? Date(string? id) => id is null ? null : dates.GetValueOrDefault(id);

    /// <summary>The place of an id.</summary>
    public Places.Place? Place(string? id) => id is null ? null : places.GetValueOrDefault(id);

    /// <summary>The mention of an id.</summary>
    public Mention? Mention(string? id) => id is null ? null : mentionsById.GetValueOrDefault(id);

    /// <summary>The mentions of an actor, in reading order.</summary>
    public IEnumerable<Mention> Mentions(Actor actor) => mentions[actor.Id];

    /// <summary>The name of an actor, ready to print, with "the" where the report has it; nothing where there is no such actor.</summary>
    public string? Name(string? id) => Actor(id) is { } actor ? Name(actor) : null;

    /// <summary>The name, ready to print, with "the" where the report has it: "the BBC".</summary>
    public string Name(Actor actor) => withArticle.Contains(actor.Id) ? $"the {Printable.Line(actor.Name)}" : Printable.Line(actor.Name);

    /// <summary>Who stands behind an attribution.</summary>
    public Speaker Speaker(Attribution attribution) => speakers[attribution.Id];

    /// <summary>How many different speakers the reading has.</summary>
    public int SpeakerCount => speakers.Values.Where(speaker => speaker.IsNamed).DistinctBy(speaker => speaker.Key).Count();

    /// <summary>The mention that a source speaks by: the widest of its speaker in it, else the widest; nothing where there is none.</summary>
    public Mention? MentionIn(TextSpan source, string? speaker = null)
    {
        var all = Reading.Mentions;
        Mention? best = null;
        for (int i = FirstFrom(source.Start); i < all.Length && all[i].Span.Start < source.End; i++)
            if (source.Contains(all[i].Span) && Rank(all[i]).CompareTo(best is null ? default : Rank(best)) > 0) best = all[i];
        return best;

        (bool, int) Rank(Mention mention) => (speaker is not null && mention.Actor == speaker, mention.Span.Length);
    }

    private int FirstFrom(int offset)
    {
        var (low, high) = (0, Reading.Mentions.Length);
        while (low < high)
        {
            int middle = low + (high - low) / 2;
            if (Reading.Mentions[middle].Span.Start < offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private Speaker Resolve(Attribution attribution)
    {
        var statement = Statement(attribution.Id);
        if (Actor(statement?.Speaker) is { } actor)
            return new Speaker(SpeakerKind.Actor, $"actor {actor.Id}", Name(actor)) { Actor = actor };
        if (statement?.Anonymous is { } anonymous)
        {
            string description = Printable.Line(anonymous.Description);
            return new Speaker(SpeakerKind.Anonymous, $"anonymous {description.ToLowerInvariant()}", description) { Number = anonymous.Number };
        }

        string words = Printable.Line(Reading.Report.Text, attribution.Source);
        if (words.Length > 0) return OfWords(attribution, words);
        return attribution.Cue.IsEmpty ? Printing.Speaker.OfQuotation : Printing.Speaker.OfNone;
    }

    // Two sources are one where their words are, letter case aside, and where they may be the same actors.
    private Speaker OfWords(Attribution attribution, string words)
    {
        var open = MentionIn(attribution.Source[0]);
        var candidates = open is null ? [] : open.Candidates.Select(candidate => candidate.Actor);
        return new Speaker(SpeakerKind.Words, $"words {words.ToLowerInvariant()} {string.Join(' ', candidates)}", words) { Open = open };
    }

    private void TakeArticles(Statement statement)
    {
        if (Actor(statement.Speaker) is { } speaker && Attribution(statement.Attribution) is { } attribution)
            TakeArticle(speaker, Printable.Line(Reading.Report.Text, attribution.Source));
        foreach (var party in statement.Addressees)
            if (Actor(party.Actor) is { } actor) TakeArticle(actor, Printable.Line(party.Text));
    }

    private void TakeArticle(Actor actor, string words)
    {
        if (words.Equals($"the {actor.Name}", StringComparison.OrdinalIgnoreCase)) withArticle.Add(actor.Id);
    }

    private static Dictionary<string, T> ById<T>(ImmutableArray<T> records, Func<T, string> id)
    {
        var byId = new Dictionary<string, T>(records.Length, StringComparer.Ordinal);
        foreach (var record in records) byId.TryAdd(id(record), record);
        return byId;
    }
}
