using Rapporteur.Names;
using static Rapporteur.Tests.Names.KnownNames;

namespace Rapporteur.Tests.Names;

/// <summary>Which names are one person's or one organisation's, and which are not.</summary>
public sealed class NameComparerTests
{
    [Theory]
    [InlineData("Manaf Tlas", "Mustafa Tlas")]
    [InlineData("Manaf Tlass", "Firas Tlas")]
    [InlineData("Hafez al-Khatib", "Rifaat al-Khatib")]
    [InlineData("Samir bin Khalil al-Otaibi", "Khalil bin Samir al-Otaibi")]
    [InlineData("Pyotr Ivanovich Sablin", "Pyotr Maximovich Sablin")]
    [InlineData("Mario Ponti", "Maria Ponti")]
    [InlineData("J. Harkness", "Walter Harkness")]
    [InlineData("Peter Rowe Jr.", "Peter Rowe Sr.")]
    [InlineData("王小波", "王小明")]
    public void A_part_that_contradicts_keeps_persons_apart(string a, string b) => Assert.Equal(NameVerdict.Apart, Persons(a, b).Verdict);

    [Theory]
    [InlineData("Mustafa Tlas", "Mustafa Tlass")]
    [InlineData("Mustafa Tlas", "Moustafa Talas")]
    [InlineData("Manaf Tlass", "Manaf Talas")]
    [InlineData("Youssef el-Khoury", "Yusuf al-Khouri")]
    [InlineData("Abd al-Rahman Haddad", "Abdulrahman Haddad")]
    [InlineData("Sergej Orlov", "Sergey Orlov")]
    [InlineData("Dmitrijs Kalniņš", "Dmitri Kalnins")]
    [InlineData("Chiang Ching-kuo", "Jiang Jingguo")]
    [InlineData("Сергей Орлов", "Sergei Orlov")]
    [InlineData("خالد منصور", "Khaled Mansour")]
    [InlineData("عبد العزيز الخطيب", "Abdulaziz al-Khatib")]
    [InlineData("Dmitri Petrow", "Dmitry Petrov")]
    [InlineData("Chou En-lai", "Zhou Enlai")]
    [InlineData("Pak Min", "Park Min")]
    [InlineData("ORLOV, Sergei", "Sergei Orlov")]
    [InlineData("Dr. Zoë Müller", "Zoe Muller")]
    [InlineData("SergeiOrlov", "Sergei Orlov")]
    public void Spellings_of_one_name_are_the_same(string a, string b) => Assert.True(Persons(a, b).Verdict == NameVerdict.Same, $"{Persons(a, b).Percent} {string.Join(' ', Persons(a, b).Matches)}");

    [Theory]
    [InlineData("Bill Harkness", "William Harkness")]
    [InlineData("W. Harkness", "Walter Harkness")]
    [InlineData("Walter T. Harkness", "Walter Harkness")]
    [InlineData("Pyotr Ivanovich Sablin", "Pyotr Sablin")]
    [InlineData("Walter Harknses", "Walter Harkness")]
    [InlineData("General Manaf Tlas", "Manaf Tlaf")]
    public void An_initial_a_short_form_or_a_misprint_makes_it_likely(string a, string b) =>
        Assert.True(Persons(a, b) is { IsMatch: true, Score: < 1 }, $"{Persons(a, b)}");

    [Theory]
    [InlineData("Tlas", "Mustafa Tlas")]
    [InlineData("Khalid Mansour Haddad", "Samir Khalid Mansour Haddad")]
    [InlineData("Harkness", "Walter Harkness")]
    public void A_lone_family_name_or_what_may_be_the_fathers_leaves_it_in_doubt(string a, string b) => Assert.Equal(NameVerdict.Doubtful, Persons(a, b).Verdict);

    [Fact]
    public void A_lone_name_that_many_bear_tells_less_than_a_rare_one() =>
        Assert.True(Persons("Ahmed", "Walid Ahmed").Score < Persons("Harkness", "Walid Harkness").Score);

    [Fact]
    public void A_nickname_may_stand_for_the_given_name() => Assert.True(Persons("William “Chuckles” Harkness", "Chuckles Harkness").IsMatch);

    [Fact]
    public void The_reasons_name_the_words_that_contradict() => Assert.Contains(
        new NameMatch("manaf", "mustafa", NameMatchKind.Conflict, 0), Persons("Manaf Tlas", "Mustafa Tlas").Matches);

    [Fact]
    public void The_whole_string_would_have_got_it_wrong()
    {
        var (father, spelling) = (Persons("Mustafa Tlas", "Manaf Tlas"), Persons("Mustafa Tlas", "Moustapha Talas"));

        Assert.True(LetterEdits.Cost("mustafatlas", "firastlas") <= 3 * LetterEdits.Cost("mustafatlas", "moustaphatalas"));
        Assert.True(father.Score < 0.5 && spelling.Score > 0.9, $"{father} {spelling}");
    }

    [Theory]
    [InlineData("Varnholt Gesellschaft mit beschränkter Haftung", "Varnholt GmbH")]
    [InlineData("OAO Sevkabel", "Sevkabel Open Joint Stock Company")]
    [InlineData("The Kestrian Salt Company", "Kestrian Salt Co.")]
    [InlineData("K.S.B. Holdings", "KSB Holding")]
    [InlineData("Brigade Thirty-Two", "Brigade 32")]
    [InlineData("Third Marine Division", "3rd Marine Division")]
    [InlineData("World Health Organization", "WHO")]
    [InlineData("Kestrian Salt Board", "KSB")]
    [InlineData("Kestrian Salt Board", "Kestrian Salt Board (KSB)")]
    [InlineData("Xinhua", "Xinhua News Agency")]
    [InlineData("Lantern & Sons", "Lantern and Sons")]
    [InlineData("Varnholt", "Varnholt Group")]
    [InlineData("Blue Water Shipping", "Bluewater Shipping")]
    [InlineData("Open Joint Stock Company Sevkabel", "Sevkabel Joynt Stock Company")]
    public void Legal_forms_numbers_and_acronyms_do_not_part_organisations(string a, string b) =>
        Assert.True(Organisations(a, b).IsMatch, $"{Organisations(a, b)}");

    [Theory]
    [InlineData("Kestrian Salt Board", "Kestrian Fish Board")]
    [InlineData("Second Army", "Third Army")]
    [InlineData("Fund IX", "Fund X")]
    [InlineData("Ministry of Defence of Mali", "Ministry of Defence of Malta")]
    [InlineData("Varnholt Bank AG", "Varnholt Leasing AG")]
    [InlineData("WHO", "World Trade Organization")]
    public void Another_word_or_number_parts_them(string a, string b) => Assert.Equal(NameVerdict.Apart, Organisations(a, b).Verdict);

    [Theory]
    [InlineData("Varnholt Bank", "Varnholt Bank Chile")]
    [InlineData("Varnholt AG", "Varnholt GmbH")]
    public void A_subsidiary_or_another_legal_form_leaves_it_in_doubt(string a, string b) =>
        Assert.Equal(NameVerdict.Doubtful, Organisations(a, b).Verdict);

    [Fact]
    public void A_ships_prefix_does_not_count() => Assert.True(Comparer.Compare("MV Grey Heron", "Grey Heron", NameKind.Thing).IsMatch);
}
