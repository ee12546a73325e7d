namespace Rapporteur.Cli.Input;

/// <summary>How long one report may be, so that memory stays bounded whatever is put in.</summary>
internal static class ReportLimit
{
    /// <summary>4 MiB: 650,000 words. A reading takes a hundred times the memory of its text.</summary>
    public const int Bytes = 4 * 1024 * 1024;

    public static Complaint Exceeded(Place place) => new(
        place,
        $"This is longer than one report may be ({Bytes / 1024 / 1024} MiB).",
        "If it holds many reports, part them: a file each, or a line each as JSON Lines.");
}
