namespace Rapporteur.Attributions;

/// <summary>Guesses, without tags, which words are verbs.</summary>
internal static class Verbs
{
    /// <summary>Whether a word may be a finite verb: an auxiliary, a cue, or an ending of one.</summary>
    public static bool IsFinite(Passage passage, int i)
    {
        var atom = passage[i];
        if (atom.Kind != AtomKind.Word) return false;
        if (atom.Is(WordClasses.Auxiliary | WordClasses.Negation)) return true;
        if (atom.Cue is { } cue && (cue.Forms & (CueForms.Past | CueForms.Third)) != 0) return true;
        var word = passage.Word(i);
        return atom.IsOpen && word.Length > 3 && (word.EndsWith("ed", StringComparison.Ordinal) || (word[^1] == 's' && char.IsLower(word[0])));
    }
}
