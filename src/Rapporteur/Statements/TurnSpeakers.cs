using System.Collections.Immutable;
using Rapporteur.Actors;
using Rapporteur.Attributions;

namespace Rapporteur.Statements;

/// <summary>Tells who stands behind the label of a turn, "RUIZ:", where the label itself was not read as a name: who has it in his name.</summary>
internal static class TurnSpeakers
{
    /// <summary>The rule of attributions by a label.</summary>
    public const string Rule = "attribution.label";

    /// <summary>Fills in speakers; the same label is the same speaker.</summary>
    public static void Resolve(string text, ImmutableArray<Attribution> attributions, ImmutableArray<Actor> actors, Statement[] statements)
    {
        var known = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < statements.Length; i++)
            if (Label(text, attributions[i]) is { } label && statements[i] is { Speaker: { } speaker, Anonymous: null }) known.TryAdd(label, speaker);
        for (int i = 0; i < statements.Length; i++)
        {
            if (Label(text, attributions[i]) is not { } label || statements[i] is { Speaker: not null, Anonymous: null }) continue;
            if (!known.TryGetValue(label, out var speaker)) known[label] = speaker = Bearer(label, actors);
            if (speaker is not null) statements[i] = statements[i] with { Speaker = speaker, Anonymous = null };
        }
    }

    private static string? Label(string text, Attribution attribution) =>
        attribution is { Evidence.By: Rule, Source: [var source] } ? source.In(text).Trim().ToString() : null;

    // The only actor with the label as a word of a name.
    private static string? Bearer(string label, ImmutableArray<Actor> actors)
    {
        string? found = null;
        foreach (var actor in actors)
        {
            if (!actor.Names.Any(name => HasWord(name.Text, label))) continue;
            if (found is not null) return null;
            found = actor.Id;
        }

        return found;
    }

    private static bool HasWord(string name, string word)
    {
        int at = name.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        if (at < 0 || word.Length < 3) return false;
        int end = at + word.Length;
        return (at == 0 || !char.IsLetter(name[at - 1])) && (end == name.Length || !char.IsLetter(name[end]));
    }
}
