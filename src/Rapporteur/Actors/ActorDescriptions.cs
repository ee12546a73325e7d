using System.Collections.Immutable;
using Rapporteur.Names;

namespace Rapporteur.Actors;

/// <summary>Tells by what names an actor goes, and what to print for one without.</summary>
internal sealed class ActorDescriptions
{
    private const int LongestDescription = 90;

    private readonly ReadSoFar read;
    private readonly ImmutableArray<ActorMention> mentions;
    private readonly string?[] ids;
    private readonly ActorLinks links;
    private readonly Dictionary<string, string> printed = new(StringComparer.Ordinal);

    public ActorDescriptions(ReadSoFar read, ImmutableArray<ActorMention> mentions, string?[] ids,
        ActorCluster?[] clusters, ActorLinks links)
    {
        (this.read, this.mentions, this.ids, this.links) = (read, mentions, ids, links);
        foreach (var cluster in clusters)
            if (cluster is { Id: { } id, HasName: true }) printed[id] = Fullest(cluster);
    }

    /// <summary>All names of an actor in the report, the fullest first.</summary>
    public ImmutableArray<ActorName> Names(ActorCluster cluster)
    {
        if (!cluster.HasName) return [];
        string full = printed[cluster.Id!];
        var names = ImmutableArray.CreateBuilder<ActorName>();
        names.Add(new ActorName(full, ActorNameKind.Full, null));
        foreach (var mention in cluster.Mentions)
        {
            if (!IsName(mention) || Text(mention) is not { } text || names.Any(name => name.Text == text)) continue;
            names.Add(Name(text, full, links.Of(mention.Index)));
        }

        return names.DrainToImmutable();
    }

    /// <summary>What to print for an actor.</summary>
    public string Name(ActorCluster cluster, ImmutableArray<ActorName> names) =>
        names.IsEmpty ? Description(cluster) : names[0].Text;

    private bool IsName(ActorMention mention) =>
        mention.Kind == MentionKind.Name && links.Excluded(mention.Index) is null;

    private string Text(ActorMention mention) => OneLine(PersonForms.Bare(mention.Span.In(read.Report.Text)));

    private static ActorName Name(string text, string full, ActorLink? link)
    {
        bool isPart = full.Contains(text, StringComparison.Ordinal);
        var kind = link?.By switch
        {
            "actor.misprint" => ActorNameKind.Misprint,
            "actor.acronym" or "actor.acronym-defined" =>
                text.Length < full.Length ? ActorNameKind.Acronym : ActorNameKind.Variant,
            "actor.family-name" or "actor.part-of-name" or "actor.short-name" or "actor.family-name-again"
                or "actor.family-name-latest" or "actor.family-name-title" => ActorNameKind.Short,
            _ when isPart => ActorNameKind.Short,
            _ when text.Length < 6 && text.Length < full.Length && !text.Any(char.IsLower) => ActorNameKind.Acronym,
            _ when link?.Reason.Contains("misprint", StringComparison.Ordinal) == true => ActorNameKind.Misprint,
            _ => ActorNameKind.Variant,
        };
        return new ActorName(text, kind, kind is ActorNameKind.Short && isPart ? null : link?.Reason);
    }

    // The name with the most words; of those the one printed first.
    private string Fullest(ActorCluster cluster)
    {
        string? fullest = null;
        int most = 0;
        foreach (var mention in cluster.Mentions)
        {
            if (!IsName(mention)) continue;
            int size = Size(mention);
            if (fullest is null || size > most) (fullest, most) = (Text(mention), size);
        }

        return fullest!;
    }

    private int Size(ActorMention mention)
    {
        if (links.Of(mention.Index)?.By is "actor.misprint") return 0;
        int size = 1;
        foreach (char c in mention.Span.In(read.Report.Text))
            if (c == ' ') size++;
        return size;
    }

    // "the prime minister who fled to Jordan": the longest that is not too long; "his" is told by its name.
    private string Description(ActorCluster cluster)
    {
        ActorMention? best = null;
        foreach (var mention in cluster.Mentions)
        {
            if (mention.Kind == MentionKind.Pronoun) continue;
            if (best is null || IsBetter(mention.Span.End - mention.Span.Start, best.Span.End - best.Span.Start))
                best = mention;
        }

        if (best is null) return "";
        string words = OneLine(best.Span.In(read.Report.Text));
        return Owner(best) is { } owner ? owner : words;
    }

    private static bool IsBetter(int length, int than) =>
        length <= LongestDescription ? length > than || than > LongestDescription : length < than;

    private string? Owner(ActorMention mention)
    {
        if (mention.Index + 1 >= mentions.Length) return null;
        var own = mentions[mention.Index + 1];
        if (own.Kind != MentionKind.Pronoun || own.Span.Start != mention.Span.Start || own.Span.End >= mention.Span.End)
            return null;
        if (ids[own.Index] is not { } id || !printed.TryGetValue(id, out var name)) return null;
        char mark = read.Report.Text.Contains('’', StringComparison.Ordinal) ? '’' : '\'';
        string owner = own.Number == GrammaticalNumber.Many && name.EndsWith('s') ? $"{name}{mark}" : $"{name}{mark}s";
        return string.Concat(owner, OneLine(read.Report.Text.AsSpan(own.Span.End, mention.Span.End - own.Span.End)));
    }

    private static string OneLine(ReadOnlySpan<char> words)
    {
        if (!words.ContainsAny('\n', '\r', '\t')) return words.ToString();
        return string.Join(' ', words.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
