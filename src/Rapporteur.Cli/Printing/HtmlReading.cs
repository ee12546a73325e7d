namespace Rapporteur.Cli.Printing;

/// <summary>Writes one reading as an article: its head, its speakers, its text with the statements beside it, and what else it tells.</summary>
/// <param name="writer">Where to.</param>
/// <param name="staging">The reading, laid out.</param>
/// <param name="number">Its place on the page, from 1: anchors start with it.</param>
internal sealed class HtmlReading(TextWriter writer, Staging staging, int number)
{
    private readonly string page = $"r{number}";
    private readonly Reading reading = staging.Cast.Reading;

    /// <summary>Writes the article.</summary>
    public void Write()
    {
        writer.Write($"<article id=\"{page}\" aria-labelledby=\"{page}t\">\n");
        Head();
        if (!staging.Speakers.IsEmpty) new HtmlCast(writer, staging, page).Write();
        Story();
        Rest();
        writer.Write("</article>\n");
    }

    /// <summary>Facts in a row, none of them broken over lines.</summary>
    public static string Facts(IEnumerable<string> facts) =>
        string.Join(" · ", facts.Select(fact => $"<span class=\"fact\">{Html.Escape(fact)}</span>"));

    private void Head()
    {
        string name = HtmlPage.Name(reading);
        var facts = Heading.Facts(staging.Cast);
        if (Printable.Line(reading.Report.Ref) is { Length: > 0 } file && file != name) facts = facts.Prepend(file);
        writer.Write($"<header>\n<h1 id=\"{page}t\">{Html.Escape(name)}</h1>\n");
        writer.Write($"<p class=\"facts\">{Facts(facts)}</p>\n");
        if (Heading.Unread(reading) is { } remark) writer.Write($"<p class=\"none\">{Html.Escape(remark)}</p>\n");
        else writer.Write("<p class=\"key\">In the text: <b class=\"source\">who spoke</b>, <span class=\"cue\">how</span>, "
            + "<mark class=\"content d0\">what is attributed</mark>, in the colour of its speaker. Numbers lead to the statement beside it, and back.</p>\n");
        writer.Write("</header>\n");
    }

    private void Story()
    {
        string language = reading.Language is { Code: not "und" } known ? Html.Escape(known.Code) : "";
        var (text, notes) = (new LitText(writer, staging, page), new HtmlNotes(writer, staging, page));
        writer.Write("<div class=\"story\">\n<h2 class=\"unseen\">Text and statements</h2>\n");
        if (staging.Passages.IsEmpty) Text(null);
        foreach (var passage in staging.Passages)
        {
            Text(passage);
        }

        writer.Write("</div>\n");

        void Text(Passage? passage)
        {
            writer.Write($"<div class=\"passage\"><div class=\"text\" lang=\"{language}\">");
            if (passage is not null) text.Write(passage);
            if (passage is null || passage == staging.Passages[^1]) text.End();
            writer.Write("</div>");
            if (passage is { Sayings.IsEmpty: false }) notes.Write(passage.Sayings);
            writer.Write("</div>\n");
        }
    }

    private void Rest()
    {
        var (silent, found) = (Bystanders.In(staging.Cast), Finding.In(staging.Cast));
        if (silent.IsEmpty && found.IsEmpty) return;
        writer.Write($"<section class=\"rest\" aria-labelledby=\"{page}f\">\n<h2 id=\"{page}f\">Also in the report</h2>\n");
        foreach (var kind in silent)
            Details($"{kind.Actors.Length} {(kind.Actors.Length == 1 ? kind.Kind[..^1] : kind.Kind)} who say{(kind.Actors.Length == 1 ? "s" : "")} nothing",
                kind.Actors.Select(actor => (staging.Cast.Name(actor), string.Join("; ", RoleNote.Of(actor, staging.Cast)))));
        foreach (var kind in found.GroupBy(finding => finding.Kind))
            Details(Heading.Counted(kind.Count(), kind.Key), kind.Select(finding => (finding.Words, finding.Note)));
        writer.Write("</section>\n");
    }

    private void Details(string summary, IEnumerable<(string Words, string Note)> items)
    {
        writer.Write($"<details class=\"findings\">\n<summary>{summary}</summary>\n<ul>\n");
        foreach (var (words, note) in items)
        {
            string doubt = note.Length > 0 ? $" <span class=\"doubt\">{Html.Escape(note.Replace(Sheet.Glue, ' '))}</span>" : "";
            writer.Write($"<li>{Html.Escape(words)}{doubt}</li>\n");
        }

        writer.Write("</ul>\n</details>\n");
    }
}
