using System.Collections.Immutable;

namespace Rapporteur.Cli.Printing;

/// <summary>Writes the statements of a passage as notes beside its text.</summary>
internal sealed class HtmlNotes(TextWriter writer, Staging staging, string page)
{
    private readonly Cast cast = staging.Cast;
    private readonly Doubt doubt = new(staging.Cast.Reading);
    private readonly SayingNote note = new(staging.Cast);

    /// <summary>Writes the notes, those that others hold inside them.</summary>
    public void Write(ImmutableArray<Saying> sayings)
    {
        writer.Write("<ol class=\"notes\">\n");
        foreach (var saying in sayings) Item(saying);
        writer.Write("</ol>");
    }

    private void Item(Saying saying)
    {
        var light = staging.Light(saying.Number);
        string name = saying.Speaker.IsNamed ? $"<b>{Html.Escape(saying.Speaker.Name)}</b>"
            : saying.IsBare ? "<i>quotation that no words attribute</i>" : "<i>no source named</i>";
        string verb = saying.IsBare ? "" : $" <span class=\"{(saying.IsOpen ? "act open" : "act")}\">{Html.Escape(saying.Verb)}</span>";
        writer.Write($"<li id=\"{page}s{saying.Number}\"><div {light.Attributes("row")}>");
        writer.Write($"<p class=\"who\"><a href=\"#{page}a{saying.Number}\"><span class=\"n\">{saying.Number}</span> {name}{verb}</a></p>");
        foreach (var words in saying.Paragraphs(cast.Reading)) writer.Write($"\n<p class=\"words\">{Html.Escape(words)}</p>");
        var facts = string.Join(" · ", Facts(saying).Where(fact => fact.Length > 0).Select(fact => Html.Escape(fact.Replace(Sheet.Glue, ' '))));
        if (facts.Length > 0) writer.Write($"\n<p class=\"doubt\">{facts}</p>");
        writer.Write("</div>");
        if (!saying.Held.IsEmpty) Write(saying.Held);
        writer.Write("</li>\n");
    }

    private static bool IsPlain(string source, string name) =>
        source.Contains(name, StringComparison.OrdinalIgnoreCase) || name.Contains(source, StringComparison.OrdinalIgnoreCase);

    // Who that is, where the text has other words; then all that the terminal tells.
    private IEnumerable<string> Facts(Saying saying)
    {
        if (saying.Speaker is { Actor: { } actor })
        {
            if (!IsPlain(saying.Source, saying.Speaker.Name)) yield return $"“{saying.Source}”";
            yield return RoleNote.Short(actor, cast);
        }

        foreach (var fact in note.Of(saying)) yield return fact;
        yield return doubt.Of(saying);
    }
}
