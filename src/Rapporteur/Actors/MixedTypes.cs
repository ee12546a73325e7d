using System.Collections.Immutable;
using Rapporteur.Names;

namespace Rapporteur.Actors;

/// <summary>Ties a name that was taken for a person here and for something else there, and organisations taken for
/// groups.</summary>
internal sealed class MixedTypes
{
    private const int Types = 4;

    private readonly ActorLinks links;
    private readonly Dictionary<string, (int Count, int First)[]>.AlternateLookup<ReadOnlySpan<char>> byText =
        new Dictionary<string, (int Count, int First)[]>(StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private MixedTypes(ActorLinks links) => this.links = links;

    /// <summary>Joins them; names of one type must be tied.</summary>
    public static void Link(ReadSoFar read, ImmutableArray<ActorMention> mentions, ActorLinks links)
    {
        var mixed = new MixedTypes(links);
        foreach (var mention in mentions)
            if (mention.Kind == MentionKind.Name && links.Excluded(mention.Index) is null)
                mixed.Add(PersonForms.Bare(mention.Span.In(read.Report.Text)), mention);
        foreach (var ofText in mixed.byText.Dictionary.Values) mixed.Tie(ofText);
    }

    private void Add(ReadOnlySpan<char> name, ActorMention mention)
    {
        if (name.IsEmpty) return;
        if (!byText.TryGetValue(name, out var ofText)) byText[name] = ofText = new (int, int)[Types];
        ref var seen = ref ofText[(int)mention.Type];
        if (seen.Count++ == 0) seen.First = mention.Index;
    }

    private void Tie((int Count, int First)[] ofText)
    {
        var (person, organisation, group) =
            (ofText[(int)MentionType.Person], ofText[(int)MentionType.Organisation], ofText[(int)MentionType.Group]);
        var place = ofText[(int)MentionType.Location];
        if (organisation.Count > 0 && group.Count > 0) Join(group.First, organisation.First, "the same name");
        if (person.Count == 0) return;
        var other = organisation.Count > 0 ? organisation : group.Count > 0 ? group : place;
        // A person of a fuller name is a person, unless the name is a place's as well.
        bool isKnown = links.Of(person.First) is not null || links.Candidates(person.First).Length > 0;
        if (other.Count == 0 || (isKnown && (place.Count > 0 || other.Count > person.Count))) return;
        Join(person.First, other.First, isKnown ? "the same name, of a person elsewhere"
            : "the same name, taken for a person here");
    }

    private void Join(int a, int b, string reason)
    {
        if (!links.AreOne(a, b)) links.Join(Math.Max(a, b), Math.Min(a, b), "actor.same-name-mixed", reason);
    }
}
