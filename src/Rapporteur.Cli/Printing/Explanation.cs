using Rapporteur.Actors;
using Rapporteur.Attributions;
using Rapporteur.Names;
using Rapporteur.Statements;
using Rapporteur.Text;

namespace Rapporteur.Cli.Printing;

/// <summary>Why a record stands: its id, its spans, its rule, and what ties it to others; a line each.</summary>
internal sealed class Explanation(Cast cast)
{
    private static readonly string point = $"{Sheet.Glue}· ";
    private readonly string text = cast.Reading.Report.Text;
    private readonly CodePoints offsets = new(cast.Reading.Report.Text);

    /// <summary>The attribution, the statement, and the mention that the source speaks by.</summary>
    public IEnumerable<string> Of(Saying saying)
    {
        yield return Of(saying.Attribution);
        if (saying.Statement is not { } statement) yield break;
        yield return Of(statement);
        if (Mention(saying) is { } mention) yield return Of(mention);
    }

    /// <summary>The mention that the source of a saying speaks by.</summary>
    public Mention? Mention(Saying saying) =>
        saying.Attribution.Source is [var source, ..] ? cast.MentionIn(source, saying.Statement?.Speaker) : null;

    /// <summary>An actor, its names that were not plain, its roles, and what ties its mentions.</summary>
    public IEnumerable<string> Of(Actor actor)
    {
        yield return $"{actor.Id}{point}{Type(actor)}{point}{By(actor.Evidence)}";
        foreach (var name in actor.Names) if (Of(name) is { Length: > 0 } line) yield return line;
        foreach (var role in actor.Roles) yield return Of(role);
        foreach (var mention in cast.Mentions(actor)) yield return Of(mention);
    }

    /// <summary>A tie, place or date: its reasons, then its records.</summary>
    public IEnumerable<string> Of(Finding finding) => finding.Reasons
        .Concat(finding.Records.Select(record => $"{record.Id}{point}{Span(record.Span)}{point}{record.By}"));

    /// <summary>Kind, polarity, spans and rule of an attribution.</summary>
    public string Of(Attribution attribution)
    {
        List<string> parts = [attribution.Id, $"{attribution.Kind}".ToLowerInvariant(), $"{attribution.Polarity}".ToLowerInvariant()];
        if (!attribution.Source.IsEmpty) parts.Add(Spans("source", attribution.Source));
        if (!attribution.Cue.IsEmpty) parts.Add(Spans("cue", attribution.Cue));
        parts.Add(Spans("content", attribution.Content));
        if (attribution.Within is { } holder) parts.Add($"within{Sheet.Glue}{holder}");
        return string.Join(point, parts.Append(attribution.Evidence.By));
    }

    /// <summary>Chain, strength, speaker and rule of a statement.</summary>
    public string Of(Statement statement)
    {
        List<string> parts = [statement.Id, string.Join($"{Sheet.Glue}→ ", statement.Chain)];
        if (statement.Speaker is { } speaker) parts.Add($"speaker{Sheet.Glue}{speaker}");
        if (statement.Strength is { } strength) parts.Add($"{strength}".ToLowerInvariant());
        if (statement.FirstHand is { } isFirstHand) parts.Add(isFirstHand ? "first-hand" : "not first-hand");
        return string.Join(point, parts.Append(By(statement.Evidence)));
    }

    /// <summary>A name that was tied to others for a reason; empty where that is plain.</summary>
    public static string Of(ActorName name) => name.Reason is { } reason
        ? $"“{Printable.Line(name.Text)}”{point}{name.Kind.ToString().ToLowerInvariant()}{point}{Printable.Line(reason)}" : "";

    /// <summary>What a role was read from.</summary>
    public string Of(Role role) => $"{RoleNote.Of(role, cast)}{point}{By(role.Evidence)}";

    /// <summary>A mention, what it was tied to and why, or between whom it stays open.</summary>
    public string Of(Mention mention)
    {
        List<string> parts = [mention.Id, $"{Span(mention.Span)} “{Words(mention)}”"];
        if (Tie(mention) is { Length: > 0 } tie) parts.Add(tie);
        if (mention.Actor is null)
            parts.Add(mention.Candidates.IsEmpty ? "open" : $"open: {string.Join(" or ", mention.Candidates.Select(Candidate))}");
        parts.Add(mention.Evidence.By);
        return string.Join(point, parts);
    }

    /// <summary>"to m3 “Tlas”: the only person before it · the rule"; the reason alone where there is no link.</summary>
    public string Tie(Mention mention)
    {
        string reason = Printable.Line(mention.Reason);
        if (mention.Link is not { } link) return reason;
        string to = cast.Mention(link.Mention) is { } other ? $"to {other.Id} “{Words(other)}”" : $"to {link.Mention}";
        return $"{(reason.Length > 0 ? $"{to}: {reason}" : to)}{point}{link.By}";
    }

    /// <summary>Id and name of a candidate.</summary>
    public string Candidate(MentionCandidate candidate) => $"{candidate.Actor} {cast.Name(candidate.Actor)}".TrimEnd();

    /// <summary>The words of a mention.</summary>
    public string Words(Mention mention) => Printable.Line(mention.Span.In(text));

    /// <summary>The words of a span, in quotation marks, after its offsets.</summary>
    public string Quoted(IEnumerable<TextSpan> spans) => string.Join(' ', spans.Select(span => $"{Span(span)} “{Printable.Line(span.In(text))}”"));

    /// <summary>The span and the rule or model.</summary>
    public string By(Evidence evidence) => $"{Span(evidence.Span)}{point}{evidence.By}";

    /// <summary>What an actor is, in a word.</summary>
    public static string Type(Actor actor) => actor.Type.ToString().ToLowerInvariant();

    /// <summary>The first code point of a span and the first after it.</summary>
    public string Span(TextSpan span)
    {
        var (start, end) = offsets.Of(span);
        return $"[{start},{end})";
    }

    private string Spans(string name, IEnumerable<TextSpan> spans) => $"{name}{Sheet.Glue}{string.Join(' ', spans.Select(Span))}";
}
