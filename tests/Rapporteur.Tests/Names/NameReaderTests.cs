using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using Rapporteur.Formats;
using Rapporteur.Names;
using Rapporteur.Tests.Text;
using Rapporteur.Text;

namespace Rapporteur.Tests.Names;

/// <summary>Which names are found. Each line is its own gold: unmarked the input, marked the answer.</summary>
public sealed partial class NameReaderTests
{
    private static readonly Reader reader = Reader.Load(Path.Combine(AppContext.BaseDirectory, "data"));

    [Theory]
    [InlineData("President [PER Amadou Keïta] flew to [LOC Bamako] on Monday, state television said.")]
    [InlineData("General [PER Haydar al-Rubai] told reporters in [LOC Damascus] that the road was open.")]
    [InlineData("[PER Oksana Melnyk], a nurse from [LOC Kharkiv], said she had walked for two days.")]
    [InlineData("The [ORG United Nations] said 12 of its workers were held in [LOC Yemen].")]
    [InlineData("The [ORG Ministry of Defence] denied the report.")]
    [InlineData("[ORG Hezbollah] fired rockets at [LOC Israel], the army said.")]
    [InlineData("A [GRP Syrian] doctor and two [GRP Kurdish] fighters were released.")]
    [InlineData("Mr [PER Ruiz] thanked [LOC Norway] and the [ORG European Union] for their help.")]
    public void Finds_names_without_titles_and_articles(string marked) => Assert.Equal(marked, Mark(Unmark(marked)));

    [Fact]
    public void A_name_that_is_known_from_its_full_form_is_known_alone() => Assert.Contains(
        new Name("Quarrel", MentionType.Person),
        Names("Edmund Quarrel was elected mayor in May. Voters trusted him. On Friday Quarrel resigned, and nobody knew why."));

    [Fact]
    public void A_headline_in_capitals_is_read() =>
        Assert.Contains(new Name("SYRIA", MentionType.Location), Names("SHELLS HIT MARKET IN SYRIA\n\nShells hit a market in northern Syria on Monday, killing nine."));

    [Fact]
    public void The_model_is_the_evidence() => Assert.All(
        Named("Oksana Melnyk lives in Kharkiv, in the east of Ukraine."),
        mention => Assert.Equal(new Evidence(mention.Span, "model:names@1"), mention.Evidence));

    [Fact]
    public void Names_lie_apart_in_reading_order_within_any_text() => AnyText.Gen.Sample(text =>
    {
        var mentions = Named(text);

        Assert.All(mentions, mention => Assert.True(mention.Span.Length > 0 && mention.Span.End <= text.Length));
        Assert.All(mentions.Zip(mentions.Skip(1)), pair => Assert.True(pair.First.Span.End <= pair.Second.Span.Start));
    }, iter: 300);

    [Fact]
    public void Names_do_not_depend_on_what_was_read_before()
    {
        string[] texts = ["Shells hit Homs.", "", "HOMS: SHELLS HIT MARKET", "Edmund Quarrel left. Quarrel said so."];
        var alone = texts.Select(text => Reader.Load(Path.Combine(AppContext.BaseDirectory, "data")).Read(new Report(text)).Mentions);
        Assert.Equal(alone, texts.Reverse().Select(text => reader.Read(new Report(text)).Mentions).Reverse());
    }

    private static IEnumerable<Name> Names(string text) =>
        Named(text).Select(mention => new Name(mention.Span.In(text).ToString(), mention.Type));

    private static ImmutableArray<Mention> Named(string text) => [.. reader.Read(new Report(text)).Mentions.Where(mention => mention.Kind == MentionKind.Name)];

    private static string Unmark(string marked) => Opening().Replace(marked, "").Replace("]", "", StringComparison.Ordinal);

    private static string Mark(string text)
    {
        var marked = new StringBuilder(text);
        foreach (var mention in Named(text).Reverse())
            marked.Insert(mention.Span.End, ']').Insert(mention.Span.Start, $"[{Terms.Of(mention.Type)} ");
        return marked.ToString();
    }

    [GeneratedRegex(@"\[[A-Z]{3} ")]
    private static partial Regex Opening();

    private sealed record Name(string Words, MentionType Type);
}
