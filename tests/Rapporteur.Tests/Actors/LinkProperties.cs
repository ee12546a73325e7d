using CsCheck;
using Rapporteur.Names;
using Rapporteur.Tests.Text;
using Rapporteur.Text;
using static Rapporteur.Tests.Actors.ActorReading;

namespace Rapporteur.Tests.Actors;

/// <summary>What holds of mentions in any text whatever.</summary>
public sealed class LinkProperties
{
    private static readonly string[] parts =
    [
        "Ruiz", "Anna Berg", "the general", "his wife", "he", "him", "himself", "she", "her", "it", "its", "they",
            "their", "I", "we", "you", "said", "that", "“", "”",
        "saw", "and", ",", ".", "\n\n", "the company", "the two men", "Nordoil", "Oslo", "the city", "who", "those",
            "was", "a nurse", "officials", "\ud83d", "é", "in",
    ];

    private static readonly Gen<string> anyText = Gen.OneOf(
        Gen.Int[0, parts.Length - 1].Array[0, 80].Select(picks => string.Join(' ', picks.Select(i => parts[i]))),
        AnyText.Gen);

    [Fact]
    public void Mentions_come_in_reading_order_with_their_heads_inside() => anyText.Sample(text =>
    {
        var mentions = Read(text).Mentions;
        Assert.Equal(Enumerable.Range(1, mentions.Length).Select(i => $"m{i}"), mentions.Select(mention => mention.Id));
        Assert.All(mentions, mention =>
            Assert.True(mention.Span.End <= text.Length && mention.Span.Contains(mention.Head)
            && mention.Head.Length > 0));
        Assert.All(mentions.Zip(mentions.Skip(1)), pair =>
            Assert.True(TextSpan.ReadingOrder.Compare(pair.First.Span, pair.Second.Span) <= 0));
    }, iter: 800);

    [Fact]
    public void A_pronoun_is_of_one_that_is_named_or_described_or_of_nobody() => anyText.Sample(text =>
    {
        var reading = Read(text);
        var described = reading.Mentions.Where(mention => mention.Kind != MentionKind.Pronoun)
            .Select(mention => mention.Actor).ToHashSet(StringComparer.Ordinal);
        Assert.All(reading.Mentions.Where(mention => mention is { Kind: MentionKind.Pronoun, Actor: not null }),
            mention => Assert.Contains(mention.Actor, described));
    }, iter: 800);
}
