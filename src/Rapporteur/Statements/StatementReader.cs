using System.Collections.Immutable;
using System.Text;
using Rapporteur.Actors;
using Rapporteur.Attributions;
using Rapporteur.Text;

namespace Rapporteur.Statements;

/// <summary>Resolves attributions: the speech act, the words, the chain of who tells whom.</summary>
internal sealed class StatementReader
{
    private readonly CueTable cues;

    private StatementReader(CueTable cues) => this.cues = cues;

    /// <summary>Loads the table of cues.</summary>
    /// <exception cref="DataFileException">It is missing or broken.</exception>
    public static StatementReader Load(string dataFolder) => new(CueTable.Load(dataFolder));

    /// <summary>One statement for each attribution, in the same order.</summary>
    public ImmutableArray<Statement> Read(ReadSoFar read, ActorsRead actors)
    {
        var (text, attributions) = (read.Report.Text, read.Attributions);
        var chains = new Dictionary<string, ImmutableArray<string>>(attributions.Length, StringComparer.Ordinal);
        var byId = attributions.ToDictionary(attribution => attribution.Id, StringComparer.Ordinal);
        var statements = ImmutableArray.CreateBuilder<Statement>(attributions.Length);
        foreach (var attribution in attributions)
        {
            var (act, rule) = Act(text, attribution);
            var evidence = new Evidence(attribution.Cue.IsEmpty ? attribution.Content[0] : attribution.Cue[0], rule);
            statements.Add(new Statement(
                $"s{statements.Count + 1}",
                attribution.Id,
                act.ToString().ToLowerInvariant(),
                Words(text, attribution.Content),
                Chain(attribution, byId, chains),
                evidence));
        }

        return statements.MoveToImmutable();
    }

    private static ImmutableArray<string> Chain(
        Attribution attribution, Dictionary<string, Attribution> byId, Dictionary<string, ImmutableArray<string>> chains)
    {
        if (chains.TryGetValue(attribution.Id, out var chain)) return chain;
        chain = attribution.Within is { } outer ? Chain(byId[outer], byId, chains) : ["author"];
        return chains[attribution.Id] = chain.Add(attribution.Id);
    }

    // One space for any white space, and one between pieces.
    private static string Words(string text, ImmutableArray<TextSpan> content)
    {
        var words = new StringBuilder();
        foreach (var span in content)
        {
            if (words.Length > 0) words.Append(' ');
            foreach (char c in span.In(text))
            {
                if (!char.IsWhiteSpace(c)) words.Append(c);
                else if (words.Length > 0 && words[^1] != ' ') words.Append(' ');
            }
        }

        return words.ToString();
    }

    private (SpeechAct Act, string Rule) Act(string text, Attribution attribution)
    {
        if (attribution.Polarity == Polarity.Refused) return (SpeechAct.Refuse, "statement.refused");
        foreach (var span in attribution.Cue)
            if (cues.ActIn(span.In(text)) is { } act) return (act, "statement.cue");
        return (SpeechAct.Say, "statement.unknown-cue");
    }
}
