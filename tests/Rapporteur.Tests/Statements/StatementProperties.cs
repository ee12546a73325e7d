using CsCheck;
using Rapporteur.Statements;
using Rapporteur.Text;
using static Rapporteur.Tests.Attributions.Marks;

namespace Rapporteur.Tests.Statements;

/// <summary>What holds of statements in any text whatever.</summary>
public sealed class StatementProperties
{
    private static readonly string[] parts =
    [
        "Ruiz", "the mayor", "he", "two officials", "Reuters", "said", "saying", "urged", "told", "refused", "to", "that", "who", "and", "according to",
        "the dam", "leaks", "was", "would not", "comment", "on", "in", "a statement", "Paris", "Monday", "an interview with", "reporters", ",", ".", "?", ":", "—",
        "“", "”", "\"", "I", "accused of", "a report by", "by", "her warning", "reportedly", "called on", "speaking", "\n\n", "\ud83d", "é",
    ];

    private static readonly Gen<string> anyText = Gen.OneOf(
        Gen.Int[0, parts.Length - 1].Array[0, 60].Select(picks => string.Join(' ', picks.Select(i => parts[i]))),
        Gen.String);

    [Fact]
    public void Every_id_names_a_record_of_the_reading() => anyText.Sample(text =>
    {
        var reading = Reading(text);
        var (actors, dates, places) = (Ids(reading.Actors.Select(actor => actor.Id)), Ids(reading.Dates.Select(date => date.Id)), Ids(reading.Places.Select(place => place.Id)));
        foreach (var statement in reading.Statements)
        {
            Assert.True(statement.Speaker is null or Statement.Author || actors.Contains(statement.Speaker));
            Assert.All(statement.Addressees, party => Assert.True(party.Actor is null || actors.Contains(party.Actor)));
            Assert.True(statement.Medium?.Actor is null || actors.Contains(statement.Medium.Actor));
            Assert.True(statement.Date is null || dates.Contains(statement.Date));
            Assert.True(statement.Place is null || places.Contains(statement.Place));
        }
    }, iter: 2000);

    [Fact]
    public void Words_lie_in_the_text_and_read_as_they_say() => anyText.Sample(text =>
    {
        var reading = Reading(text);
        foreach (var statement in reading.Statements)
        {
            foreach (var party in statement.Addressees) Lies(reading.Report.Text, party.Text, party.Spans);
            if (statement.Medium is { } medium) Lies(reading.Report.Text, medium.Text, medium.Spans);
            if (statement.Topic is { } topic) Lies(reading.Report.Text, topic.Text, topic.Spans);
            Assert.NotEqual("", statement.Words);
            Assert.True(statement.Anonymous is null || statement.Anonymous.Description.Length > 0);
        }
    }, iter: 2000);

    [Fact]
    public void A_chain_starts_with_the_author_and_ends_with_its_own_attribution() => anyText.Sample(text =>
    {
        foreach (var statement in Reading(text).Statements)
        {
            Assert.Equal("author", statement.Chain[0]);
            Assert.Equal(statement.Attribution, statement.Chain[^1]);
            Assert.Equal(statement.Chain.Length, statement.Chain.Distinct().Count());
        }
    }, iter: 1000);

    [Fact]
    public void A_named_speaker_is_not_anonymous() => anyText.Sample(text =>
    {
        var reading = Reading(text);
        var named = reading.Mentions.Where(mention => mention.Kind == Rapporteur.Names.MentionKind.Name).Select(mention => mention.Actor).ToHashSet();
        Assert.All(reading.Statements, statement => Assert.False(statement.Anonymous is not null && statement.Speaker is not null && named.Contains(statement.Speaker)));
    }, iter: 1000);

    [Fact]
    public void No_two_addressees_overlap() => anyText.Sample(text =>
    {
        foreach (var statement in Reading(text).Statements)
        {
            var spans = statement.Addressees.SelectMany(party => party.Spans).Order(TextSpan.ReadingOrder).ToList();
            for (int i = 1; i < spans.Count; i++) Assert.True(spans[i - 1].End <= spans[i].Start);
        }
    }, iter: 1000);

    private static void Lies(string text, string words, IEnumerable<TextSpan> spans)
    {
        var span = Assert.Single(spans);
        Assert.True(span.Length > 0 && span.End <= text.Length);
        Assert.Equal(string.Join(' ', span.In(text).ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), words);
    }

    private static HashSet<string> Ids(IEnumerable<string> ids) => ids.ToHashSet(StringComparer.Ordinal);
}
