using System.Collections.Immutable;
using Rapporteur.Actors;
using Rapporteur.Attributions;

namespace Rapporteur.Statements;

/// <summary>
/// Gives "I" within what somebody says to that speaker, and "we" to the body that speaks or that the speaker has his office in, where
/// nothing else told who it is.
/// </summary>
internal static class QuotedSpeakers
{
    /// <summary>Fills in the speakers; an outer attribution comes before those inside it.</summary>
    public static void Resolve(string text, ImmutableArray<Attribution> attributions, ImmutableArray<Actor> actors, Statement[] statements)
    {
        var known = actors.ToDictionary(static actor => actor.Id, StringComparer.Ordinal);
        var byId = new Dictionary<string, int>(attributions.Length, StringComparer.Ordinal);
        for (int i = 0; i < attributions.Length; i++)
        {
            byId[attributions[i].Id] = i;
            if (statements[i].Speaker is not null || attributions[i].Within is not { } outer || !byId.TryGetValue(outer, out int at)) continue;
            if (IsFirstPerson(text, attributions[i]))
                statements[i] = statements[i] with { Speaker = statements[at].Speaker, Anonymous = statements[at].Anonymous };
            else if (IsWe(text, attributions[i]) && statements[at].Speaker is { } speaker && known.TryGetValue(speaker, out var actor) && Side(actor) is { } side)
                statements[i] = statements[i] with { Speaker = side, Anonymous = null };
        }
    }

    private static bool IsFirstPerson(string text, Attribution attribution)
    {
        if (attribution.Source.Length != 1) return false;
        var words = attribution.Source[0].In(text);
        return words is "I" || words.Equals("my", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsWe(string text, Attribution attribution) =>
        attribution.Source is [var source] && source.In(text).Equals("we", StringComparison.OrdinalIgnoreCase);

    private static string? Side(Actor speaker)
    {
        if (speaker.Type != ActorType.Person) return speaker.Id;
        string? side = null;
        foreach (var role in speaker.Roles)
        {
            if (role.Organisation is not { } organisation || role.Status == RoleStatus.Former) continue;
            if (side is not null && side != organisation) return null;
            side = organisation;
        }

        return side;
    }
}
