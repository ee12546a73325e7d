using Rapporteur.Text;

namespace Rapporteur.Tests.Samples;

/// <summary>The reports of the folder <c>samples</c>, as they lie beside the tests.</summary>
internal static class Sample
{
    private static readonly string folder = Path.Combine(AppContext.BaseDirectory, "samples");
    private static readonly Lazy<Reader> reader = new(() => Reader.Load(Path.Combine(AppContext.BaseDirectory, "data")));

    /// <summary>Their names, without <c>.txt</c>.</summary>
    public static IEnumerable<string> Names =>
        Directory.EnumerateFiles(folder, "*.txt").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    public static string FileText(string name) => File.ReadAllText(Path.Combine(folder, name + ".txt"));

    public static Report Report(string name)
    {
        var file = FileText(name);
        return ReportHeader.Read(file).ReportIn(file);
    }

    public static Reading Reading(string name) => reader.Value.Read(Report(name));
}
