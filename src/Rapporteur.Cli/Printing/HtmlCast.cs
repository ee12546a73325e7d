namespace Rapporteur.Cli.Printing;

/// <summary>Writes the list of speakers, with a box for each that shows the speaker's statements alone.</summary>
internal sealed class HtmlCast(TextWriter writer, Staging staging, string page)
{
    /// <summary>Writes the list.</summary>
    public void Write()
    {
        bool hasChoice = staging.Speakers.Length > 1;
        writer.Write($"<section class=\"cast\" aria-labelledby=\"{page}c\">\n<h2 id=\"{page}c\">Speakers</h2>\n");
        if (hasChoice) writer.Write("<fieldset>\n<legend>Show the statements of these alone:</legend>\n");
        writer.Write("<ul>\n");
        for (int i = 0; i < staging.Speakers.Length; i++)
            Item(staging.Speakers[i], hasChoice && i < HtmlStyle.MostSpeakers ? i + 1 : null);
        writer.Write(hasChoice ? "</ul>\n</fieldset>\n</section>\n" : "</ul>\n</section>\n");
    }

    private void Item(Speakers speakers, int? box)
    {
        var speaker = speakers.Speaker;
        string name = speaker.IsNamed ? $"<b>{Html.Escape(speaker.Name)}</b>" : $"<i>{Html.Escape(speaker.Name)}</i>";
        string things = speakers.Count == 1 ? "statement" : "statements";
        string count = $"<span class=\"count\">{speakers.Count}<span class=\"unseen\"> {things}</span></span>";
        writer.Write($"<li class=\"h{staging.Hue(speaker)}\">");
        writer.Write(box is { } who
            ? $"<label><input type=\"checkbox\" value=\"{who}\" autocomplete=\"off\"> {name} {count}</label>"
            : $"{name} {count}");
        var about = string.Join(" · ", SpeakerNote.Of(speaker, staging.Cast).Select(note => Html.Escape(note)));
        if (about.Length > 0) writer.Write($"\n<p>{about}</p>");
        writer.Write("</li>\n");
    }
}
