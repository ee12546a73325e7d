using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Rapporteur.Attributions;
using Rapporteur.Text;

namespace Rapporteur.Tests.Samples;

/// <summary>Who says what in the samples, against the labels of a person.</summary>
public sealed partial class SampleAttributionTests
{
    // A little under what the rules reach; a change that takes them lower is a step back. Raise them with the rules.
    private const double PrecisionFloor = 0.85, RecallFloor = 0.81, DirectRecallFloor = 0.70;

    private static readonly Lazy<Agreement> all = new(() => Agreement.Sum(GoldFile.Names.Select(AgreementOn)));

    [Fact]
    public void Most_of_what_is_found_is_an_attribution() => AtLeast(PrecisionFloor, all.Value.Precision);

    [Fact]
    public void Most_attributions_are_found() => AtLeast(RecallFloor, all.Value.Recall());

    [Fact]
    public void Most_direct_quotations_are_found() => AtLeast(DirectRecallFloor, all.Value.Recall(AttributionKind.Direct));

    [Fact]
    public void The_quotation_over_two_paragraphs_is_one_attribution()
    {
        var reading = Sample.Reading("admiral-examiner");
        var text = reading.Report.Text;

        var speech = Assert.Single(reading.Attributions, attribution => Words(attribution.Content, text).Contains("“It was in", StringComparison.Ordinal));
        Assert.Equal(("he", "said", AttributionKind.Direct), (Words(speech.Source, text), Words(speech.Cue, text), speech.Kind));
        Assert.Equal(
            "“It was in the third month of the strike that I stopped being one of them,” “Every Friday my driver took me past the harbour gates, "
            + "and every Friday more women stood there with empty pots. I think the palace believes that a hungry port is a quiet port. “I had "
            + "sworn my oath to the sea and to the people who live by it. One night I put my medals in a drawer, wrote to my daughter and asked the watch for a boat.”",
            Words(speech.Content, text));
    }

    [Theory]
    [InlineData("on who had sent them")]
    [InlineData("which vessel had taken him aboard")]
    [InlineData("to comment")]
    public void A_refusal_is_refused(string content)
    {
        var reading = Sample.Reading("admiral-examiner");

        var attribution = Assert.Single(reading.Attributions, attribution => Words(attribution.Content, reading.Report.Text) == content);
        Assert.Equal(Polarity.Refused, attribution.Polarity);
    }

    // "the statement said little" tells how much was said, not what; "what he said over the cake" names the words, not the saying.
    private static readonly string[] saysNothing = ["said little", "said over the cake"];

    [Fact]
    public void Every_said_has_a_source()
    {
        var missed = Sample.Names.SelectMany(name =>
        {
            var reading = Sample.Reading(name);
            var text = reading.Report.Text;
            var sourced = reading.Attributions.Where(attribution => !attribution.Source.IsEmpty).SelectMany(attribution => attribution.Cue).ToList();
            return Said().Matches(text)
                .Where(said => !sourced.Any(cue => cue.Contains(new TextSpan(said.Index, said.Index + said.Length))))
                .Where(said => !saysNothing.Any(words => text.AsSpan(said.Index).StartsWith(words, StringComparison.Ordinal)))
                .Select(said => $"{name}: {text[Math.Max(0, said.Index - 40)..Math.Min(text.Length, said.Index + 40)]}");
        });

        Assert.Empty(missed);
    }

    [GeneratedRegex(@"\b(said|says)\b")]
    private static partial Regex Said();

    private static void AtLeast(double floor, double reached)
    {
        var missed = GoldFile.Names.SelectMany(name => AgreementOn(name).Missed.Select(label =>
            $"{name}: {string.Join(' ', label.Cue.Select(span => span.In(Sample.Report(name).Text).ToString()))}"));
        Assert.True(reached >= floor, $"{reached:P1} is under the floor of {floor:P1}. Missed:\n{string.Join('\n', missed)}");
    }

    private static Agreement AgreementOn(string name)
    {
        var reading = Sample.Reading(name);
        return Agreement.Of(GoldFile.Read(name, reading.Report.Text), reading.Attributions);
    }

    private static string Words(ImmutableArray<TextSpan> spans, string text) =>
        string.Join(' ', spans.Select(span => span.In(text).ToString()));
}
