namespace Rapporteur.Workshop.Lemmas;

/// <summary>A word of a treebank with its dictionary form.</summary>
/// <param name="Form">As it is printed.</param>
/// <param name="Xpos">Penn tag.</param>
/// <param name="Lemma">Dictionary form.</param>
/// <param name="IsSlip">Whether the treebank marks it as misspelt, or as a piece of a word: nothing to learn from.</param>
internal readonly record struct LemmaExample(string Form, string Xpos, string Lemma, bool IsSlip)
{
    /// <summary>The words of a CoNLL-U file.</summary>
    public static IEnumerable<LemmaExample> Read(string file) => File.ReadLines(file)
        .Select(line => line.Split('\t'))
        .Where(fields => fields.Length == 10 && fields[0].All(char.IsAsciiDigit))
        .Select(fields => new LemmaExample(
            fields[1], fields[4], fields[2],
            fields[4] == "GW" || fields[2] == "_" || fields[5].Contains("Typo=Yes", StringComparison.Ordinal)));
}
