using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Rapporteur.Names;
using Rapporteur.Places;
using Rapporteur.Syntax;
using Rapporteur.Text;

namespace Rapporteur.Formats;

/// <summary>What made a reading: with the same values here, the same report gives the same reading.</summary>
/// <param name="Program">Name and version of the program: <c>rapporteur 0.1.0</c>.</param>
/// <param name="Model">
/// Name and version of each trained model, as evidence cites it, and after <c>+</c> the first eight hexadecimal digits of
/// its checksum, parted by spaces: <c>english@1+99aff397 names@1+1f0c2a77</c>. Nothing where none is there.
/// </param>
/// <param name="Data">
/// Version of the tables of language data, and after <c>+</c> the first eight hexadecimal digits of the SHA-256 of what
/// stands in them: a table that was edited shows here. After <c>+places@</c> the start of the checksum of an imported gazetteer.
/// </param>
/// <param name="Codebook">Name and version of the codebook; nothing where events are not coded.</param>
public sealed record Provenance(string Program, string? Model, string Data, string? Codebook)
{
    /// <summary>Version of the form in which readings are written (docs/formats/reading.md).</summary>
    public const string Schema = "1.0-draft";

    /// <summary>Reads what lies in a data folder.</summary>
    /// <param name="dataFolder">The folder that the reader was loaded from.</param>
    /// <param name="places">The imported gazetteer that the reader was loaded with, if any.</param>
    /// <exception cref="DataFileException">Its file <c>VERSION</c> is missing or empty, or a table or the model cannot be read.</exception>
    public static Provenance Load(string dataFolder, string? places = null)
    {
        ArgumentNullException.ThrowIfNull(dataFolder);
        var data = $"{DataVersion(dataFolder)}+{TableHash(dataFolder)}{(places is null ? "" : $"+places@{PlaceIndexFile.Stamp(places)}")}";
        return new($"rapporteur {ProgramVersion}", Models(Path.Combine(dataFolder, "language", "en")), data, null);
    }

    /// <summary>A part a line, for people.</summary>
    public override string ToString() =>
        $"{Program}\nschema {Schema}\nmodel {Model ?? "none"}\ndata {Data}\ncodebook {Codebook ?? "none"}";

    private static string ProgramVersion =>
        typeof(Provenance).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";

    private static string? Models(string folder)
    {
        string?[] stamps =
        [
            ModelFile.ReadStamp(Path.Combine(folder, "analysis", "english.model")),
            NameModel.ReadStamp(Path.Combine(folder, "names", "names.model")),
        ];
        string[] there = [.. stamps.OfType<string>()];
        return there.Length > 0 ? string.Join(' ', there) : null;
    }

    private static string DataVersion(string folder)
    {
        var file = Path.Combine(folder, "VERSION");
        var version = Words(file).Trim();
        return version.Length > 0 ? version : throw new DataFileException(file, 1, "This file is empty.", "Write the version of the data in it.");
    }

    // Line ends are left out, so that a checkout with others is the same data.
    private static string TableHash(string folder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, file) in Tables(Path.Combine(folder, "language")))
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{name}\0"));
            hash.AppendData(Encoding.UTF8.GetBytes(Words(file).ReplaceLineEndings("\n")));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..8];
    }

    private static IEnumerable<(string Name, string File)> Tables(string folder) =>
        Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*.tsv", SearchOption.AllDirectories)
                .Select(file => (Name: Path.GetRelativePath(folder, file).Replace('\\', '/'), file))
                .OrderBy(table => table.Name, StringComparer.Ordinal)
            : [];

    private static string Words(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new DataFileException(file, 0, "This data file cannot be read.", "Install the program's data folder anew, or name another.", e);
        }
    }
}
