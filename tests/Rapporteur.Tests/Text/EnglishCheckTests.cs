using Rapporteur.Tests.Samples;
using Rapporteur.Text;

namespace Rapporteur.Tests.Text;

public sealed class EnglishCheckTests
{
    private static readonly EnglishCheck check = EnglishCheck.Load(Path.Combine(AppContext.BaseDirectory, "data"));

    public static TheoryData<string> Samples => [.. Sample.Names];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_is_English(string name)
    {
        var guess = check.Guess(Sample.Report(name).Text);

        Assert.Equal("en", guess.Code);
        Assert.True(guess.Confidence > 0.8, $"{guess}");
    }

    [Theory]
    [InlineData("The minister said on Monday that the bridge would be closed.")]
    [InlineData("MINISTER SAYS BRIDGE WILL NOT BE REOPENED BEFORE THE SPRING")]
    [InlineData("“C’est la vie,” the mayor of São Tomé said, “mais il faut continuer,” and then he left for the airport with his wife.")]
    [InlineData("Erdoğan met Łukasz Żółkiewski, Þórunn Ævarsdóttir and Jürgen Müller in İstanbul, the paper said in its report on the talks.")]
    [InlineData("He said: Москва слезам не верит. That was all he would say to us about it.")]
    public void English_is_English_with_foreign_words_in_it(string text) => Assert.Equal("en", check.Guess(text).Code);

    [Theory]
    [InlineData("fr", "Le ministre a déclaré lundi que le pont serait fermé jusqu'à la fin du mois.")]
    [InlineData("fr", "Trois morts dans une explosion à la gare de Lyon")]
    [InlineData("de", "Der Minister sagte am Montag, die Brücke werde bis zum Ende des Monats gesperrt.")]
    [InlineData("es", "El ministro dijo el lunes que el puente estará cerrado hasta fin de mes.")]
    [InlineData("pt", "O ministro disse na segunda-feira que a ponte ficará fechada até ao fim do mês, mas não explicou por quê.")]
    [InlineData("it", "Il ministro ha detto lunedì che il ponte sarà chiuso fino alla fine del mese.")]
    [InlineData("nl", "De minister zei maandag dat de brug tot het einde van de maand wordt gesloten.")]
    [InlineData("sv", "Ministern sade på måndagen att bron ska vara stängd till slutet av månaden, men inte varför.")]
    [InlineData("pl", "Minister powiedział w poniedziałek, że most będzie zamknięty do końca miesiąca, ale nie wyjaśnił dlaczego.")]
    [InlineData("cs", "Ministr v pondělí řekl, že most bude uzavřen do konce měsíce, ale neřekl proč a kdo se na tom podílel.")]
    [InlineData("hu", "A miniszter hétfőn azt mondta, hogy a híd a hónap végéig zárva lesz, de nem mondta meg, miért.")]
    [InlineData("ro", "Ministrul a declarat luni că podul va fi închis până la sfârșitul lunii, dar nu a spus de ce.")]
    [InlineData("tr", "Bakan pazartesi günü köprünün ay sonuna kadar kapalı olacağını söyledi, ancak bu karar için bir neden vermedi.")]
    [InlineData("fi", "Ministeri sanoi maanantaina, että silta on suljettu kuun loppuun, mutta hän ei kertonut miksi.")]
    [InlineData("id", "Menteri mengatakan pada hari Senin bahwa jembatan itu akan ditutup dan tidak dapat dilalui oleh warga.")]
    [InlineData("ru", "Министр заявил в понедельник, что мост будет закрыт до конца месяца.")]
    [InlineData("uk", "Міністр заявив у понеділок, що міст буде закрито до кінця місяця, але не пояснив чому.")]
    [InlineData("ar", "قال الوزير يوم الاثنين إن الجسر سيغلق حتى نهاية الشهر.")]
    [InlineData("fa", "وزیر روز دوشنبه گفت که این پل تا پایان ماه بسته خواهد بود.")]
    [InlineData("el", "Ο υπουργός δήλωσε τη Δευτέρα ότι η γέφυρα θα κλείσει.")]
    [InlineData("he", "השר אמר ביום שני כי הגשר ייסגר עד סוף החודש.")]
    [InlineData("zh", "部长周一表示，这座桥将关闭至月底。")]
    [InlineData("ja", "大臣は月曜日、橋を月末まで閉鎖すると述べた。")]
    [InlineData("ko", "장관은 월요일에 다리가 월말까지 폐쇄될 것이라고 말했다.")]
    public void Another_language_is_named(string code, string text)
    {
        var guess = check.Guess(text);

        Assert.Equal(code, guess.Code);
        Assert.True(guess.IsForeign);
        Assert.NotEmpty(guess.Name);
    }

    [Theory]
    [InlineData("da nb", "Ministeren sagde mandag, at broen vil være lukket til slutningen af måneden, og at der ikke er nogen anden vej over.")]
    [InlineData("cs sk", "Minister v pondelok povedal, že most bude zatvorený do konca mesiaca.")]
    public void Of_two_related_languages_one_is_named(string codes, string text) => Assert.Contains(check.Guess(text).Code, codes.Split(' '));

    [Theory]
    [InlineData("")]
    [InlineData("12:30 — 14.5 %")]
    [InlineData("Reuters")]
    [InlineData("Paris, Berlin, Madrid")]
    [InlineData("Sarajevo")]
    [InlineData("Mr de Silva")]
    [InlineData("http://news.example/l/d/une?c=1E6D7S9F4L&d=le Goalkeeper Signed")]
    public void Too_little_is_not_decided(string text) => Assert.Equal(LanguageGuess.Unknown, check.Guess(text));

    [Fact]
    public void Another_script_is_named_where_its_language_is_not() =>
        Assert.Equal(("und-Cyrl", true), (check.Guess("Қазақстан Республикасының").Code, check.Guess("Қазақстан Республикасының").IsForeign));

    [Fact]
    public void A_long_text_without_English_words_is_not_English() =>
        Assert.Equal("und-Latn", check.Guess(string.Concat(Enumerable.Repeat("Zemko brata silvun, ganto mirelu! ", 15))).Code);
}
