using System.Collections.Immutable;

namespace Rapporteur.Cli.Printing;

/// <summary>The sayings of one speaker.</summary>
/// <param name="Speaker">Who spoke.</param>
/// <param name="Sayings">Those that stand under the name, in reading order; each may hold others.</param>
/// <param name="Count">How many statements are the speaker's, with those that stand inside another.</param>
internal sealed record Speakers(Speaker Speaker, ImmutableArray<Saying> Sayings, int Count)
{
    /// <summary>
    /// Actors, then who is not named, then words that stay open, each by first appearance; last what nobody is said to
    /// have said. What one speaker says that another did stands under the other.
    /// </summary>
    /// <param name="sayings">Those that no other holds.</param>
    public static ImmutableArray<Speakers> Of(ImmutableArray<Saying> sayings)
    {
        var apart = new List<Saying>();
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var saying in sayings) Gather(saying);
        return
        [
            .. apart.GroupBy(saying => saying.Speaker.Key, StringComparer.Ordinal)
                .Select(group => new Speakers(group.First().Speaker, [.. group], counts[group.Key]))
                .OrderBy(speakers => speakers.Speaker.Kind),
        ];

        void Gather(Saying saying)
        {
            counts[saying.Speaker.Key] = counts.GetValueOrDefault(saying.Speaker.Key) + 1;
            if (saying.Holder is null || saying.StandsApart) apart.Add(saying);
            foreach (var held in saying.Held) Gather(held);
        }
    }
}
