using System.Collections.Immutable;
using Rapporteur.Actors;
using Rapporteur.Names;
using Rapporteur.Statements;

namespace Rapporteur.Cli.Printing;

/// <summary>All that is to be told of one record: what it says, what it was read from, and what else was thought of.</summary>
internal sealed class RecordExplanation(Cast cast)
{
    // Longer chains of pronouns are told by their ends.
    private const int LongestChain = 12;
    private static readonly string point = $"{Sheet.Glue}· ";

    private readonly Explanation explanation = new(cast);
    private readonly Reading reading = cast.Reading;

    /// <summary>The first letters of the ids of records that can be explained, and what they stand for.</summary>
    public static ImmutableArray<(char Letter, string Name)> Kinds { get; } =
        [('s', "statement"), ('a', "attribution"), ('m', "mention"), ('e', "actor"), ('r', "relation"), ('p', "place"), ('d', "date")];

    /// <summary>What to tell of a record; empty where the reading has none of that id.</summary>
    /// <param name="id">Its id: <c>s3</c>.</param>
    public ImmutableArray<Explained> Of(string id) => [.. Found(id) ?? []];

    /// <summary>What ids there are, as the end of a sentence: "statements s1 to s4, actors e1 to e3"; empty where there are none.</summary>
    public string Ids()
    {
        (string Kind, int Count, string First, string Last)[] all =
        [
            Ends("statement", reading.Statements, statement => statement.Id), Ends("attribution", reading.Attributions, attribution => attribution.Id),
            Ends("mention", reading.Mentions, mention => mention.Id), Ends("actor", reading.Actors, actor => actor.Id),
            Ends("relation", reading.Relations, relation => relation.Id), Ends("place", reading.Places, place => place.Id),
            Ends("date", reading.Dates, date => date.Id),
        ];
        return string.Join(", ", all.Where(kind => kind.Count > 0)
            .Select(kind => kind.Count == 1 ? $"{kind.Kind} {kind.First}" : $"{kind.Kind}s {kind.First} to {kind.Last}"));
    }

    private static (string, int, string, string) Ends<T>(string kind, ImmutableArray<T> records, Func<T, string> id) =>
        records.IsEmpty ? (kind, 0, "", "") : (kind, records.Length, id(records[0]), id(records[^1]));

    private IEnumerable<Explained>? Found(string id) => id[0] switch
    {
        's' when reading.Statements.FirstOrDefault(statement => statement.Id == id) is { } statement => OfSaying(statement.Attribution),
        'a' when cast.Attribution(id) is not null => OfSaying(id),
        'm' when cast.Mention(id) is { } mention => OfMention(mention),
        'e' when cast.Actor(id) is { } actor => OfActor(actor),
        'r' when reading.Relations.FirstOrDefault(relation => relation.Id == id) is { } relation => OfRelation(relation),
        'p' when cast.Place(id) is { } place => OfPlace(place),
        'd' when cast.Date(id) is { } date => OfDate(date),
        _ => null,
    };

    private IEnumerable<Explained> OfSaying(string attributionId)
    {
        var attribution = cast.Attribution(attributionId)!;
        var statement = cast.Statement(attributionId);
        var speaker = cast.Speaker(attribution);
        yield return Row(attribution.Id, $"{attribution.Kind.ToString().ToLowerInvariant()}, {attribution.Polarity.ToString().ToLowerInvariant()}", attribution.Evidence.By);
        if (!attribution.Source.IsEmpty) yield return Row("source", explanation.Quoted(attribution.Source));
        if (!attribution.Cue.IsEmpty) yield return Row("cue", explanation.Quoted(attribution.Cue));
        yield return Row("content", explanation.Quoted(attribution.Content));
        if (statement is not null) foreach (var row in OfStatement(statement)) yield return row;
        yield return Row("speaker", $"{speaker.Actor?.Id} {speaker.Name}".Trim(), [.. SpeakerNote.Of(speaker, cast)]);
        var mention = attribution.Source is [var source, ..] ? cast.MentionIn(source, statement?.Speaker) : null;
        if (mention is not null) foreach (var row in Chain(mention)) yield return row;
    }

    private IEnumerable<Explained> OfStatement(Statement statement)
    {
        var note = new SayingNote(cast);
        yield return Row(statement.Id, statement.Act, explanation.By(statement.Evidence));
        if (statement.Strength is { } strength) yield return Row("strength", strength.ToString().ToLowerInvariant());
        foreach (var party in statement.Addressees) yield return Row("to", $"{party.Actor} {explanation.Quoted(party.Spans)}".TrimStart());
        if (statement.Medium is { } medium)
            yield return Row("by way of", $"{medium.Actor} {explanation.Quoted(medium.Spans)}".TrimStart(), medium.Kind is { } kind ? [$"{kind}"] : []);
        if (statement.FirstHand is { } isFirstHand) yield return Row("first-hand", isFirstHand ? "yes" : "no");
        if (cast.Date(statement.Date) is { } date) yield return Row("said on", $"{date.Id} {note.When(date)}", explanation.By(date.Evidence));
        if (cast.Place(statement.Place) is { } place) yield return Row("said in", $"{place.Id} {explanation.Quoted([place.Span])}");
        if (statement.Topic is { } topic) yield return Row("about", explanation.Quoted(topic.Spans));
        yield return Row("chain", string.Join($"{Sheet.Glue}→ ", statement.Chain.Select(Holder)));
    }

    private string Holder(string id) => cast.Attribution(id) is { } attribution ? $"{id} {cast.Speaker(attribution).Name}" : id;

    private IEnumerable<Explained> OfMention(Mention mention)
    {
        var actor = mention.Actor is { } id ? $"{id} {cast.Name(id)}" : "open";
        yield return Row("of", actor, mention is { Actor: null, Reason: { } why } ? [Printable.Line(why)] : []);
        yield return Row("what", $"{mention.Kind.ToString().ToLowerInvariant()}, {mention.Type.ToString().ToLowerInvariant()}");
        foreach (var row in Chain(mention)) yield return row;
    }

    // From a mention to the first of its actor, link by link.
    private IEnumerable<Explained> Chain(Mention mention)
    {
        var chain = new List<Mention>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var at = mention; at is not null && seen.Add(at.Id); at = cast.Mention(at.Link?.Mention)) chain.Add(at);
        for (int i = 0; i < chain.Count; i++)
        {
            if (i == LongestChain - 1 && chain.Count > LongestChain)
            {
                yield return Row("", $"… {chain.Count - LongestChain} links more …");
                i = chain.Count - 1;
            }

            yield return Link(chain[i]);
        }
    }

    private Explained Link(Mention mention)
    {
        var lines = new List<string> { explanation.Quoted([mention.Span]) };
        if (explanation.Tie(mention) is { Length: > 0 } tie) lines.Add(tie);
        lines.Add($"found by {mention.Evidence.By}");
        foreach (var candidate in mention.Candidates) lines.Add(Considered(mention, candidate));
        return new Explained(mention.Id, [.. lines]);
    }

    private string Considered(Mention mention, MentionCandidate candidate)
    {
        string verdict = candidate.Actor == mention.Actor ? "taken" : mention.Actor is null ? "may be" : "not";
        string share = candidate.Confidence is { } confidence
            ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $" ({confidence:0.00})") : "";
        return $"{verdict} {explanation.Candidate(candidate)}{share}: {Printable.Line(candidate.Reason)}";
    }

    private IEnumerable<Explained> OfActor(Actor actor)
    {
        yield return Row("name", Printable.Line(actor.Name));
        yield return Row("what", Explanation.Type(actor), explanation.By(actor.Evidence));
        foreach (var name in actor.Names) yield return Row("", $"“{Printable.Line(name.Text)}”, {name.Kind.ToString().ToLowerInvariant()}", Printable.Line(name.Reason));
        foreach (var role in actor.Roles) yield return Row("role", RoleNote.Of(role, cast), explanation.By(role.Evidence));
        foreach (var relation in reading.Relations.Where(relation => actor.Relations.Contains(relation.Id)))
            yield return Row(relation.Id, RoleNote.Of(relation, cast), explanation.By(relation.Evidence));
        foreach (var mention in cast.Mentions(actor)) yield return Link(mention);
    }

    private IEnumerable<Explained> OfRelation(Relation relation)
    {
        yield return Row("tie", RoleNote.Of(relation, cast), explanation.Quoted([relation.Evidence.Span]), relation.Evidence.By);
        yield return Row("what", $"{relation.Type.ToString().ToLowerInvariant()}, {relation.Status.ToString().ToLowerInvariant()}");
        yield return Row("subject", $"{relation.Subject} {cast.Name(relation.Subject)}");
        yield return Row("object", $"{relation.Object} {cast.Name(relation.Object)}");
        yield return Row("holder", Holder(relation.Holder));
    }

    private IEnumerable<Explained> OfPlace(Places.Place place)
    {
        yield return Row("place", explanation.Quoted([place.Span]), place.Evidence.By);
        yield return Row("what", FindingNote.Of(place), [.. FindingNote.Reasons(place)]);
    }

    private IEnumerable<Explained> OfDate(Time.Date date)
    {
        yield return Row("date", explanation.Quoted([date.Span]), date.Evidence.By);
        yield return Row("what", FindingNote.Of(date), [.. FindingNote.Reasons(date)]);
    }

    private static Explained Row(string label, string first, params string[] why) =>
        new(label, [first, .. why.Where(line => line.Length > 0)]);
}
