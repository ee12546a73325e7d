using System.Text.Json;
using System.Text.RegularExpressions;
using CsCheck;
using Rapporteur.Formats;
using Rapporteur.Tests.Samples;
using Rapporteur.Tests.Text;
using Rapporteur.Text;

namespace Rapporteur.Tests.Formats;

/// <summary>What holds of the reading of any text whatever, and of what is written of it.</summary>
public sealed partial class AnyTextProperties
{
    private static readonly Reader reader = Reader.Load(Path.Combine(AppContext.BaseDirectory, "data"));
    private static readonly Provenance provenance = Provenance.Load(Path.Combine(AppContext.BaseDirectory, "data"));

    // English enough to be read to the end, with anything in the midst of it.
    private static readonly Gen<string> disturbedReport = Gen.Select(Gen.Int[0, Sample.Names.Count() - 1], Gen.Int[0, 3000], AnyText.Gen, AnyText.Gen)
        .Select((sample, at, first, second) =>
        {
            var text = Sample.Report(Sample.Names.ElementAt(sample)).Text;
            at = Math.Min(at, text.Length);
            int end = Math.Min(at + 600, text.Length);
            return text[..Math.Min(at, 300)] + first + text[at..end] + second;
        });

    private static readonly Gen<string> anyText = Gen.OneOf(AnyText.Gen, disturbedReport);

    [Fact]
    public void The_reading_of_any_text_fits_the_schema() => anyText.Sample(text =>
    {
        using var json = Written.Json(reader.Read(new Report(text)), provenance);

        Assert.Empty(JsonSchema.OfReadings.Faults(json.RootElement));
    }, iter: 400);

    [Fact]
    public void Every_offset_written_leads_to_the_words_that_were_read() => anyText.Sample(text =>
    {
        var reading = reader.Read(new Report(text));
        var codePoints = Characters(text);
        using var json = Written.Json(reading, provenance);

        Assert.Equal(
            SpansOf(reading).Select(span => span.In(text).ToString()),
            SpansIn(json.RootElement).Select(span => string.Concat(codePoints[span.Start..span.End])));
    }, iter: 400);

    [Fact]
    public void Every_span_lies_in_the_text_and_cuts_no_pair() => anyText.Sample(text =>
        Assert.All(SpansOf(reader.Read(new Report(text))), span => Assert.True(
            span.End <= text.Length && !Cuts(text, span.Start) && !Cuts(text, span.End), $"{span} of {text.Length}")), iter: 400);

    [Fact]
    public void The_same_text_gives_the_same_bytes() => anyText.Sample(
        text => Written.Line(reader.Read(new Report(text)), provenance) == Written.Line(reader.Read(new Report(text)), provenance), iter: 100);

    [Fact]
    public void Any_text_makes_CoNLL_U_of_ten_columns() => anyText.Sample(text =>
    {
        using var writer = new StringWriter { NewLine = "\n" };
        Conllu.Write(writer, reader.Read(new Report(text)));

        Assert.All(
            writer.ToString().Split('\n').Where(line => line.Length > 0 && line[0] != '#'),
            line => Assert.True(line.Split('\t') is { Length: 10 } cells && cells.All(cell => cell.Length > 0), line));
    }, iter: 400);

    [Fact]
    public void Every_token_range_in_CoNLL_U_leads_to_the_word_that_was_read() => anyText.Sample(text =>
    {
        var reading = reader.Read(new Report(text));
        var characters = Characters(text);
        using var writer = new StringWriter { NewLine = "\n" };
        Conllu.Write(writer, reading);

        Assert.Equal(
            reading.Sentences.SelectMany(sentence => sentence.Tokens).Select(token => token.In(text).ToString()),
            TokenRange().Matches(writer.ToString()).Select(match =>
                string.Concat(characters[int.Parse(match.Groups["start"].ValueSpan)..int.Parse(match.Groups["end"].ValueSpan)])));
    }, iter: 400);

    [Fact]
    public void A_megabyte_without_a_space_is_read()
    {
        var text = new string('a', 1 << 20);

        using var json = Written.Json(reader.Read(new Report(text)), provenance);

        Assert.Equal(1 << 20, json.RootElement.GetProperty("sentences").EnumerateArray().Last().GetProperty("span")[1].GetInt32());
    }

    [GeneratedRegex(@"[\t|]TokenRange=(?<start>\d+):(?<end>\d+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex TokenRange();

    private static bool Cuts(string text, int offset) =>
        offset > 0 && offset < text.Length && char.IsSurrogatePair(text[offset - 1], text[offset]);

    // As Python counts: a pair is one, and so is a lone half.
    private static string[] Characters(string text)
    {
        var characters = new List<string>();
        for (int i = 0; i < text.Length; i++)
            characters.Add(i + 1 < text.Length && char.IsSurrogatePair(text, i) ? text.Substring(i++, 2) : text.Substring(i, 1));
        return [.. characters];
    }

    private static IEnumerable<TextSpan> SpansOf(Reading reading) =>
    [
        .. reading.Layout.Dateline is { } dateline ? [dateline] : Array.Empty<TextSpan>(),
        .. reading.Layout.Paragraphs.Select(paragraph => paragraph.Span),
        .. reading.Sentences.Select(sentence => sentence.Span),
        .. reading.Quotations.SelectMany(quotation => quotation.Spans.Concat(quotation.Inner).Append(quotation.Evidence.Span)),
        .. reading.Mentions.SelectMany(mention => new[] { mention.Span, mention.Head, mention.Evidence.Span }),
        .. reading.Actors.SelectMany(actor => actor.Roles.Select(role => role.Evidence.Span).Append(actor.Evidence.Span)),
        .. reading.Places.SelectMany(place => new[] { place.Span, place.Evidence.Span }),
        .. reading.Dates.SelectMany(date => new[] { date.Span, date.Evidence.Span }),
        .. reading.Attributions.SelectMany(attribution =>
            attribution.Source.Concat(attribution.Cue).Concat(attribution.Content).Append(attribution.Evidence.Span)),
        .. reading.Statements.SelectMany(statement => statement.Addressees.SelectMany(party => party.Spans)
            .Concat(statement.Medium?.Spans ?? []).Concat(statement.Topic?.Spans ?? []).Append(statement.Evidence.Span)),
        .. reading.Relations.Select(relation => relation.Evidence.Span),
    ];

    // Every list of two numbers in a reading is a span.
    private static IEnumerable<(int Start, int End)> SpansIn(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Array when json.GetArrayLength() == 2 && json[0].ValueKind == JsonValueKind.Number => [(json[0].GetInt32(), json[1].GetInt32())],
        JsonValueKind.Array => json.EnumerateArray().SelectMany(SpansIn),
        JsonValueKind.Object => json.EnumerateObject().SelectMany(field => SpansIn(field.Value)),
        _ => [],
    };
}
