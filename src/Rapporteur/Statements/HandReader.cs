using System.Collections.Immutable;
using Rapporteur.Actors;
using Rapporteur.Attributions;

namespace Rapporteur.Statements;

/// <summary>Tells whether the report's own writer heard what is said.</summary>
internal sealed class HandReader
{
    private readonly Statement[] statements;
    private readonly Func<string?, bool> isOutlet;
    private readonly SpeakerReader speakers;
    private readonly Dictionary<string, int> byAttribution;
    private readonly ImmutableArray<Attribution> attributions;
    private readonly string? own, dateline;

    public HandReader(
        ReadSoFar read, ImmutableArray<Attribution> attributions, Statement[] statements, Func<string?, bool> isOutlet, SpeakerReader speakers)
    {
        (this.attributions, this.statements, this.isOutlet, this.speakers) = (attributions, statements, isOutlet, speakers);
        own = read.Report.Outlet;
        dateline = read.Layout.Dateline is { } span ? span.In(read.Report.Text).ToString() : null;
        byAttribution = new Dictionary<string, int>(attributions.Length, StringComparer.Ordinal);
        for (int i = 0; i < attributions.Length; i++) byAttribution[attributions[i].Id] = i;
    }

    /// <summary>Whether a statement was made to the report's own outlet (true) or reached it by another (false); nothing where that is not told.</summary>
    public bool? Read(int i)
    {
        foreach (var party in statements[i].Addressees)
        {
            if (attributions[i].Within is null && IsSelf(party.Text)) return true;
            if (Told(party.Actor) is { } told) return told;
        }

        if (statements[i].Medium is { } medium && Told(medium.Actor) is { } by) return by;
        return attributions[i].Within is { } outer && byAttribution.TryGetValue(outer, out int at) && isOutlet(statements[at].Speaker)
            && !IsOwn(statements[at].Speaker) ? false : null;
    }

    // "this newspaper", "us"
    private static bool IsSelf(string text) =>
        text is "us" or "me" || ((text.StartsWith("this ", StringComparison.OrdinalIgnoreCase) || text.StartsWith("our ", StringComparison.OrdinalIgnoreCase))
            && text[(text.IndexOf(' ', StringComparison.Ordinal) + 1)..] is "newspaper" or "paper" or "reporter" or "correspondent" or "magazine" or "website" or "agency" or "radio" or "writer" or "journalist");

    private bool? Told(string? actor)
    {
        if (!isOutlet(actor)) return null;
        if (IsOwn(actor)) return true;
        return own is null && dateline is null ? null : false;
    }

    private bool IsOwn(string? actor)
    {
        if (actor is null || speakers.NameOf(actor) is not { } name) return false;
        string bare = name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;
        return (own is not null && own.Contains(bare, StringComparison.OrdinalIgnoreCase))
            || (dateline is not null && dateline.Contains(bare, StringComparison.Ordinal));
    }
}
