using System.Collections.Frozen;
using Rapporteur.Text;

namespace Rapporteur.Places;

/// <summary>The words beside names that tell places from others.</summary>
internal sealed class PlaceWords
{
    private readonly FrozenDictionary<string, PlaceWordClass> classes;

    private PlaceWords(FrozenDictionary<string, PlaceWordClass> classes) => this.classes = classes;

    /// <summary>Reads <c>language/en/places/words.tsv</c>.</summary>
    /// <exception cref="DataFileException">The table cannot be read, or names a class that is none.</exception>
    public static PlaceWords Load(string dataFolder)
    {
        var table = DataTable.Load(Path.Combine(GazetteerTables.Folder(dataFolder), "words.tsv"), "word", "classes");
        var found = new Dictionary<string, PlaceWordClass>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in table.Rows)
        {
            foreach (var name in row[1].Split(' '))
            {
                if (!Enum.TryParse<PlaceWordClass>(name, ignoreCase: true, out var known)) throw row.Fault($"'{name}' is no class.", "See the head of the file.");
                found[row[0]] = found.GetValueOrDefault(row[0]) | known;
            }
        }

        return new PlaceWords(found.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>The classes of a word, in any case, with its stop or without.</summary>
    public PlaceWordClass Of(ReadOnlySpan<char> word)
    {
        var lookup = classes.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(word, out var found)) return found;
        return word is [.., '.'] && lookup.TryGetValue(word[..^1], out found) ? found : PlaceWordClass.None;
    }
}
