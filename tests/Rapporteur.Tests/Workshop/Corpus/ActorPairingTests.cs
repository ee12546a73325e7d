using System.Collections.Immutable;
using Rapporteur.Actors;
using Rapporteur.Text;
using Rapporteur.Workshop.Corpus;

namespace Rapporteur.Tests.Workshop.Corpus;

/// <summary>Two readers number actors each in their own way.</summary>
public sealed class ActorPairingTests
{
    [Fact]
    public void Those_that_share_most_mentions_are_paired_one_to_one()
    {
        var pairing = new ActorPairing(Labels((3, "e1"), (9, "e1"), (14, "e1"), (20, "e2")), Labels((3, "x"), (9, "x"), (14, "y"), (20, "z"), (30, "z")));

        Assert.Equal("e1", pairing.FirstOf("x"));
        Assert.Null(pairing.FirstOf("y"));
        Assert.Equal("e2", pairing.FirstOf("z"));
        Assert.Equal((4, 5, 4, 3), (pairing.First, pairing.Second, pairing.Shared, pairing.SharedAlike));
    }

    [Fact]
    public void Words_without_an_actor_are_told_by_where_they_end() =>
        Assert.Equal("e2", new ActorPairing(Labels((20, "e2")), Labels()).FirstOf("@20"));

    private static LabelledActors Labels(params (int End, string Actor)[] mentions) =>
        new(ImmutableDictionary<string, ActorType>.Empty, [.. mentions.Select(mention => (new TextSpan(mention.End - 1, mention.End), mention.Actor))]);
}
