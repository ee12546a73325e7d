namespace Rapporteur.Tests.Samples;

/// <summary>The labels of the samples point where their writer meant.</summary>
public sealed class GoldFileTests
{
    public static TheoryData<string> Names => [.. GoldFile.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_cue_stands_near_its_content_and_a_source_near_both(string name)
    {
        var text = Sample.Report(name).Text;

        Assert.All(GoldFile.Read(name, text), label =>
        {
            Assert.All(label.Cue, cue => Assert.InRange(label.Content.Min(piece => Math.Max(piece.Start - cue.End, cue.Start - piece.End)), 1, 60));
            Assert.All(label.Source, source => Assert.InRange(label.Cue.Select(cue => Math.Max(source.Start - cue.End, cue.Start - source.End)).FirstOrDefault(), 0, 100));
        });
    }
}
