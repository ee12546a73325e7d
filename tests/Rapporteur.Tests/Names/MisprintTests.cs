using Rapporteur.Names;

namespace Rapporteur.Tests.Names;

/// <summary>Which family names of a report look like misprints of others in it.</summary>
public sealed class MisprintTests
{
    [Theory]
    [InlineData("Tlaf", "Manaf Tlas")]
    [InlineData("Manaf Tlaf", "Manaf Tlas")]
    [InlineData("General Tlaf", "Manaf Tlas", "Walter Harkness")]
    [InlineData("Harknoss", "Walter Harkness", "Manaf Tlas")]
    public void One_letter_from_the_only_one_that_fits_is_a_misprint(string name, params string[] others) => Assert.Equal([0], Found(name, others)?.Persons ?? []);

    [Theory]
    [InlineData("Tlaf", "Walter Harkness")]
    [InlineData("Tlaf", "Manaf Tlas", "Omar Tlaf")]
    [InlineData("Omar Tlaf", "Manaf Tlas")]
    [InlineData("Tlaf", "Manaf Tlas", "Omar Tlaq")]
    [InlineData("Miller", "Walter Millar")]
    [InlineData("Tlas", "Manaf Tlas")]
    public void It_is_none_where_another_fits_or_nobody_does(string name, params string[] others) => Assert.Null(Found(name, others));

    [Fact]
    public void Father_and_son_leave_open_who_is_meant() => Assert.Equal([0, 1], Found("Tlaf", ["Manaf Tlas", "Mustafa Tlas"])!.Persons);

    private static Misprint? Found(string name, string[] others) =>
        Misprint.Find(KnownNames.Comparer.Parts(name), [.. others.Select(KnownNames.Comparer.Parts)], KnownNames.Lexicon);
}
