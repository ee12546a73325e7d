using System.Collections.Frozen;
using Rapporteur.Text;

namespace Rapporteur.Attributions;

/// <summary>The words that hold sentences together, with the classes that each can have.</summary>
internal sealed class ClosedClassTable
{
    private readonly FrozenDictionary<string, WordClasses> words;

    private ClosedClassTable(FrozenDictionary<string, WordClasses> words) => this.words = words;

    /// <summary>Reads <c>language/en/closed-class.tsv</c>.</summary>
    /// <exception cref="DataFileException">The table cannot be read, or names a class that is none.</exception>
    public static ClosedClassTable Load(string dataFolder)
    {
        var table = DataTable.Load(Path.Combine(dataFolder, "language", "en", "closed-class.tsv"), "word", "classes");
        var classesByWord = new Dictionary<string, WordClasses>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in table.Rows)
        {
            var classes = WordClasses.None;
            foreach (var name in row[1].Split(' '))
                classes |= Enum.TryParse<WordClasses>(name, ignoreCase: true, out var c) ? c : throw row.Fault($"'{name}' is no word class.", "See the head of the file.");
            classesByWord[row[0]] = classes;
        }

        return new ClosedClassTable(classesByWord.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>The classes that a word can have, with those of its shape.</summary>
    public WordClasses Of(ReadOnlySpan<char> word)
    {
        words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var classes);
        if (char.IsUpper(word[0])) classes |= WordClasses.Capital;
        if (char.IsDigit(word[0])) classes |= WordClasses.Number;
        if (classes == WordClasses.None && word.Length > 4 && word.EndsWith("ly", StringComparison.Ordinal)) classes = WordClasses.Adverb;
        return classes;
    }
}
