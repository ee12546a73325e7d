using Rapporteur.Workshop.Training;

namespace Rapporteur.Tests.Workshop;

/// <summary>Sizes and settings that are changed by name on the command line.</summary>
public sealed class ChangeTests
{
    [Fact]
    public void A_size_and_a_setting_are_changed_and_the_rest_is_as_usual()
    {
        var (shape, settings) = Change.Apply(["Hidden=96", "WordDropout=0.25"], new TrainingSettings { Seed = 5 });

        Assert.Equal((96, 0.25f, 5), (shape.Hidden, settings.WordDropout, settings.Seed));
        Assert.Equal(new TrainingSettings { Seed = 5, WordDropout = 0.25f }, settings);
    }

    [Theory]
    [InlineData("Hiden=96")]
    [InlineData("Hidden")]
    [InlineData("=96")]
    [InlineData("InputSize=96")]
    [InlineData("Hidden=many")]
    [InlineData("Hidden=99999999999")]
    [InlineData("WordDropout=")]
    public void A_change_that_cannot_be_made_is_told(string change) =>
        Assert.Contains(change, Change.Fault(change), StringComparison.Ordinal);

    [Fact]
    public void The_usual_settings_are_not_touched()
    {
        var usual = new TrainingSettings();
        Change.Apply(["Epochs=3"], usual);

        Assert.Equal(new TrainingSettings(), usual);
    }
}
