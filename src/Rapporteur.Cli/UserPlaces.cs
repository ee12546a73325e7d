namespace Rapporteur.Cli;

/// <summary>Where a user keeps the gazetteer that was imported.</summary>
internal static class UserPlaces
{
    /// <summary>The variable that names another file, or with nothing in it says that none is to be used.</summary>
    public const string Variable = "RAPPORTEUR_PLACES";

    private const string Name = "places.gazetteer";

    /// <summary>The file that readings are made with; nothing where there is none. A file that is named by the variable need not exist.</summary>
    public static string? Find(Surroundings surroundings) =>
        surroundings.Variable(Variable) is { } named ? named.Length > 0 ? named : null
        : Home(surroundings) is { } file && File.Exists(file) ? file : null;

    /// <summary>The file that an import writes where it is told no other; nothing where the user has no folder for it.</summary>
    public static string? Target(Surroundings surroundings) =>
        surroundings.Variable(Variable) is { Length: > 0 } named ? named : Home(surroundings);

    private static string? Home(Surroundings surroundings) =>
        surroundings.Variable("XDG_DATA_HOME") is { Length: > 0 } data ? Path.Combine(data, "rapporteur", Name)
        : surroundings.Variable("LOCALAPPDATA") is { Length: > 0 } local ? Path.Combine(local, "rapporteur", Name)
        : surroundings.Variable("HOME") is { Length: > 0 } home ? Path.Combine(home, ".local", "share", "rapporteur", Name)
        : null;
}
