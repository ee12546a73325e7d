namespace Rapporteur.Cli.Printing;

/// <summary>How a statement is lit on a page.</summary>
/// <param name="Who">Number of its speaker in the list of speakers, from 1.</param>
/// <param name="Hue">Number of the speaker's colour, from 1; 0 for no colour of its own.</param>
/// <param name="Place">Its number in its passage, from 1: text and note that have the same light up together.</param>
internal readonly record struct Light(int Who, int Hue, int Place)
{
    /// <summary>Attributes of an element that belongs to the statement: its class, its speaker, its place.</summary>
    public string Attributes(string kind) => Place > HtmlStyle.MostPlaces
        ? $"class=\"{kind} h{Hue}\" data-who=\"{Who}\""
        : $"class=\"{kind} h{Hue}\" data-who=\"{Who}\" data-i=\"{Place}\"";
}
