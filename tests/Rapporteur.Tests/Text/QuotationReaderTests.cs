using Rapporteur.Text;

namespace Rapporteur.Tests.Text;

/// <summary>In each case the quotations stand after the arrow, parted by bars; ¶ parts paragraphs, ⏎ the pieces of one quotation.</summary>
public sealed class QuotationReaderTests
{
    [Theory]
    [InlineData("“We closed the gates,” she said. → “We closed the gates,”")]
    [InlineData("\"We closed the gates,\" she said. → \"We closed the gates,\"")]
    [InlineData("‘We closed the gates,’ she said. → ‘We closed the gates,’")]
    [InlineData("'We closed the gates,' she said. → 'We closed the gates,'")]
    [InlineData("«We closed the gates», she said. → «We closed the gates»")]
    [InlineData("« We closed the gates », she said. → « We closed the gates »")]
    [InlineData("»We closed the gates«, she said. → »We closed the gates«")]
    [InlineData("‹We closed the gates›, she said. → ‹We closed the gates›")]
    [InlineData("„We closed the gates“, she said. → „We closed the gates“")]
    [InlineData("„We closed the gates”, she said. → „We closed the gates”")]
    [InlineData("``We closed the gates,'' she said. → ``We closed the gates,''")]
    [InlineData("''We closed the gates,'' she said. → ''We closed the gates,''")]
    [InlineData("`We closed the gates,' she said. → `We closed the gates,'")]
    [InlineData("She called it a “minor” leak and a “small” one. → “minor” | “small”")]
    [InlineData("He asked (“When?”) and left. → “When?”")]
    [InlineData("The plan—“madness”—went ahead. → “madness”")]
    [InlineData("The plan-\"madness\"-went ahead. → \"madness\"")]
    public void Every_kind_of_mark_opens_and_closes(string line) => Check(line);

    [Theory]
    [InlineData("“She told me, ‘Run,’ and I ran,” he said. → “She told me, ‘Run,’ and I ran,” | ‘Run,’")]
    [InlineData("\"She told me, 'Run,' and I ran,\" he said. → \"She told me, 'Run,' and I ran,\" | 'Run,'")]
    [InlineData("‘She told me, “Run,” and I ran,’ he said. → ‘She told me, “Run,” and I ran,’ | “Run,”")]
    [InlineData("“He shouted: ‘She said “no”.’” → “He shouted: ‘She said “no”.’” | ‘She said “no”.’ | “no”")]
    [InlineData("“He shouted ‘no.’” → “He shouted ‘no.’” | ‘no.’")]
    [InlineData("\"'No,' he said.\" → \"'No,' he said.\" | 'No,'")]
    [InlineData("“The “new” gate held,” she said. “It did.” → “The “new” gate held,” | “new” | “It did.”")]
    public void Quotations_nest(string line) => Check(line);

    [Theory]
    [InlineData("It wasn't the mayor's fault; the farmers' dams don't leak. →")]
    [InlineData("It wasn’t the mayor’s fault; the farmers’ dams don’t leak. →")]
    [InlineData("Rock 'n' roll in the '90s, and 'til '05 they got 'em. →")]
    [InlineData("Rock ’n’ roll in the ’90s, and ’til ’05 they got ’em. →")]
    [InlineData("Tell ‘em it was ‘95. →")]
    [InlineData("‘The workers’ rights don’t count,’ he said. → ‘The workers’ rights don’t count,’")]
    [InlineData("'The workers' rights don't count,' he said. → 'The workers' rights don't count,'")]
    [InlineData("The 5'10\" guard held a 12\" pipe. →")]
    [InlineData("\"He is 6'2\" tall,\" she said. → \"He is 6'2\" tall,\"")]
    [InlineData("\"A 12\" pipe burst,\" she said. → \"A 12\" pipe burst,\"")]
    [InlineData("Monday \" noon →")]
    [InlineData("O‘Brien and O'Neill met. →")]
    public void Apostrophes_inches_and_ditto_marks_are_no_quotations(string line) => Check(line);

    [Theory]
    [InlineData("“We waited. ¶ “Then we left,” she said. → “We waited. ⏎ “Then we left,”")]
    [InlineData("\"We waited. ¶ \"Then we ran. ¶ \"Then we left,\" she said. → \"We waited. ⏎ \"Then we ran. ⏎ \"Then we left,\"")]
    [InlineData("‘We waited. ¶ ‘Then we left,’ she said. → ‘We waited. ⏎ ‘Then we left,’")]
    [InlineData("'We waited. ¶ 'Then we left,' she said. → 'We waited. ⏎ 'Then we left,'")]
    [InlineData("“He said: ‘Wait. ¶ “‘Then run.’ So I ran,” she said. → “He said: ‘Wait. ⏎ “‘Then run.’ So I ran,” | ‘Wait. ⏎ ‘Then run.’")]
    [InlineData("“We waited. ¶ Then we left,” she said. → “We waited. ⏎ Then we left,”")]
    [InlineData("“We waited.” ¶ “Then we left,” she said. → “We waited.” | “Then we left,”")]
    [InlineData("“We left,” she said. “We ran. ¶ “We hid.” → “We left,” | “We ran. ⏎ “We hid.”")]
    public void A_quotation_runs_on_where_the_next_paragraph_opens_with_the_mark_again(string line) => Check(line);

    [Theory]
    [InlineData("“We waited, she said. ¶ Nobody came. ¶ “Pity,” he said. → “We waited, she said. | “Pity,”")]
    [InlineData("We waited,” she said. ¶ “Pity,” he said. → We waited,” | “Pity,”")]
    [InlineData("It rained. We waited,” she said. → We waited,”")]
    [InlineData("“We waited, she said. “Nobody came.” → “We waited, she said. | “Nobody came.”")]
    [InlineData("\"We waited, she said. \"Nobody came.\" → \"We waited, she said. | \"Nobody came.\"")]
    [InlineData("”We waited,” she said. → ”We waited,”")]
    [InlineData("“We waited,“ she said. → “We waited,“")]
    [InlineData("“We waited,\" she said. → “We waited,\"")]
    [InlineData("\"We waited,” she said. → \"We waited,”")]
    [InlineData("’We waited,’ she said. → ’We waited,’")]
    [InlineData("“He said ‘no.” So we left. → “He said ‘no.” | ‘no.")]
    [InlineData("We waited,’ she said. → We waited,’")]
    public void A_lost_or_wrong_mark_costs_at_most_its_paragraph(string line) => Check(line);

    [Fact]
    public void How_it_ended_is_told()
    {
        Assert.Equal(QuotationEnd.Closed, Read("“Yes.”")[0].End);
        Assert.Equal(QuotationEnd.Unclosed, Read("“Yes.")[0].End);
        Assert.Equal(QuotationEnd.Unopened, Read("Yes,” he said.")[0].End);
    }

    [Fact]
    public void The_inside_lacks_the_marks()
    {
        const string Text = "“We waited. ¶ “Then we left,” she said.";

        Assert.Equal(["We waited.", "Then we left,"], Read(Text)[0].Inner.Select(span => span.In(Lines(Text)).ToString()));
    }

    [Fact]
    public void Depth_counts_from_the_outermost() =>
        Assert.Equal([0, 1, 2], Read("“He shouted: ‘She said “no”.’”").Select(quotation => quotation.Depth));

    private static string Lines(string text) => text.Replace(" ¶ ", "\n", StringComparison.Ordinal);

    private static Quotation[] Read(string text) => [.. QuotationReader.Read(Lines(text), Paragraphs.OfLines(Lines(text)))];

    private static void Check(string line)
    {
        var (text, expected) = (line[..line.IndexOf(" →", StringComparison.Ordinal)], line[(line.IndexOf('→') + 1)..].Trim());
        var found = Read(text).Select(quotation => string.Join(" ⏎ ", quotation.Spans.Select(span => span.In(Lines(text)).ToString())));
        Assert.Equal(expected, string.Join(" | ", found));
    }
}
