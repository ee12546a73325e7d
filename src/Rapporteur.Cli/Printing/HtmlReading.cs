using System.Collections.Immutable;

namespace Rapporteur.Cli.Printing;

/// <summary>Writes one reading as an article: its head, its text, and the list of its statements.</summary>
internal static class HtmlReading
{
    /// <summary>Writes the article.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="reading">What to write.</param>
    /// <param name="number">Its place on the page, from 1: anchors start with it.</param>
    public static void Write(TextWriter writer, Reading reading, int number)
    {
        string page = $"r{number}";
        writer.Write($"<article id=\"{page}\" aria-labelledby=\"{page}t\">\n");
        Head(writer, reading, page);
        string language = reading.Language is { Code: not "und" } known ? Html.Escape(known.Code) : "";
        writer.Write($"<div class=\"text\" lang=\"{language}\">");
        new LitText(writer, reading, page).Write();
        writer.Write($"</div>\n<section class=\"statements\" aria-labelledby=\"{page}l\">\n<h2 id=\"{page}l\">Statements</h2>\n");
        var sayings = Saying.In(reading);
        if (Heading.Unread(reading) is { } remark) writer.Write($"<p class=\"none\">{Html.Escape(remark)}</p>\n");
        else List(writer, sayings, reading, new Doubt(reading), page);
        Findings(writer, reading);
        writer.Write("</section>\n</article>\n");
    }

    private static void Findings(TextWriter writer, Reading reading)
    {
        foreach (var kind in Finding.In(reading).GroupBy(finding => finding.Kind))
        {
            writer.Write($"<details class=\"findings\">\n<summary>{Heading.Counted(kind.Count(), kind.Key)}</summary>\n<ul>\n");
            foreach (var finding in kind)
            {
                string note = finding.Note.Length > 0 ? $" <span class=\"doubt\">{Html.Escape(finding.Note.Replace(Sheet.Glue, ' '))}</span>" : "";
                writer.Write($"<li>{Html.Escape(finding.Words)}{note}</li>\n");
            }

            writer.Write("</ul>\n</details>\n");
        }
    }

    private static void Head(TextWriter writer, Reading reading, string page)
    {
        string name = HtmlPage.Name(reading);
        var facts = Heading.Facts(reading);
        if (Printable.Line(reading.Report.Ref) is { Length: > 0 } file && file != name) facts = facts.Prepend(file);
        writer.Write($"<header>\n<h1 id=\"{page}t\">{Html.Escape(name)}</h1>\n");
        writer.Write($"<p class=\"facts\">{Facts(facts)}</p>\n");
        writer.Write("<p class=\"key\">In the text: <b class=\"source\">who spoke</b>, <span class=\"cue\">how</span>, ");
        writer.Write("<mark class=\"content d0\">what is attributed</mark>. Numbers and cues lead to the list, and back.</p>\n</header>\n");
    }

    /// <summary>Facts in a row, none of them broken over lines.</summary>
    public static string Facts(IEnumerable<string> facts) =>
        string.Join(" · ", facts.Select(fact => $"<span class=\"fact\">{Html.Escape(fact)}</span>"));

    private static void List(TextWriter writer, ImmutableArray<Saying> sayings, Reading reading, Doubt doubt, string page)
    {
        writer.Write("<ol>\n");
        foreach (var saying in sayings) Item(writer, saying, reading, doubt, page);
        writer.Write("</ol>\n");
    }

    private static void Item(TextWriter writer, Saying saying, Reading reading, Doubt doubt, string page)
    {
        string source = saying.Source.Length > 0 ? $"<b>{Html.Escape(saying.Source)}</b>"
            : saying.IsBare ? "<i>quotation that no words attribute</i>" : "<i>no source named</i>";
        string verb = saying.IsBare ? "" : $" <span class=\"{(saying.IsOpen ? "act open" : "act")}\">{Html.Escape(saying.Verb)}</span>";
        writer.Write($"<li id=\"{page}s{saying.Number}\" value=\"{saying.Number}\">");
        writer.Write($"<a href=\"#{page}a{saying.Number}\">{source}{verb}</a>");
        foreach (var words in saying.Paragraphs(reading)) writer.Write($"\n<p>{Html.Escape(words)}</p>");
        if (doubt.Of(saying) is { Length: > 0 } remark)
            writer.Write($"\n<p class=\"doubt\">{Html.Escape(remark.Replace(Sheet.Glue, ' '))}</p>");
        if (!saying.Held.IsEmpty) List(writer, saying.Held, reading, doubt, page);
        writer.Write("</li>\n");
    }
}
