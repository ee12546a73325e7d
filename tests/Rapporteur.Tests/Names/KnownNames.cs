using Rapporteur.Names;

namespace Rapporteur.Tests.Names;

/// <summary>The comparison of names with the data that the program ships.</summary>
internal static class KnownNames
{
    public static string Data { get; } = Path.Combine(AppContext.BaseDirectory, "data");

    public static NameComparer Comparer { get; } = NameComparer.Load(Data);

    public static NameLexicon Lexicon { get; } = NameLexicon.Load(Data);

    public static NameComparison Persons(string a, string b) => Comparer.Compare(a, b, NameKind.Person);

    public static NameComparison Organisations(string a, string b) => Comparer.Compare(a, b, NameKind.Organisation);
}
