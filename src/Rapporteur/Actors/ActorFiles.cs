using Rapporteur.Names;
using Rapporteur.Text;

namespace Rapporteur.Actors;

/// <summary>Where the tables of actors lie.</summary>
internal static class ActorFiles
{
    /// <summary>Reads a table of <c>language/en/actors</c>.</summary>
    /// <exception cref="DataFileException">It cannot be read, or has other columns.</exception>
    public static DataTable Table(string dataFolder, string file, params ReadOnlySpan<string> columns) =>
        DataTable.Load(Path.Combine(dataFolder, "language", "en", "actors", file), columns);

    /// <summary>The gender in a field: f, m or -.</summary>
    /// <exception cref="DataFileException">It is none of them.</exception>
    public static Gender Gender(DataRow row, int field) => row[field] switch
    {
        "f" => Names.Gender.Female,
        "m" => Names.Gender.Male,
        "-" => Names.Gender.Untold,
        _ => throw row.Fault($"'{row[field]}' is no gender.", "Write f, m or -."),
    };
}
