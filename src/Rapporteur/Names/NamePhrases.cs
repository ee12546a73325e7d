using System.Runtime.InteropServices;
using Rapporteur.Text;

namespace Rapporteur.Names;

/// <summary>Fills a <see cref="PhraseTable"/> from the tables of language data: what stands in which column, and under which class.</summary>
/// <remarks>
/// The names of the classes are what the trained model knows them by: another name, or rows of another kind under one, ask
/// for a new training. Further rows of the same kind do not.
/// </remarks>
internal sealed class NamePhrases
{
    private readonly PhraseTable phrases = new();
    private readonly List<Token> tokens = [];
    private readonly Tokeniser tokeniser;
    private readonly string folder;

    private NamePhrases(string folder) => (this.folder, tokeniser) = (folder, new Tokeniser(TokenWords.Load(folder)));

    /// <summary>The phrases of all tables that the recogniser looks words up in.</summary>
    /// <exception cref="DataFileException">A table is missing or broken.</exception>
    public static PhraseTable Load(string dataFolder)
    {
        var tables = new NamePhrases(Path.Combine(dataFolder, "language", "en"));
        tables.Read("names/given-names.tsv", names: ["name"], doubt: "word", _ => ["given"]);
        tables.Read("names/family-names.tsv", names: ["name"], doubt: "word", _ => ["family"]);
        tables.Read("names/name-particles.tsv", names: ["form"], doubt: "", row => ["particle." + row("kind")]);
        tables.Read("names/titles.tsv", names: ["title"], doubt: "", row => Each("title", row("classes")));
        tables.Read("names/groups.tsv", names: ["name"], doubt: "", row => Each("group", row("classes")));
        tables.Read("names/organisation-words.tsv", names: ["word"], doubt: "ordinary", row => Each("organisation-word", row("classes")));
        tables.Read("names/organisations.tsv", names: ["name", "short"], doubt: "word", row => Each("organisation", row("classes")));
        tables.Read("names/outlets.tsv", names: ["name", "short"], doubt: "word", _ => ["outlet"]);
        tables.Read("places/states.tsv", names: ["name", "names"], doubt: "", _ => ["state"]);
        tables.Read("places/states.tsv", names: ["people"], doubt: "", _ => ["people"]);
        tables.Read("places/cities.tsv", names: ["name", "names"], doubt: "", _ => ["city"]);
        tables.Read("places/divisions.tsv", names: ["name", "names"], doubt: "", _ => ["division"]);
        tables.Read("places/regions.tsv", names: ["name", "names"], doubt: "", _ => ["region"]);
        tables.Read("places/points.tsv", names: ["name", "names"], doubt: "", _ => ["point"]);
        return tables.phrases;
    }

    private static string[] Each(string type, string classes) => [.. classes.Split(' ').Select(part => $"{type}.{part}")];

    private void Read(string table, string[] names, string doubt, Func<Func<string, string>, string[]> classes)
    {
        var content = DataTable.Load(Path.Combine([folder, .. table.Split('/')]));
        string[] columns = content.Header["columns"].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        foreach (var row in content.Rows)
        {
            bool isOrdinary = doubt.Length > 0 && Field(row, doubt) == "y";
            foreach (var type in classes(column => Field(row, column)))
            {
                foreach (var name in names.SelectMany(column => Field(row, column).Split('|')))
                {
                    if (name is "-" or "") continue;
                    bool isDoubtful = isOrdinary || name[^1] == '?';
                    Add(isDoubtful ? "ordinary." + type.Split('.')[0] : type, name.TrimEnd('?'));
                }
            }
        }

        string Field(DataRow row, string column)
        {
            int at = Array.IndexOf(columns, column);
            return at >= 0 ? row[at] : throw row.Fault($"The table has no column '{column}'.", "Install the program's data folder anew.");
        }
    }

    // Parted into words as texts are.
    private void Add(string type, string phrase)
    {
        tokens.Clear();
        tokeniser.Read(phrase, new TextSpan(0, phrase.Length), tokens);
        if (tokens.Count > PhraseTable.Longest) return;
        Span<ulong> norms = stackalloc ulong[PhraseTable.Longest];
        for (int i = 0; i < tokens.Count; i++) norms[i] = NameWord.Of(CollectionsMarshal.AsSpan(tokens)[i].In(phrase)).Norm;
        phrases.Add(type, norms[..tokens.Count]);
    }
}
