using CsCheck;
using static Rapporteur.Tests.Attributions.Marks;

namespace Rapporteur.Tests.Attributions;

/// <summary>What holds of attributions in any text whatever.</summary>
public sealed class AttributionProperties
{
    private static readonly string[] parts =
    [
        "Ruiz", "the mayor", "he", "said", "saying", "urged", "told", "refused", "to", "that", "who", "and", "but", "according to", "the dam", "leaks",
        "was", "would not", ",", ".", "?", ":", ";", "—", "“", "”", "\"", "'", "‘", "’", "(", ")", "\n\n", "on Monday", "called for", "whether", "\ud83d", "é",
    ];

    private static readonly Gen<string> anyText = Gen.OneOf(
        Gen.Int[0, parts.Length - 1].Array[0, 60].Select(picks => string.Join(' ', picks.Select(i => parts[i]))),
        Gen.String);

    [Fact]
    public void Roles_lie_in_the_text_and_apart() => anyText.Sample(text =>
    {
        foreach (var attribution in Read(text))
        {
            var spans = attribution.Source.Concat(attribution.Cue).Concat(attribution.Content).Order(Rapporteur.Text.TextSpan.ReadingOrder).ToList();
            Assert.NotEmpty(attribution.Content);
            for (int i = 0; i < spans.Count; i++)
            {
                Assert.True(spans[i].Length > 0 && spans[i].End <= text.Length);
                Assert.True(i == 0 || spans[i - 1].End <= spans[i].Start);
            }
        }
    }, iter: 3000);

    [Fact]
    public void An_inner_attribution_has_its_cue_in_the_content_of_the_outer_and_no_circle() => anyText.Sample(text =>
    {
        var attributions = Read(text).ToDictionary(attribution => attribution.Id);
        foreach (var attribution in attributions.Values)
        {
            int depth = 0;
            for (var inner = attribution; inner.Within is { } id; inner = attributions[id])
            {
                Assert.Contains(attributions[id].Content, span => span.Contains(inner.Cue[0]));
                Assert.True(++depth <= attributions.Count);
            }
        }
    }, iter: 3000);

    // Marks that never close, close twice, cross or come in the wrong order, between words that quote.
    private static readonly string[] marks = ["“", "”", "\"", "''", "``", "'", "‘", "’", "«", "»", "‹", "›", "„", "‚", "(", ")", ",”", "?’", "\n\n“", "”\n\n"];

    private static readonly Gen<string> brokenQuotations = Gen.Select(
        Gen.Int[0, parts.Length - 1], Gen.Int[0, marks.Length - 1], Gen.Bool, (word, mark, glued) => glued ? $"{marks[mark]}{parts[word]}" : $"{parts[word]} {marks[mark]}")
        .Array[0, 40].Select(words => string.Join(' ', words));

    [Fact]
    public void Broken_quotation_marks_never_throw_and_never_run_away() => brokenQuotations.Sample(text =>
    {
        int words = text.Split(' ', '\n').Length;
        var attributions = Read(text);
        Assert.True(attributions.Length <= words);
        Assert.All(attributions, attribution => Assert.True(attribution.Content.Length <= words));
    }, iter: 2000);

    [Fact]
    public void Each_attribution_has_one_statement() => anyText.Sample(text =>
    {
        var reading = Reading(text);
        Assert.Equal(reading.Attributions.Select(attribution => attribution.Id), reading.Statements.Select(statement => statement.Attribution));
    }, iter: 500);
}
