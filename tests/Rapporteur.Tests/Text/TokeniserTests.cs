namespace Rapporteur.Tests.Text;

/// <summary>Words in the manner of Universal Dependencies. Each line is its own gold: the text, then its words.</summary>
public sealed class TokeniserTests
{
    [Theory]
    [InlineData("We don't know. → We do n't know .")]
    [InlineData("We can’t and won’t. → We ca n’t and wo n’t .")]
    [InlineData("They cannot stay. → They can not stay .")]
    [InlineData("It's the pilots' strike, she'd say. → It 's the pilots ' strike , she 'd say .")]
    [InlineData("They're gonna say we've lost. → They 're gon na say we 've lost .")]
    [InlineData("DON'T PANIC → DO N'T PANIC")]
    [InlineData("Mr O'Hara of the Sha'ar clan → Mr O'Hara of the Sha'ar clan")]
    [InlineData("the 1970's and the '90s → the 1970's and the '90s")]
    public void Clitics_are_words_and_other_apostrophes_are_not(string line) => Check(line);

    [Theory]
    [InlineData("a hard-fought, week-long battle → a hard - fought , week - long battle")]
    [InlineData("the Franco-German plan of al-Rahim → the Franco - German plan of al - Rahim")]
    [InlineData("a non-violent, pre-war, co-owned ex-minister → a non-violent , pre-war , co-owned ex-minister")]
    [InlineData("in mid-April by e-mail → in mid-April by e-mail")]
    [InlineData("a U.S.-led force → a U.S. - led force")]
    public void Hyphens_part_words_but_for_prefixes(string line) => Check(line);

    [Theory]
    [InlineData("$4.5bn, €3m and £1,200.50 → $ 4.5 bn , € 3 m and £ 1,200.50")]
    [InlineData("US$20 or HK$150 → US$ 20 or HK$ 150")]
    [InlineData("It fell 3.2% to 1,000,000. → It fell 3.2 % to 1,000,000 .")]
    [InlineData("at 10:30am on 14/02/2011 → at 10:30 am on 14/02/2011")]
    [InlineData("from 2001-2004 or 12-14 May → from 2001 - 2004 or 12 - 14 May")]
    [InlineData("call 555-201-3344 or +44 20 → call 555-201-3344 or +44 20")]
    [InlineData("a .303 rifle for 5km → a .303 rifle for 5 km")]
    [InlineData("the 21st and the 1980s → the 21st and the 1980s")]
    public void Signs_and_units_part_from_numbers_that_stay_whole(string line) => Check(line);

    [Theory]
    [InlineData("Gen. Orsk met Lt. Col. Vane Jr. of Acme Corp. → Gen. Orsk met Lt. Col. Vane Jr. of Acme Corp.")]
    [InlineData("the U.N. at 5 p.m. in Washington, D.C. → the U.N. at 5 p.m. in Washington , D.C.")]
    [InlineData("J. R. R. Ott and K.L. Moe, Ph.D. → J. R. R. Ott and K.L. Moe , Ph.D.")]
    [InlineData("She said no. → She said no .")]
    [InlineData("room No. 10 → room No. 10")]
    [InlineData("They sat. → They sat .")]
    public void Abbreviations_keep_their_stop(string line) => Check(line);

    [Theory]
    [InlineData("see https://news.example.com/a-b?c=d. → see https://news.example.com/a-b?c=d .")]
    [InlineData("(www.example.org), or press@mail.example.org! → ( www.example.org ) , or press@mail.example.org !")]
    [InlineData("Example.com said @desk posted #flood. → Example.com said @desk posted #flood .")]
    public void Addresses_and_tags_are_single_words(string line) => Check(line);

    [Theory]
    [InlineData("Well... yes--no — “maybe”?! → Well ... yes -- no — “ maybe ” ?!")]
    [InlineData("he/she and/or AT&T on 9/11 → he / she and / or AT&T on 9/11")]
    [InlineData("(see [4]) → ( see [ 4 ] )")]
    [InlineData("good :-) bad :( → good :-) bad :(")]
    [InlineData("👍🏽 Zürich 東京 ok → 👍🏽 Zürich 東京 ok")]
    public void Marks_are_words(string line) => Check(line);

    private static void Check(string line)
    {
        int arrow = line.IndexOf(" → ", StringComparison.Ordinal);
        Assert.Equal(line[(arrow + 3)..], English.Parted(line[..arrow]).Replace(" ⏎ ", " ", StringComparison.Ordinal));
    }
}
