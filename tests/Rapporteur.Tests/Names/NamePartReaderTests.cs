using Rapporteur.Names;

namespace Rapporteur.Tests.Names;

/// <summary>The parts of persons' names.</summary>
public sealed class NamePartReaderTests
{
    [Theory]
    [InlineData("Walter Harkness", "given:walter family:harkness")]
    [InlineData("Gen. Walter T. Harkness Jr.", "title:gen given:walter middle:t family:harkness generation:jr")]
    [InlineData("Prime Minister Ada Lund", "title:prime title:minister given:ada family:lund")]
    [InlineData("Xi Jinping", "family:xi given:jinping")]
    [InlineData("Park Geun-hye", "family:park given:geun middle:hye")]
    [InlineData("Nguyen Phu Trong", "family:nguyen given:phu middle:trong")]
    [InlineData("王小波", "family:wang given:xiao middle:bo")]
    [InlineData("ORLOV, Sergei", "given:sergei family:orlov")]
    [InlineData("Sergei Petrovich ORLOV", "given:sergei patronymic:petrovich family:orlov")]
    [InlineData("Khalid bin Samir al-Tikriti", "given:khalid patronymic:ibn+samir nisba:al+tikriti")]
    [InlineData("Abd al-Aziz Haddad", "given:abdulaziz family:haddad")]
    [InlineData("Abu Omar al-Masri", "given:abu+omar nisba:al+masri")]
    [InlineData("Ludwig van der Meer", "given:ludwig family:van+meer")]
    [InlineData("Robert De Luca", "given:robert family:de+luca")]
    [InlineData("Ana García Márquez", "given:ana family:garcia family:marquez")]
    [InlineData("Tlas", "family:tlas")]
    [InlineData("Manaf", "given:manaf")]
    [InlineData("Ben Harkness", "given:ben family:harkness")]
    [InlineData("Walter Harkness PhD", "given:walter family:harkness letters:phd")]
    [InlineData("William “Bill” Harkness", "given:william family:harkness nickname:bill")]
    [InlineData("Omar Haddad (Abu Khalid)", "given:omar family:haddad nickname:abu nickname:khalid")]
    [InlineData("Omar Haddad alias Zed", "given:omar family:haddad nickname:zed")]
    [InlineData("‘Abd al-Aziz Haddad", "given:abdulaziz family:haddad")]
    [InlineData("Kim Philby", "given:kim family:philby")]
    [InlineData("Kim Jong Un", "family:kim given:jong middle:un")]
    [InlineData("Un, Kim Jong", "family:kim given:jong middle:un")]
    [InlineData("", "")]
    [InlineData("“—”", "")]
    public void Each_word_has_its_part(string name, string parts) => Assert.Equal(parts, string.Join(' ', KnownNames.Comparer.Parts(name).Parts.Select(Printed)));

    [Theory]
    [InlineData("Mrs Harkness", Gender.Female)]
    [InlineData("Sir Robin Harkness", Gender.Male)]
    [InlineData("Fatima Haddad", Gender.Female)]
    [InlineData("Mustafa Tlas", Gender.Male)]
    [InlineData("Layla bint Samir", Gender.Female)]
    [InlineData("Robin Harkness", Gender.Untold)]
    internal void Titles_and_given_names_tell_the_gender(string name, Gender gender) => Assert.Equal(gender, KnownNames.Comparer.Parts(name).Gender);

    private static string Printed(NamePart part) =>
        $"{part.Kind.ToString().ToLowerInvariant()}:{(part.Particle is { } particle ? $"{particle}+" : "")}{part.Text}";
}
