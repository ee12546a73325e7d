using CsCheck;
using Rapporteur.Names;
using Rapporteur.Tests.Text;

namespace Rapporteur.Tests.Names;

/// <summary>What holds of the comparison of any two texts.</summary>
public sealed class NameComparisonProperties
{
    private static readonly string[] words =
    [
        "Manaf", "Tlas", "bin", "al-", "Sergey", "Сергей", "محمد", "习近平", "김", "O’Brien", "J.", "Dr.", "Jr.", "GmbH", "Open Joint Stock Company", ",", "“", "(", "Abdul", "von",
        "Ltd", "42", "Forty", "II", "&", "/", "-", "\ud83d", "\u0301", "Xi", "Jinping", "Muhammad", "Mohamed", "The", "of", "v", "A.B.C.",
    ];

    private static readonly Gen<string> names = Gen.OneOf(
        AnyText.Gen, Gen.Int[0, words.Length - 1].Select(i => words[i]).Array[0, 8].Select(parts => string.Join(' ', parts)), Gen.String.AlphaNumeric);

    private static readonly Gen<NameKind> kinds = Gen.Enum<NameKind>();

    [Fact]
    public void The_score_lies_between_none_and_one_and_is_the_same_both_ways() => Gen.Select(names, names, kinds).Sample((a, b, kind) =>
    {
        var (there, back) = (KnownNames.Comparer.Compare(a, b, kind), KnownNames.Comparer.Compare(b, a, kind));

        Assert.InRange(there.Score, 0, 1);
        Assert.Equal(there.Percent, back.Percent);
    });

    [Fact]
    public void A_name_with_a_word_is_wholly_equal_to_itself() => Gen.Select(names, kinds).Sample((name, kind) =>
        Assert.Equal(NameFolding.Tokens(name).IsEmpty ? 0 : 100, KnownNames.Comparer.Compare(name, name, kind).Percent));

    [Fact]
    public void Every_part_stands_within_the_name() => names.Sample(name =>
        Assert.All(KnownNames.Comparer.Parts(name).Parts, part => Assert.True(part.Span.End <= name.Length && part.Text.Length > 0)));

    [Fact]
    public void Definitions_of_acronyms_stand_within_the_text_apart_from_their_names() => AnyText.Gen.Sample(text =>
        Assert.All(AcronymReader.Read(text, []), found => Assert.True(found.Acronym.End <= text.Length && found.Name.End <= text.Length)));

    [Fact]
    public void Changes_of_letters_are_counted_the_same_both_ways() => Gen.Select(Gen.String.AlphaNumeric, Gen.String.AlphaNumeric).Sample((a, b) =>
        Assert.Equal(LetterEdits.Cost(a, b), LetterEdits.Cost(b, a)));

    [Fact]
    public void The_longest_of_names_are_compared_in_bounded_time()
    {
        string name = string.Join(' ', Enumerable.Range(0, 20_000).Select(i => $"Name{i}"));

        Assert.InRange(KnownNames.Persons(name, name + " x").Score, 0, 1);
    }
}
