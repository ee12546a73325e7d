using CsCheck;
using Rapporteur.Actors;
using static Rapporteur.Tests.Actors.ActorReading;

namespace Rapporteur.Tests.Actors;

/// <summary>What holds of actors in any text whatever.</summary>
public sealed class ActorProperties
{
    private static readonly string[] parts =
    [
        "Ruiz", "Carla Ruiz", "General", "the minister", "his father", "her friend", ",", "of", "the Salt Board", "(KSB)", "KSB", "Moscow", "the Kremlin",
        "the government", "Syrian", "Syrians", "was", "is", "not", "said", "that", "he", "she", "former", "until 2004", ".", "“", "”", "\n\n", "'s", "and",
        "president-elect", "a member", "the US", "Tlas", "Tlaf", "Mr.", "Mrs.", "served as", "\ud83d", "é",
    ];

    private static readonly Gen<string> anyText = Gen.OneOf(
        Gen.Int[0, parts.Length - 1].Array[0, 60].Select(picks => string.Join(' ', picks.Select(i => parts[i]))),
        Gen.String);

    [Fact]
    public void Actors_are_numbered_by_first_mention_and_each_has_one() => anyText.Sample(text =>
    {
        var reading = Read(text);
        var ids = reading.Mentions.Select(mention => mention.Actor).Where(id => id is not null).Distinct().ToList();
        Assert.Equal(reading.Actors.Select(actor => actor.Id), ids);
        Assert.Equal(Enumerable.Range(1, ids.Count).Select(i => $"e{i}"), ids);
        Assert.All(reading.Actors, actor => Assert.NotEqual("", actor.Name));
    }, iter: 1500);

    [Fact]
    public void Relations_and_roles_name_actors_and_holders_that_are_there() => anyText.Sample(text =>
    {
        var reading = Read(text);
        var ids = reading.Actors.Select(actor => actor.Id).ToHashSet(StringComparer.Ordinal);
        var holders = reading.Attributions.Select(attribution => attribution.Id).Append("author").ToHashSet(StringComparer.Ordinal);
        Assert.All(reading.Relations, relation => Assert.True(
            ids.Contains(relation.Subject) && ids.Contains(relation.Object) && relation.Subject != relation.Object && holders.Contains(relation.Holder)));
        Assert.All(reading.Actors.SelectMany(actor => actor.Roles), role => Assert.True(
            holders.Contains(role.Holder) && (role.Organisation is null || ids.Contains(role.Organisation)) && role.Evidence.Span.End <= text.Length));
        Assert.All(reading.Mentions.SelectMany(mention => mention.Candidates), candidate => Assert.Contains(candidate.Actor, ids));
    }, iter: 1500);

    [Fact]
    public void The_same_text_has_the_same_actors() => anyText.Sample(text =>
        Assert.Equal(Read(text).Actors.Select(Print), Read(text).Actors.Select(Print)), iter: 300);

    private static string Print(Actor actor) => $"{actor.Id} {actor.Type} {actor.Name} {string.Join('|', actor.Names)} {string.Join('|', actor.Roles)}";
}
