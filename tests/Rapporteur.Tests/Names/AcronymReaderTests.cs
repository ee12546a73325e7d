using Rapporteur.Names;
using Rapporteur.Text;

namespace Rapporteur.Tests.Names;

/// <summary>Where a report says what an acronym stands for.</summary>
public sealed class AcronymReaderTests
{
    [Theory]
    [InlineData("The Kestrian Salt Board (KSB) met on Monday.", "KSB=Kestrian Salt Board")]
    [InlineData("KSB, the Kestrian Salt Board, met on Monday.", "KSB=Kestrian Salt Board")]
    [InlineData("Officials of the KSB (Kestrian Salt Board) met.", "KSB=Kestrian Salt Board")]
    [InlineData("He left the Ministry of Fisheries (MoF) in May.", "MoF=Ministry of Fisheries")]
    [InlineData("the Front for the Defence of Inland Waters (FDIW), a militia", "FDIW=Front for the Defence of Inland Waters")]
    [InlineData("the Anti-Smuggling Unit (ASU)", "ASU=Anti-Smuggling Unit")]
    [InlineData("The Salt Board (SB) and the Coast Watch Union (CWU) agreed.", "SB=Salt Board CWU=Coast Watch Union")]
    [InlineData("The dam broke (BBC).", "")]
    [InlineData("The Salt Board met. Later (KSB) it left.", "")]
    [InlineData("He met the Kestrian Salt Union (KSB).", "")]
    [InlineData("KSB, the fishermen said, had closed the gates.", "")]
    [InlineData("", "")]
    public void The_letters_are_those_of_the_words(string text, string found) => Assert.Equal(found, Printed(text, AcronymReader.Read(text, [])));

    [Fact]
    public void A_name_right_before_the_brackets_will_do_where_they_are_not()
    {
        const string Text = "the Kestrian Workers' Party (PTK) said";
        int start = Text.IndexOf("Kestrian", StringComparison.Ordinal), end = Text.IndexOf(" (", StringComparison.Ordinal);

        var found = Assert.Single(AcronymReader.Read(Text, [new TextSpan(start, end)]));

        Assert.Equal(("Kestrian Workers' Party", false), (found.Name.In(Text).ToString(), found.HasInitials));
    }

    private static string Printed(string text, IEnumerable<AcronymDefinition> found) =>
        string.Join(' ', found.Select(definition => $"{definition.Acronym.In(text)}={definition.Name.In(text)}"));
}
