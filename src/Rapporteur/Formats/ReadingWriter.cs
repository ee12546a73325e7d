using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;
using Rapporteur.Actors;
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
        WriteList("entities", reading.Actors, WriteActor);
        WriteList("places", reading.Places, WritePlace);
        WriteList("dates", reading.Dates, WriteDate);
        WriteList("attributions", reading.Attributions, WriteAttribution);
        WriteList("statements", reading.Statements, WriteStatement);
        WriteEmpty("events");
        WriteEmpty("judged");
        WriteList("relations", reading.Relations, WriteRelation);
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
        json.WriteString("entity", mention.Actor);
        json.WriteString("reason", mention.Reason);
        WriteOrNull("link", mention.Link, link =>
        {
            json.WriteString("mention", link.Mention);
            json.WriteString("by", link.By);
        });
        WriteList("candidates", mention.Candidates, candidate =>
        {
            json.WriteString("entity", candidate.Actor);
            json.WriteString("reason", candidate.Reason);
            WriteShare("confidence", candidate.Confidence);
        });
        WriteEvidence(mention.Evidence);
    }

    private void WriteActor(Actor actor)
    {
        json.WriteString("id", actor.Id);
        json.WriteString("type", Terms.Of(actor.Type));
        json.WriteString("name", actor.Name);
        WriteList("names", actor.Names, name =>
        {
            json.WriteString("text", name.Text);
            json.WriteString("kind", Terms.Of(name.Kind));
            json.WriteString("reason", name.Reason);
        });
        WriteEmpty("codes");
        WriteList("roles", actor.Roles, WriteRole);
        WriteStrings("relations", actor.Relations);
        WriteEvidence(actor.Evidence);
    }

    private void WriteRole(Role role)
    {
        json.WriteString("title", role.Title);
        json.WriteString("organisation", role.Organisation);
        WriteTenure(role.Status, role.From, role.To, role.Holder);
        WriteEvidence(role.Evidence);
    }

    private void WriteRelation(Relation relation)
    {
        json.WriteString("id", relation.Id);
        json.WriteString("type", Terms.Of(relation.Type));
        json.WriteString("word", relation.Word);
        json.WriteString("subject", relation.Subject);
        json.WriteString("object", relation.Object);
        WriteTenure(relation.Status, relation.From, relation.To, relation.Holder);
        WriteEvidence(relation.Evidence);
    }

    private void WriteTenure(RoleStatus status, LocalDate? from, LocalDate? to, string holder)
    {
        json.WriteString("status", Terms.Of(status));
        WriteDay("from", from);
        WriteDay("to", to);
        json.WriteString("holder", holder);
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
        json.WriteString("speaker", statement.Speaker);
        WriteOrNull("anonymous", statement.Anonymous, WriteAnonymous);
        json.WriteString("act", statement.Act);
        json.WriteString("strength", statement.Strength is { } strength ? Terms.Of(strength) : null);
        WriteList("addressees", statement.Addressees, WriteParty);
        WriteOrNull("medium", statement.Medium, WriteMedium);
        if (statement.FirstHand is { } isFirstHand) json.WriteBoolean("firstHand", isFirstHand);
        else json.WriteNull("firstHand");
        WriteSaid(statement);
        WriteOrNull("topic", statement.Topic, WriteQuoted);
        json.WriteString("words", statement.Words);
        WriteStrings("chain", statement.Chain);
        WriteEvidence(statement.Evidence);
    }

    private void WriteAnonymous(Anonymous anonymous)
    {
        json.WriteString("description", anonymous.Description);
        if (anonymous.Number is { } number) json.WriteNumber("number", number);
        else json.WriteNull("number");
    }

    private void WriteParty(Party party)
    {
        json.WriteString("entity", party.Actor);
        json.WriteString("text", party.Text);
        WriteSpans("spans", party.Spans);
    }

    private void WriteMedium(Medium medium)
    {
        json.WriteString("kind", medium.Kind is { } kind ? Terms.Of(kind) : null);
        json.WriteString("entity", medium.Actor);
        json.WriteString("text", medium.Text);
        WriteSpans("spans", medium.Spans);
    }

    private void WriteSaid(Statement statement)
    {
        if (statement is { Date: null, Place: null })
        {
            json.WriteNull("said");
            return;
        }

        json.WriteStartObject("said");
        json.WriteString("date", statement.Date);
        json.WriteString("place", statement.Place);
        json.WriteEndObject();
    }

    private void WriteQuoted(Quoted quoted)
    {
        json.WriteString("text", quoted.Text);
        WriteSpans("spans", quoted.Spans);
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

    private void WriteOrNull<T>(string name, T? record, Action<T> write)
        where T : class
    {
        if (record is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        write(record);
        json.WriteEndObject();
    }

    private void WriteStrings(string name, ImmutableArray<string> strings)
    {
        json.WriteStartArray(name);
        foreach (var value in strings) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private void WriteShare(string name, double? share)
    {
        if (share is { } known) json.WriteNumber(name, Math.Round(known, 3));
        else json.WriteNull(name);
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
