using System.Text;
using Rapporteur.Syntax;

namespace Rapporteur.Workshop.Lemmas;

/// <summary>Learns which words the rules get wrong.</summary>
internal static class ExceptionTable
{
    /// <summary>
    /// Form, tag and commonest lemma of every word that <paramref name="rules"/> get wrong: twice or more, or once
    /// where the word is inflected (what it is inflected from is no matter of taste).
    /// </summary>
    public static List<(string Form, string Xpos, string Lemma)> Learn(IEnumerable<LemmaExample> examples, Lemmatiser rules) =>
    [
        .. examples.Where(example => !example.IsSlip)
            .GroupBy(example => (Form: Lemmatiser.Key(example.Form, example.Xpos), example.Xpos))
            .Select(word => (word.Key.Form, word.Key.Xpos, Best: word.GroupBy(example => example.Lemma, StringComparer.Ordinal)
                .OrderByDescending(lemma => lemma.Count()).ThenBy(lemma => lemma.Key, StringComparer.Ordinal).First()))
            .Where(word => word.Best.Count() >= (IsInflected(word.Xpos) ? 1 : 2) && !Same(word.Best.Key, rules.Lemma(word.Form, word.Xpos), word.Xpos))
            .Select(word => (word.Form, word.Xpos, word.Best.Key))
            .OrderBy(word => word.Form, StringComparer.Ordinal).ThenBy(word => word.Xpos, StringComparer.Ordinal),
    ];

    /// <summary>Writes the table with its header.</summary>
    public static void Write(string file, List<(string Form, string Xpos, string Lemma)> rows)
    {
        using var writer = new StreamWriter(file, append: false, new UTF8Encoding(false)) { NewLine = "\n" };
        writer.Write("""
            # origin: learnt from the train parts of UD English EWT and UD English GUM by `workshop lemmas`; see analysis/CARD.md
            # licence: CC BY-SA 4.0
            # version: 1
            # gaps: only words that the rules get wrong and the treebanks hold
            # columns: form xpos lemma

            """.ReplaceLineEndings("\n"));
        foreach (var (form, xpos, lemma) in rows) writer.WriteLine($"{form}\t{xpos}\t{lemma}");
    }

    // Whether a name stands in capitals is its printer's doing.
    private static bool Same(string gold, string rule, string xpos) =>
        gold.Equals(rule, xpos is "NNP" or "NNPS" ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);

    private static bool IsInflected(string xpos) => xpos is "VBD" or "VBN" or "VBG" or "VBZ" or "NNS" or "JJR" or "JJS" or "RBR" or "RBS";
}
