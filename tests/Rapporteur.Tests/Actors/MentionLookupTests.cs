using Rapporteur.Text;
using static Rapporteur.Tests.Actors.ActorReading;

namespace Rapporteur.Tests.Actors;

/// <summary>Which actor a stretch of text speaks of.</summary>
public sealed class MentionLookupTests
{
    [Theory]
    [InlineData("The British foreign secretary, William Dawes, spoke.", "The British foreign secretary, William Dawes", "William Dawes")]
    [InlineData("Key Syrian defector General Ivo Berg spoke.", "Key Syrian defector General Ivo Berg", "Ivo Berg")]
    [InlineData("Ivo Berg's brother, Karl Berg, spoke.", "Ivo Berg's brother, Karl Berg", "Karl Berg")]
    [InlineData("An envoy of the Salt Board spoke.", "An envoy of the Salt Board", "An envoy of the Salt Board")]
    [InlineData("Nothing was said.", "Nothing", null)]
    public void A_stretch_speaks_of_the_actor_of_its_head(string text, string words, string? name)
    {
        var read = ReadActors(text);
        var span = new TextSpan(text.IndexOf(words, StringComparison.Ordinal), text.IndexOf(words, StringComparison.Ordinal) + words.Length);

        Assert.Equal(name, read.Actors.SingleOrDefault(actor => actor.Id == read.ActorAt(span))?.Name);
    }

    [Fact]
    public void A_stretch_outside_of_the_sentences_speaks_of_nobody()
    {
        var read = ReadActors("Ivo Berg spoke.");

        Assert.Null(read.ActorAt(new TextSpan(15, 15)));
        Assert.Null(ReadActors("").ActorAt(new TextSpan(0, 0)));
    }
}
