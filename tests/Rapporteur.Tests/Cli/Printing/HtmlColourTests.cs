using System.Globalization;
using System.Text.RegularExpressions;
using Rapporteur.Cli.Printing;

namespace Rapporteur.Tests.Cli.Printing;

/// <summary>Every colour of the page has the contrast that WCAG 2.2 asks of small text (AA: 4.5), in both schemes.</summary>
public sealed partial class HtmlColourTests
{
    private const double Least = 4.5;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Names_numbers_and_words_are_legible_on_paper_and_on_tints_in_each_other(int scheme)
    {
        string style = Scheme(scheme);
        var colours = Colour().Matches(style).ToDictionary(match => match.Groups["name"].Value, match => Rgb(match.Groups["hex"].Value));
        var hues = colours.Where(colour => colour.Key is ['c', _]).Select(colour => colour.Value).ToArray();
        var (paper, ink, quiet) = (colours["paper"], colours["ink"], colours["quiet"]);
        double tint = Share(style, "tinted"), lit = Share(style, "lighted");

        Assert.Equal(HtmlStyle.MostHues + 1, hues.Length);
        Assert.All([quiet, colours["open"], .. hues], colour => Assert.True(Contrast(colour, paper) >= Least));
        foreach (var hue in hues)
        {
            Assert.True(Contrast(quiet, Mixed(paper, hue, tint)) >= Least);
            Assert.True(Contrast(colours["open"], Mixed(paper, hue, tint)) >= Least);
            Assert.True(Contrast(ink, Mixed(Mixed(Mixed(paper, hue, lit), hue, lit), hue, lit)) >= Least);
            Assert.All(hues, name => Assert.True(Contrast(name, Mixed(Mixed(paper, hue, tint), name, tint)) >= Least));
        }
    }

    private static string Scheme(int number)
    {
        string scheme = HtmlStyle.Of(1, 1).Split(":root {")[number + 1];
        return scheme[..scheme.IndexOf('}', StringComparison.Ordinal)];
    }

    private static double Share(string style, string name) =>
        int.Parse(Regex.Match(style, $"--{name}: (?<share>[0-9]+)%").Groups["share"].Value, CultureInfo.InvariantCulture) / 100.0;

    private static double[] Rgb(string hex) => [.. Convert.FromHexString(hex).Select(part => part / 255.0)];

    private static double[] Mixed(double[] under, double[] over, double share) => [.. under.Zip(over, (u, o) => u * (1 - share) + o * share)];

    private static double Contrast(double[] a, double[] b)
    {
        var (first, second) = (Luminance(a), Luminance(b));
        return (Math.Max(first, second) + 0.05) / (Math.Min(first, second) + 0.05);
    }

    // Relative luminance, WCAG 2.2.
    private static double Luminance(double[] rgb)
    {
        var linear = rgb.Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4)).ToArray();
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    }

    [GeneratedRegex("--(?<name>[a-z0-9]+): #(?<hex>[0-9a-f]{6})", RegexOptions.ExplicitCapture)]
    private static partial Regex Colour();
}
