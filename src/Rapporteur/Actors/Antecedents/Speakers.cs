using System.Collections.Immutable;

namespace Rapporteur.Actors.Antecedents;

/// <summary>Tells which mention names the speaker of each attribution.</summary>
internal sealed class Speakers
{
    private readonly int[] speakers;

    /// <param name="read">What the steps before have read.</param>
    /// <param name="mentions">All mentions.</param>
    public Speakers(ReadSoFar read, ImmutableArray<ActorMention> mentions)
    {
        var lookup = new MentionLookup(read, mentions);
        speakers = new int[read.Attributions.Length];
        for (int i = 0; i < speakers.Length; i++)
            speakers[i] = read.Attributions[i].Source is { IsEmpty: false } source ? lookup.At(source[0]) : -1;
    }

    /// <summary>The mention of who said a content; -1 where none is known.</summary>
    public int Of(int attribution) => attribution < 0 ? -1 : speakers[attribution];
}
