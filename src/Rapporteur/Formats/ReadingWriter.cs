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
    private readonly FieldWriter fields;

    public ReadingWriter(Utf8JsonWriter json, Reading reading) =>
        (this.json, this.reading, fields) = (json, reading, new FieldWriter(json, new CodePoints(reading.Report.Text)));

    public void Write(Provenance provenance)
    {
        json.WriteStartObject();
        json.WriteString("schema", Provenance.Schema);
        WriteReport(reading.Report);
        json.WriteString("offsets", "codepoint");
        WriteProvenance(provenance);
        WriteLayout(reading.Layout);
        fields.WriteList("sentences", reading.Sentences, WriteSentence);
        fields.WriteList("quotations", reading.Quotations, WriteQuotation);
        fields.WriteList("mentions", reading.Mentions, WriteMention);
        fields.WriteList("entities", reading.Actors, WriteActor);
        fields.WriteList("places", reading.Places, WritePlace);
        fields.WriteList("dates", reading.Dates, WriteDate);
        fields.WriteList("attributions", reading.Attributions, WriteAttribution);
        fields.WriteList("statements", reading.Statements, WriteStatement);
        fields.WriteEmpty("events");
        fields.WriteEmpty("judged");
        fields.WriteList("relations", reading.Relations, WriteRelation);
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
        fields.WriteDay("published", report.Published);
        fields.WriteDay("updated", report.Updated);
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
        if (layout.Dateline is { } dateline) fields.WriteSpan("dateline", dateline);
        else json.WriteNull("dateline");
        fields.WriteList("paragraphs", layout.Paragraphs, paragraph =>
        {
            fields.WriteSpan("span", paragraph.Span);
            json.WriteString("kind", Terms.Of(paragraph.Kind));
        });
        json.WriteEndObject();
    }

    private void WriteSentence(Sentence sentence)
    {
        fields.WriteSpan("span", sentence.Span);
        json.WriteNumber("paragraph", sentence.Paragraph);
    }

    private void WriteQuotation(Quotation quotation)
    {
        fields.WriteSpans("spans", quotation.Spans);
        fields.WriteSpans("inner", quotation.Inner);
        json.WriteNumber("depth", quotation.Depth);
        json.WriteString("end", Terms.Of(quotation.End));
        fields.WriteEvidence(quotation.Evidence);
    }

    private void WriteMention(Mention mention)
    {
        json.WriteString("id", mention.Id);
        fields.WriteSpan("span", mention.Span);
        fields.WriteSpan("head", mention.Head);
        json.WriteString("type", Terms.Of(mention.Type));
        json.WriteString("kind", Terms.Of(mention.Kind));
        json.WriteString("entity", mention.Actor);
        json.WriteString("reason", mention.Reason);
        fields.WriteOrNull("link", mention.Link, link =>
        {
            json.WriteString("mention", link.Mention);
            json.WriteString("by", link.By);
        });
        fields.WriteList("candidates", mention.Candidates, candidate =>
        {
            json.WriteString("entity", candidate.Actor);
            json.WriteString("reason", candidate.Reason);
            fields.WriteShare("confidence", candidate.Confidence);
        });
        fields.WriteEvidence(mention.Evidence);
    }

    private void WriteActor(Actor actor)
    {
        json.WriteString("id", actor.Id);
        json.WriteString("type", Terms.Of(actor.Type));
        json.WriteString("name", actor.Name);
        fields.WriteList("names", actor.Names, name =>
        {
            json.WriteString("text", name.Text);
            json.WriteString("kind", Terms.Of(name.Kind));
            json.WriteString("reason", name.Reason);
        });
        fields.WriteEmpty("codes");
        fields.WriteList("roles", actor.Roles, WriteRole);
        fields.WriteStrings("relations", actor.Relations);
        fields.WriteEvidence(actor.Evidence);
    }

    private void WriteRole(Role role)
    {
        json.WriteString("title", role.Title);
        json.WriteString("organisation", role.Organisation);
        WriteTenure(role.Status, role.From, role.To, role.Holder);
        fields.WriteEvidence(role.Evidence);
    }

    private void WriteRelation(Relation relation)
    {
        json.WriteString("id", relation.Id);
        json.WriteString("type", Terms.Of(relation.Type));
        json.WriteString("word", relation.Word);
        json.WriteString("subject", relation.Subject);
        json.WriteString("object", relation.Object);
        WriteTenure(relation.Status, relation.From, relation.To, relation.Holder);
        fields.WriteEvidence(relation.Evidence);
    }

    private void WriteTenure(RoleStatus status, LocalDate? from, LocalDate? to, string holder)
    {
        json.WriteString("status", Terms.Of(status));
        fields.WriteDay("from", from);
        fields.WriteDay("to", to);
        json.WriteString("holder", holder);
    }

    private void WritePlace(Place place)
    {
        json.WriteString("id", place.Id);
        fields.WriteSpan("span", place.Span);
        json.WriteString("name", place.Name);
        WritePosition(place.Position);
        json.WriteString("country", place.Country);
        json.WriteString("precision", Terms.Of(place.Precision));
        fields.WriteList("candidates", place.Candidates, candidate =>
        {
            json.WriteString("name", candidate.Name);
            WritePosition(candidate.Position);
            json.WriteString("country", candidate.Country);
            json.WriteString("precision", Terms.Of(candidate.Precision));
            json.WriteString("reason", candidate.Reason);
        });
        fields.WriteEvidence(place.Evidence);
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
        fields.WriteSpan("span", date.Span);
        json.WriteString("type", Terms.Of(date.Type));
        json.WriteString("value", date.Value);
        json.WriteString("mod", date.Mod is { } mod ? Terms.Of(mod) : null);
        fields.WriteDay("from", date.From);
        fields.WriteDay("to", date.To);
        json.WriteString("precision", Terms.Of(date.Precision));
        json.WriteString("basis", Terms.Of(date.Basis));
        json.WriteString("reason", date.Reason);
        fields.WriteEvidence(date.Evidence);
    }

    private void WriteAttribution(Attribution attribution)
    {
        json.WriteString("id", attribution.Id);
        fields.WriteSpans("source", attribution.Source);
        fields.WriteSpans("cue", attribution.Cue);
        fields.WriteSpans("content", attribution.Content);
        json.WriteString("kind", Terms.Of(attribution.Kind));
        json.WriteString("within", attribution.Within);
        json.WriteString("polarity", Terms.Of(attribution.Polarity));
        fields.WriteEvidence(attribution.Evidence);
    }

    private void WriteStatement(Statement statement)
    {
        json.WriteString("id", statement.Id);
        json.WriteString("attribution", statement.Attribution);
        json.WriteString("speaker", statement.Speaker);
        fields.WriteOrNull("anonymous", statement.Anonymous, WriteAnonymous);
        json.WriteString("act", statement.Act);
        json.WriteString("strength", statement.Strength is { } strength ? Terms.Of(strength) : null);
        fields.WriteList("addressees", statement.Addressees, WriteParty);
        fields.WriteOrNull("medium", statement.Medium, WriteMedium);
        if (statement.FirstHand is { } isFirstHand) json.WriteBoolean("firstHand", isFirstHand);
        else json.WriteNull("firstHand");
        WriteSaid(statement);
        fields.WriteOrNull("topic", statement.Topic, WriteQuoted);
        json.WriteString("words", statement.Words);
        fields.WriteStrings("chain", statement.Chain);
        fields.WriteEvidence(statement.Evidence);
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
        fields.WriteSpans("spans", party.Spans);
    }

    private void WriteMedium(Medium medium)
    {
        json.WriteString("kind", medium.Kind is { } kind ? Terms.Of(kind) : null);
        json.WriteString("entity", medium.Actor);
        json.WriteString("text", medium.Text);
        fields.WriteSpans("spans", medium.Spans);
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
        fields.WriteSpans("spans", quoted.Spans);
    }
}
