using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CsCheck;
using Rapporteur.Attributions;
using Rapporteur.Cli.Printing;
using Rapporteur.Text;

namespace Rapporteur.Tests.Cli.Printing;

/// <summary>What people see in the browser.</summary>
public sealed class HtmlPageTests
{
    private static readonly Reading dam = HandMade.Reading(
        """
        ‹c1:‹s2:Mayor Ana Ruiz› ‹q2:hinted› ‹c2:that an engineer had told her››, ‹s1:Radio Sur› ‹q1:reported›.

        ‹c3:“We closed the gates at noon,”› ‹s3:she› ‹q3:said›. ‹c3:“Nobody was told to.

        “Nobody was paid for it either.”›
        ‹s4:The water board› ‹q4:would not say› ‹c4:which engineer it was›. ‹c5:“Not on my watch.”›
        """,
        "report", "hint", "say", "say Refused", "say");

    [Fact]
    public void The_text_of_the_page_is_the_text_of_the_report() =>
        Assert.Equal(dam.Report.Text, TextOf(Page(dam)));

    [Fact]
    public void Every_source_cue_and_content_is_lit()
    {
        var page = Page(dam);

        foreach (var (attribution, i) in dam.Attributions.Select((attribution, i) => (attribution, i)))
        {
            Assert.Equal(Words(attribution.Source), Lit(page, "source", i + 1));
            Assert.Equal(Words(attribution.Cue), Lit(page, "cue", i + 1));
            Assert.Equal(Words(attribution.Content), Lit(page, "content", i + 1));
        }
    }

    [Fact]
    public void Marks_that_cross_are_lit_whole()
    {
        var reading = HandMade.Reading("one two three four five\nsix seven", "say", "say");
        var (first, second) = (reading.Attributions[0], reading.Attributions[1]);
        reading = reading with
        {
            Attributions = [
                first with { Content = [new TextSpan(0, 13)], Source = [new TextSpan(14, 18)] },
                second with { Content = [new TextSpan(8, 27)] }],
        };

        var page = Page(reading);

        Assert.Equal(reading.Report.Text, TextOf(page));
        Assert.Equal("onetwothree", Lit(page, "content", 1));
        Assert.Equal("threefourfivesix", Lit(page, "content", 2));
    }

    [Fact]
    public void A_statement_and_its_place_in_the_text_lead_to_each_other()
    {
        var page = Page(dam);

        foreach (var link in page.QuerySelectorAll("a"))
            Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..]));
        Assert.Equal(5, page.QuerySelectorAll(".text a").Length);
        Assert.Equal(5, page.QuerySelectorAll(".notes .who > a").Length);
    }

    [Fact]
    public void Every_speaker_has_a_box_that_hides_what_the_others_say()
    {
        var page = Page(StagedReading.Dam);
        var boxes = page.QuerySelectorAll(".cast input[type=checkbox]").Select(box => box.GetAttribute("value")).ToArray();

        Assert.Equal(["1", "2", "3", "4", "5", "6"], boxes);
        Assert.Equal(boxes, page.QuerySelectorAll(".row").Select(row => row.GetAttribute("data-who")).Distinct().Order());
        Assert.All(boxes, box => Assert.Contains(
            $"article:has(.cast :checked):not(:has(.cast [value=\"{box}\"]:checked)) .row[data-who=\"{box}\"]",
            page.QuerySelector("style")!.TextContent, StringComparison.Ordinal));
        Assert.All(page.QuerySelectorAll(".cast input"), box => Assert.NotEqual("", box.Closest("label")!.TextContent.Trim()));
    }

    [Fact]
    public void A_statement_and_its_words_light_up_together()
    {
        var page = Page(StagedReading.Dam);

        foreach (var row in page.QuerySelectorAll(".row"))
        {
            string place = $"[data-i='{row.GetAttribute("data-i")}'][data-who='{row.GetAttribute("data-who")}']";
            Assert.NotEmpty(row.Closest(".passage")!.QuerySelectorAll($".text {place}"));
            Assert.Contains($".passage:has([data-i=\"{row.GetAttribute("data-i")}\"]:is(:hover, :focus-within))", page.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_statement_has_its_speaker_and_all_that_is_told_of_it_beside_it()
    {
        var row = Page(StagedReading.Dam).QuerySelector("#r1s3 .row")!;

        Assert.Equal("3 Ana Ruiz says", row.QuerySelector(".who")!.TextContent);
        Assert.Equal("“Riuz” · mayor · to the Gazette · in an interview · in Lima", row.QuerySelector(".doubt")!.TextContent);
    }

    [Fact]
    public void The_list_of_speakers_tells_roles_and_other_names()
    {
        var entry = Page(StagedReading.Dam).QuerySelectorAll(".cast li")[1];

        Assert.Equal("Ana Ruiz 4 statements", entry.QuerySelector("label")!.TextContent.Trim());
        Assert.Equal("mayor · also “Riuz” (misprint), “she”", entry.QuerySelector("p")!.TextContent);
    }

    [Fact]
    public void Headings_go_down_one_step_at_a_time()
    {
        var page = Page(StagedReading.Dam, HandMade.Reading("The dam holds."));
        int last = 0;

        foreach (int level in page.QuerySelectorAll("h1, h2, h3, h4").Select(heading => heading.LocalName[1] - '0'))
        {
            Assert.InRange(level, 1, last + 1);
            last = level;
        }
    }

    [Fact]
    public void A_held_statement_stands_in_the_item_of_its_holder() =>
        Assert.NotNull(Page(dam).QuerySelector("#r1s1 > ol > #r1s2"));

    [Fact]
    public void The_page_needs_nothing_outside_itself()
    {
        var page = Page(dam, dam);

        Assert.Empty(page.QuerySelectorAll("script, link, img, iframe, object, base, form, [src], [style], [onclick]"));
        Assert.All(page.QuerySelectorAll("[href]"), link => Assert.StartsWith("#", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.DoesNotContain("url(", page.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", page.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_policy_allows_the_pages_own_style_and_nothing_else()
    {
        var page = Page(dam);
        var style = System.Text.Encoding.UTF8.GetBytes(page.QuerySelector("style")!.TextContent);
        var hash = Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(style));

        Assert.StartsWith(
            $"default-src 'none'; style-src 'sha256-{hash}';",
            page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Markup_in_a_report_is_text()
    {
        const string evil = "<script>alert(1)</script> & \"quotes\" <!-- ]]> &lt;";
        var reading = HandMade.Reading($"‹s1:Ruiz <b>› ‹q1:said› ‹c1:{evil}›", "say");
        reading = reading with { Report = new Report(reading.Report.Text) { Ref = evil, Headline = evil, Outlet = evil } };

        var page = Page(reading, reading);

        Assert.Empty(page.QuerySelectorAll("script"));
        Assert.Equal(reading.Report.Text, TextOf(page));
        Assert.Equal(evil, page.QuerySelector("article h1")!.TextContent);
    }

    [Fact]
    public void Lone_surrogates_and_control_characters_are_replaced()
    {
        var page = Page(HandMade.Reading("‹s1:Ruiz› ‹q1:said› ‹c1:a\ud800b\0c\u001bd›\r\nend\U0001F600", "say"));

        Assert.Equal("Ruiz said a\ufffdb␀c␛d\nend\U0001F600", TextOf(page));
    }

    [Theory]
    [InlineData("one\rtwo", "one\ntwo")]
    [InlineData("one\r\rtwo\r", "one\n\ntwo\n")]
    [InlineData("one\r\ntwo\n\rthree", "one\ntwo\n\nthree")]
    [InlineData("one\u0085two\u2028three\u2029four", "one\ntwo\nthree\nfour")]
    public void Whatever_ends_a_line_parts_the_words_of_the_page(string text, string shown) =>
        Assert.Equal(shown, TextOf(Page(HandMade.Reading(text))));

    [Fact]
    public void Any_text_with_any_marks_is_on_the_page_whole()
    {
        var span = Gen.Select(Gen.Int[0, 40], Gen.Int[0, 40], (a, b) => new TextSpan(Math.Min(a, b), Math.Max(a, b)));
        Gen.Select(Gen.String[Gen.Char["ab <&>\n\r\u0085\u2028\u2029\"“\ud800\udc00"], 40, 40], span.Array[0, 12]).Sample((text, spans) =>
        {
            var reading = HandMade.Reading(text, [.. spans.Select(_ => "say")]);
            reading = reading with { Attributions = [.. reading.Attributions.Select((a, i) => With(a, spans[i], i))] };
            Assert.Equal(Replaced(text), TextOf(Page(reading)));
        }, iter: 300);
    }

    [Fact]
    public void Many_reports_have_an_index()
    {
        var page = Page(dam, dam, dam);

        Assert.Equal(["#r1", "#r2", "#r3"], page.QuerySelectorAll("nav a").Select(link => link.GetAttribute("href")));
        Assert.Equal(3, page.QuerySelectorAll("main > article").Length);
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id).ToArray();
        Assert.Equal(ids.Length, ids.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void A_text_in_another_language_is_marked_as_such()
    {
        var page = Page(HandMade.Reading("Le barrage tient.") with { Language = new LanguageGuess("fr", "French", 0.97) });

        Assert.Equal("fr", page.QuerySelector(".text")!.GetAttribute("lang"));
        Assert.Contains("French", page.QuerySelector("article")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_names_its_language_and_its_title()
    {
        var page = Page(dam);

        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("Dam holds, says Ruiz · Rapporteur", page.Title);
    }

    private static Attribution With(Attribution attribution, TextSpan span, int i) => (i % 3) switch
    {
        0 => attribution with { Content = [span] },
        1 => attribution with { Source = [span] },
        _ => attribution with { Cue = [span] },
    };

    // What ends a line is a line feed in the page.
    private static string Replaced(string text)
    {
        foreach (var end in new[] { "\r\n", "\r", "\u0085", "\u2028", "\u2029" })
            text = text.Replace(end, "\n", StringComparison.Ordinal);
        var replaced = new System.Text.StringBuilder();
        foreach (var rune in text.EnumerateRunes()) replaced.Append(rune.ToString());
        return replaced.ToString();
    }

    private static IDocument Page(params Reading[] readings)
    {
        using var page = new StringWriter { NewLine = "\n" };
        HtmlPage.Write(page, readings);
        return new HtmlParser().ParseDocument(page.ToString());
    }

    private static string TextOf(IDocument page) => string.Concat(page.QuerySelectorAll("article:first-of-type .text").Select(part => part.TextContent));

    // White space between the pieces of a mark is not lit.
    private static string Lit(IDocument page, string kind, int number) => Solid(string.Concat(
        page.QuerySelectorAll($"article:first-of-type .text [data-of='{number}'].{kind}").Select(element => element.TextContent)));

    private static string Words(IEnumerable<TextSpan> spans) =>
        Solid(string.Concat(spans.Select(span => span.In(dam.Report.Text).ToString())));

    private static string Solid(string words) => string.Concat(words.Where(character => !char.IsWhiteSpace(character)));
}
