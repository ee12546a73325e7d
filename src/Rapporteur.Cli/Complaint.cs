using Rapporteur.Cli.Printing;

namespace Rapporteur.Cli;

/// <summary>Something that the user must know of an input.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Fault">What is wrong, as a sentence.</param>
/// <param name="Remedy">What to do about it, as a sentence.</param>
/// <param name="IsWarning">Whether the report was read all the same.</param>
internal sealed record Complaint(Place Place, string Fault, string Remedy, bool IsWarning = false)
{
    /// <summary>What the system says of a file or folder that cannot be read.</summary>
    public static Complaint Of(Place place, Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException =>
            new(place, "There is no such file or folder.", "Check the name, and the folder that you are in."),
        UnauthorizedAccessException => new(place, "You may not read it.", "Have its permissions changed, or copy it to a place of your own."),
        _ => new(place, $"It cannot be read: {exception.Message.Split(" : ")[0].TrimEnd('.')}.", "Check the disk or connection that it is on, then read it again."),
    };

    /// <summary>As it is shown: on one line, safe for a terminal whatever values of a report or names of files it holds.</summary>
    public override string ToString() => Printable.Line($"{Place}: {(IsWarning ? "warning" : "error")}: {Fault} {Remedy}");
}
