using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;
using Rapporteur.Attributions;
using Rapporteur.Names;
using Rapporteur.Places;
using Rapporteur.Statements;
using Rapporteur.Text;
using Rapporteur.Time;

namespace Rapporteur.Formats;

/// <summary>Writes one reading as a JSON object. No field is ever left out: what is not known is null, what is not there is an empty list.</summary>
internal sealed class ReadingWriter
{
    private readonly Utf8JsonWriter json;
    private readonly Reading reading;
    private readonly CodePoints codePoints;

    public ReadingWriter(Utf8JsonWriter json, Reading reading) =>
        (this.json, this.reading, codePoints) = (json, reading, new CodePoints(reading.Report.Text));

    public void Write(Provenance provenance)
    {
        json.WriteStartObject();
        json.WriteString("schema", Provenance.Schema);
        WriteReport(reading.Report);
        json.WriteString("offsets", "codepoint");
        WriteProvenance(provenance);
        WriteLayout(reading.Layout);
        WriteList("sentences", reading.Sentences, WriteSentence);
        WriteList("quotations", reading.Quotations, WriteQuotation);
        WriteList("mentions", reading.Mentions, WriteMention);
        WriteEmpty("entities");
        WriteList("places", reading.Places, WritePlace);
        WriteList("dates", reading.Dates, WriteDate);
        WriteList("attributions", reading.Attributions, WriteAttribution);
        WriteList("statements", reading.Statements, WriteStatement);
        WriteEmpty("events");
        WriteEmpty("judged");
        WriteEmpty("relations");
        json.WriteEndObject();
    }

    private void WriteReport(Report report)
    {
        json.WriteStartObject("report");
        json.WriteString("id", report.Id);
        json.WriteString("ref", report.Ref);
        json.WriteString("textHash", report.TextHash);
        json.WriteString("outlet", report.Outlet);
        json.WriteString("url", report.Url);
        WriteDay("published", report.Published);
        WriteDay("updated", report.Updated);
        json.WriteString("headline", report.Headline);
        json.WriteString("byline", report.Byline);
        json.WriteString("language", reading.Language.Code);
        json.WriteEndObject();
    }

    private void WriteProvenance(Provenance provenance)
    {
        json.WriteStartObject("provenance");
        json.WriteString("program", provenance.Program);
        json.WriteString("model", provenance.Model);
        json.WriteString("data", provenance.Data);
        json.WriteString("codebook", provenance.Codebook);
        json.WriteEndObject();
    }

    private void WriteLayout(Layout layout)
    {
        json.WriteStartObject("layout");
        if (layout.Dateline is { } dateline) WriteSpan("dateline", dateline);
        else json.WriteNull("dateline");
        WriteList("paragraphs", layout.Paragraphs, paragraph =>
        {
            WriteSpan("span", paragraph.Span);
            json.WriteString("kind", Terms.Of(paragraph.Kind));
        });
        json.WriteEndObject();
    }

    private void WriteSentence(Sentence sentence)
    {
        WriteSpan("span", sentence.Span);
        json.WriteNumber("paragraph", sentence.Paragraph);
    }

    private void WriteQuotation(Quotation quotation)
    {
        WriteSpans("spans", quotation.Spans);
        WriteSpans("inner", quotation.Inner);
        json.WriteNumber("depth", quotation.Depth);
        json.WriteString("end", Terms.Of(quotation.End));
        WriteEvidence(quotation.Evidence);
    }

    private void WriteMention(Mention mention)
    {
        json.WriteString("id", mention.Id);
        WriteSpan("span", mention.Span);
        WriteSpan("head", mention.Head);
        json.WriteString("type", Terms.Of(mention.Type));
        json.WriteString("kind", Terms.Of(mention.Kind));
        json.WriteNull("entity");
        WriteEmpty("candidates");
        WriteEvidence(mention.Evidence);
    }

    private void WritePlace(Place place)
    {
        json.WriteString("id", place.Id);
        WriteSpan("span", place.Span);
        json.WriteString("name", place.Name);
        WritePosition(place.Position);
        json.WriteString("country", place.Country);
        json.WriteString("precision", Terms.Of(place.Precision));
        WriteList("candidates", place.Candidates, candidate =>
        {
            json.WriteString("name", candidate.Name);
            WritePosition(candidate.Position);
            json.WriteString("country", candidate.Country);
            json.WriteString("precision", Terms.Of(candidate.Precision));
            json.WriteString("reason", candidate.Reason);
        });
        WriteEvidence(place.Evidence);
    }

    private void WritePosition(Position? position)
    {
        WriteDegrees("lat", position?.Latitude);
        WriteDegrees("lon", position?.Longitude);
    }

    private void WriteDegrees(string name, double? degrees)
    {
        if (degrees is { } known) json.WriteNumber(name, known);
        else json.WriteNull(name);
    }

    private void WriteDate(Date date)
    {
        json.WriteString("id", date.Id);
        WriteSpan("span", date.Span);
        json.WriteString("type", Terms.Of(date.Type));
        json.WriteString("value", date.Value);
        json.WriteString("mod", date.Mod is { } mod ? Terms.Of(mod) : null);
        WriteDay("from", date.From);
        WriteDay("to", date.To);
        json.WriteString("precision", Terms.Of(date.Precision));
        json.WriteString("basis", Terms.Of(date.Basis));
        json.WriteString("reason", date.Reason);
        WriteEvidence(date.Evidence);
    }

    private void WriteAttribution(Attribution attribution)
    {
        json.WriteString("id", attribution.Id);
        WriteSpans("source", attribution.Source);
        WriteSpans("cue", attribution.Cue);
        WriteSpans("content", attribution.Content);
        json.WriteString("kind", Terms.Of(attribution.Kind));
        json.WriteString("within", attribution.Within);
        json.WriteString("polarity", Terms.Of(attribution.Polarity));
        WriteEvidence(attribution.Evidence);
    }

    private void WriteStatement(Statement statement)
    {
        json.WriteString("id", statement.Id);
        json.WriteString("attribution", statement.Attribution);
        json.WriteNull("speaker");
        json.WriteNull("anonymous");
        json.WriteString("act", statement.Act);
        json.WriteNull("strength");
        WriteEmpty("addressees");
        json.WriteNull("medium");
        json.WriteNull("firstHand");
        json.WriteNull("said");
        json.WriteNull("topic");
        json.WriteString("words", statement.Words);
        json.WriteStartArray("chain");
        foreach (var holder in statement.Chain) json.WriteStringValue(holder);
        json.WriteEndArray();
        WriteEvidence(statement.Evidence);
    }

    private void WriteEvidence(Evidence evidence)
    {
        json.WriteStartObject("evidence");
        WriteSpan("span", evidence.Span);
        json.WriteString("by", evidence.By);
        json.WriteEndObject();
    }

    private void WriteList<T>(string name, ImmutableArray<T> records, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var record in records)
        {
            json.WriteStartObject();
            write(record);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteEmpty(string name)
    {
        json.WriteStartArray(name);
        json.WriteEndArray();
    }

    private void WriteDay(string name, LocalDate? day)
    {
        if (day is { } known) json.WriteString(name, $"{known:uuuu-MM-dd}");
        else json.WriteNull(name);
    }

    private void WriteSpans(string name, ImmutableArray<TextSpan> spans)
    {
        json.WriteStartArray(name);
        foreach (var span in spans)
        {
            json.WriteStartArray();
            WriteEnds(span);
        }

        json.WriteEndArray();
    }

    private void WriteSpan(string name, TextSpan span)
    {
        json.WriteStartArray(name);
        WriteEnds(span);
    }

    private void WriteEnds(TextSpan span)
    {
        var (start, end) = codePoints.Of(span);
        json.WriteNumberValue(start);
        json.WriteNumberValue(end);
        json.WriteEndArray();
    }
}
