using System.Collections.Immutable;
using Rapporteur.Attributions;

namespace Rapporteur.Statements;

/// <summary>Gives "I" within what somebody says to that speaker, where nothing else told who it is.</summary>
internal static class QuotedSpeakers
{
    /// <summary>Fills in the speakers; an outer attribution comes before those inside it.</summary>
    public static void Resolve(string text, ImmutableArray<Attribution> attributions, Statement[] statements)
    {
        var byId = new Dictionary<string, int>(attributions.Length, StringComparer.Ordinal);
        for (int i = 0; i < attributions.Length; i++)
        {
            byId[attributions[i].Id] = i;
            if (statements[i].Speaker is not null || attributions[i].Within is not { } outer || !IsFirstPerson(text, attributions[i])) continue;
            if (byId.TryGetValue(outer, out int at))
                statements[i] = statements[i] with { Speaker = statements[at].Speaker, Anonymous = statements[at].Anonymous };
        }
    }

    private static bool IsFirstPerson(string text, Attribution attribution)
    {
        if (attribution.Source.Length != 1) return false;
        var words = attribution.Source[0].In(text);
        return words is "I" || words.Equals("my", StringComparison.OrdinalIgnoreCase);
    }
}
