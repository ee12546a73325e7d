using System.Collections.Immutable;
using Rapporteur.Statements;

namespace Rapporteur.Tests.Samples;

/// <summary>Who says what to whom in the samples, against the labels of a person; of what was found by its cue.</summary>
public sealed class SampleStatementTests
{
    // A little under what the program reaches; a change that takes them lower is a step back.
    private const double SpeakerFloor = 0.87, ActFloor = 0.96, AddresseeFloor = 0.85, AnonymousFloor = 0.87;

    private static readonly Lazy<ImmutableArray<Pair>> pairs = new(() => [.. GoldStatement.Names.SelectMany(Pairs)]);

    [Fact]
    public void Most_speakers_are_right() => AtLeast(SpeakerFloor, pairs.Value, pair => SameSpeaker(pair));

    [Fact]
    public void Most_acts_are_right() => AtLeast(ActFloor, pairs.Value, pair => pair.Found.Act == pair.Gold.Act);

    [Fact]
    public void Most_addressees_are_right() =>
        AtLeast(AddresseeFloor, pairs.Value.Where(pair => !pair.Gold.Addressees.IsEmpty || !pair.Found.Addressees.IsEmpty), SameAddressees);

    [Fact]
    public void Most_anonymous_sources_are_known_for_such() =>
        AtLeast(AnonymousFloor, pairs.Value.Where(pair => pair.Gold.IsAnonymous || pair.Found.Anonymous is not null),
            pair => pair.Gold.IsAnonymous && pair.Found.Anonymous is { } anonymous && anonymous.Number == pair.Gold.Number);

    private static void AtLeast(double floor, IEnumerable<Pair> among, Func<Pair, bool> isRight)
    {
        var all = among.ToList();
        var wrong = all.Where(pair => !isRight(pair)).ToList();
        double reached = 1 - ((double)wrong.Count / all.Count);
        Assert.True(reached >= floor, $"{reached:P1} of {all.Count} is under the floor of {floor:P1}. Wrong:\n{string.Join('\n', wrong.Select(Tell))}");
    }

    private static string Tell(Pair pair) =>
        $"{pair.Gold.Speaker} {pair.Gold.Act} {string.Join('|', pair.Gold.Addressees)}: {string.Join('|', Names(pair).Take(2))} "
        + $"{pair.Found.Anonymous?.Number} {pair.Found.Act} {string.Join('|', pair.Found.Addressees.Select(party => party.Text))} {pair.Found.Words}";

    private static bool SameSpeaker(Pair pair) => pair.Gold.Speaker == "-"
        ? pair.Found.Speaker is null
        : Names(pair).Any(name => name.StartsWith(pair.Gold.Speaker, StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("the " + pair.Gold.Speaker, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<string> Names(Pair pair)
    {
        if (pair.Found.Anonymous is { } anonymous) yield return anonymous.Description;
        foreach (var mention in pair.Reading.Mentions)
            if (mention.Actor == pair.Found.Speaker && mention.Actor is not null) yield return mention.Span.In(pair.Reading.Report.Text).ToString();
    }

    private static bool SameAddressees(Pair pair) => pair.Gold.Addressees.Length == pair.Found.Addressees.Length
        && pair.Gold.Addressees.All(words => pair.Found.Addressees.Any(party => party.Text.Contains(words, StringComparison.Ordinal)));

    private static IEnumerable<Pair> Pairs(string name)
    {
        var reading = Sample.Reading(name);
        foreach (var gold in GoldStatement.Read(name, reading.Report.Text))
        {
            for (int i = 0; i < reading.Attributions.Length; i++)
            {
                bool same = reading.Attributions[i].Cue.Any(cue => gold.Attribution.Cue.Any(other => cue.Overlaps(other)))
                    && reading.Attributions[i].Content.Any(content => gold.Attribution.Content.Any(other => content.Overlaps(other)));
                if (!same) continue;
                yield return new Pair(gold, reading.Statements[i], reading);
                break;
            }
        }
    }

    private sealed record Pair(GoldStatement Gold, Statement Found, Reading Reading);
}
