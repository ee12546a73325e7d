using System.Collections.Immutable;
using Rapporteur.Actors;
using Rapporteur.Names;
using Rapporteur.Text;

namespace Rapporteur.Workshop.Corpus;

/// <summary>Who is in a report and where, by one reader: a person who marked it, or the program.</summary>
/// <param name="Types">What each actor is, by its id.</param>
/// <param name="Spans">The mentions, each with its actor's id.</param>
internal sealed record LabelledActors(ImmutableDictionary<string, ActorType> Types, ImmutableArray<(TextSpan Span, string Actor)> Spans)
{
    /// <summary>
    /// The actor's id by the end of the word that carries the mention, as readers differ in what else they take in; of several
    /// taken together ("Ruiz and Cole") by the end of the last with a minus, as the last is a mention too.
    /// </summary>
    public ImmutableSortedDictionary<int, string> Mentions { get; } =
        Spans.GroupBy(mention => IsSeveral(mention.Span, Spans) ? -mention.Span.End : mention.Span.End)
            .ToImmutableSortedDictionary(group => group.Key, group => group.First().Actor);

    /// <summary>Who is in each report, by its number; reports without rows are left out.</summary>
    /// <param name="file">A table with the columns <c>report paragraph marked</c>, as data/corpus/coreference/GUIDELINES.md lays down.</param>
    /// <param name="reports">The reports.</param>
    /// <exception cref="DataFileException">A row does not fit its report.</exception>
    public static Dictionary<string, LabelledActors> Load(string file, ImmutableArray<CorpusReport> reports)
    {
        var byReport = DataTable.Load(file, "report", "paragraph", "marked").Rows.ToLookup(row => row[0], StringComparer.Ordinal);
        CorpusRow.RefuseUnknown(byReport, reports);
        return reports.Where(report => byReport.Contains(report.Number))
            .ToDictionary(report => report.Number, report => Read([.. byReport[report.Number]], report), StringComparer.Ordinal);
    }

    /// <summary>What the program found, in the shape of labels: persons, organisations, groups and states.</summary>
    public static LabelledActors Of(Reading reading)
    {
        var types = reading.Actors.ToImmutableDictionary(actor => actor.Id, actor => actor.Type);
        return new LabelledActors(types,
        [
            .. reading.Mentions
                .Where(mention => mention.Actor is { } actor && types[actor] != ActorType.Place)
                .Select(mention => (mention.Evidence.By == "mention.several" ? mention.Span : Carrier(mention), mention.Actor!)),
        ]);
    }

    private static bool IsSeveral(TextSpan span, ImmutableArray<(TextSpan Span, string Actor)> spans) =>
        spans.Any(other => other.Span.End == span.End && other.Span.Start > span.Start);

    private static TextSpan Carrier(Mention mention) => mention.Kind == MentionKind.Name ? mention.Span : mention.Head;

    private static LabelledActors Read(DataRow[] rows, CorpusReport report)
    {
        var types = ImmutableDictionary.CreateBuilder<string, ActorType>();
        var spans = ImmutableArray.CreateBuilder<(TextSpan, string)>();
        foreach (var row in rows)
        {
            if (row[1] == "0")
            {
                foreach (var entity in row[2].Split(" | ")) types[entity.Split(' ')[0]] = TypeOf(row, entity);
                continue;
            }

            foreach (var (span, entity) in new MarkedParagraph(row, report.Report.Text, CorpusRow.Paragraph(row, report)).Marks())
            {
                if (!types.ContainsKey(entity)) throw row.Fault($"'{entity}' is not in the report's row 0.", "Add it there.");
                spans.Add((span, entity));
            }
        }

        return new LabelledActors(types.ToImmutable(), spans.ToImmutable());
    }

    private static ActorType TypeOf(DataRow row, string entity) => entity.Split(' ') switch
    {
        [_, "PER", ..] => ActorType.Person,
        [_, "ORG", ..] => ActorType.Organisation,
        [_, "GRP", ..] => ActorType.Group,
        [_, "STATE", ..] => ActorType.State,
        _ => throw row.Fault($"'{entity}' has no type.", "Write PER, ORG, GRP or STATE after its number."),
    };
}
