using System.Collections.Immutable;

namespace Rapporteur.Cli.Printing;

/// <summary>A reading laid out for a page: who speaks, in which colour, and which statements stand beside which paragraphs.</summary>
internal sealed class Staging
{
    private readonly Light[] lights;
    private readonly Dictionary<string, (int Who, int Hue)> speakers;

    /// <param name="reading">The reading.</param>
    public Staging(Reading reading)
    {
        Cast = new Cast(reading);
        var sayings = Saying.In(Cast);
        Speakers = Printing.Speakers.Of(sayings);
        Passages = Passage.Of(reading, sayings);
        speakers = Coloured(Speakers);
        lights = new Light[reading.Attributions.Length];
        foreach (var passage in Passages) Places = Math.Max(Places, Lit(passage.Sayings, 0, 0));
    }

    /// <summary>The records by their ids.</summary>
    public Cast Cast { get; }

    /// <summary>The speakers in the order of their list.</summary>
    public ImmutableArray<Speakers> Speakers { get; }

    /// <summary>The paragraphs with their statements.</summary>
    public ImmutableArray<Passage> Passages { get; }

    /// <summary>The most statements that one passage has.</summary>
    public int Places { get; }

    /// <summary>How a statement is lit.</summary>
    /// <param name="number">Number of its attribution, from 1.</param>
    public Light Light(int number) => lights[number - 1];

    /// <summary>The colour of a speaker, from 1; 0 for none.</summary>
    public int Hue(Speaker speaker) => speakers[speaker.Key].Hue;

    // Numbers in the order of the list, colours to those who say most.
    private static Dictionary<string, (int Who, int Hue)> Coloured(ImmutableArray<Speakers> all)
    {
        var hues = all.Where(speakers => speakers.Speaker.IsNamed).OrderByDescending(speakers => speakers.Count)
            .Take(HtmlStyle.MostHues).OrderBy(speakers => all.IndexOf(speakers))
            .Select((speakers, i) => (speakers.Speaker.Key, Hue: i + 1))
            .ToDictionary(entry => entry.Key, entry => entry.Hue, StringComparer.Ordinal);
        return all.Select((speakers, i) => (speakers.Speaker.Key, Who: i + 1))
            .ToDictionary(entry => entry.Key, entry => (entry.Who, hues.GetValueOrDefault(entry.Key)), StringComparer.Ordinal);
    }

    // One who speaks only inside what another says, and is not known, is shown and hidden with the other.
    private int Lit(ImmutableArray<Saying> sayings, int holder, int place)
    {
        foreach (var saying in sayings)
        {
            var (who, hue) = speakers.GetValueOrDefault(saying.Speaker.Key, (holder, 0));
            lights[saying.Number - 1] = new Light(who, hue, ++place);
            place = Lit(saying.Held, who, place);
        }

        return place;
    }
}
