using Rapporteur.Names;
using Rapporteur.Text;

namespace Rapporteur.Tests.Names;

/// <summary>Persons' names in a row with no mark between are told apart.</summary>
public sealed class NameRunsTests
{
    private static readonly NameRuns runs = new(NameLexicon.Load(Path.Combine(AppContext.BaseDirectory, "data")));

    [Theory]
    [InlineData("Pamela Norris Gordon Ratliff", 2)]
    [InlineData("Ellen Fisher Larry Hughes Janet Baker", 2)]
    [InlineData("Brenda Quillon Brenda Quillon", 2)]
    [InlineData("Ann Kowalska Brenda , thanks", 2)]
    [InlineData("Brenda Brenda , thanks", 1)]
    [InlineData("Ann Kowalska Brenda resigned", 3)]
    [InlineData("Muhammad Ali Hassan Saleh", 4)]
    [InlineData("José Luis García Pérez", 4)]
    [InlineData("Ann Polk", 2)]
    [InlineData("Jean-Marie Okonkwo", 2)]
    [InlineData("Ludwig Mies van Rohe", 4)]
    public void A_given_and_a_family_name_by_turns_are_several_names(string words, int length) =>
        Assert.Equal(length, runs.Length(words, Tokens(words)));

    private static Token[] Tokens(string words)
    {
        var tokens = new List<Token>();
        int start = 0;
        foreach (var word in words.Split(' '))
        {
            if (word == "," || word == "resigned") break;
            tokens.Add(new Token(new TextSpan(start, start + word.Length)));
            start += word.Length + 1;
        }

        return [.. tokens];
    }
}
