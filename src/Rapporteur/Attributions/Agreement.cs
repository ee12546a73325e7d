namespace Rapporteur.Attributions;

/// <summary>Tells verbs from the nouns and participles that share their forms, by subject and form.</summary>
internal static class Agreement
{
    /// <summary>Whether the words before a verb can be its subject in that form.</summary>
    public static bool Holds(Passage passage, int verb, VerbGroup group, Subject subject)
    {
        var forms = passage[verb].Cue!.Forms;
        if (group.Start < verb && HasAuxiliary(passage, group.Start, verb)) return true;
        if ((forms & CueForms.Past) != 0) return !passage.Reads(verb + 1, "by");
        if (passage[verb].Cue!.CanTake(CueFrames.Noun) && !IsVerbByPlace(passage, verb, subject)) return false;
        return (forms & CueForms.Third) != 0 ? IsSingular(passage, subject) : (forms & CueForms.Base) != 0 && IsPlural(passage, subject);
    }

    // A form that is a noun as well is a verb after a pronoun or before what only a verb takes.
    private static bool IsVerbByPlace(Passage passage, int verb, Subject subject)
    {
        if (subject.Kind == SubjectKind.Relative || passage[subject.Start].IsOnly(WordClasses.Subject)) return true;
        if (passage.Has(subject.Start - 1, WordClasses.Auxiliary)) return false;
        if (passage.Has(verb + 1, AtomKind.Quote) || passage.Has(verb + 1, AtomKind.Colon)) return true;
        if (passage.Has(verb + 1, WordClasses.That | WordClasses.To)) return true;
        bool singular = (passage[verb].Cue!.Forms & CueForms.Third) != 0;
        return singular && passage[subject.End - 1].Is(WordClasses.Capital)
            && passage.Has(verb + 1, WordClasses.Determiner | WordClasses.Possessive | WordClasses.Subject | WordClasses.Capital);
    }

    private static bool HasAuxiliary(Passage passage, int start, int verb)
    {
        for (int i = start; i < verb; i++)
            if (passage[i].Is(WordClasses.Auxiliary | WordClasses.Possessive)) return true;
        return false;
    }

    private static bool IsSingular(Passage passage, Subject subject) =>
        subject.Kind == SubjectKind.Relative
        || !passage[subject.Start].IsOnly(WordClasses.Subject) || passage.Reads(subject.Start, "he") || passage.Reads(subject.Start, "she") || passage.Reads(subject.Start, "it") || passage.Word(subject.Start).EndsWith("one", StringComparison.Ordinal);

    private static bool IsPlural(Passage passage, Subject subject)
    {
        if (subject.Kind == SubjectKind.Relative) return true;
        int last = subject.End - 1;
        while (last > subject.Start && passage[last].Kind != AtomKind.Word) last--;
        var atom = passage[last];
        if (atom.IsOnly(WordClasses.Subject))
            return !passage.Reads(last, "he") && !passage.Reads(last, "she") && !passage.Reads(last, "it");
        if (atom.Is(WordClasses.Alone)) return true;
        var word = passage.Word(last);
        if (word.Length > 2 && word[^1] == 's' && word[^2] is not '\'' and not '’' and not 's') return true;
        if (word is "people" or "police" or "men" or "women" or "children") return true;
        for (int i = subject.Start + 1; i < last; i++)
            if (passage.Reads(i, "and") || IsPluralHead(passage, i, subject.Start)) return true;
        return false;
    }

    // The head before "of" or "in": "officials in Salto say".
    private static bool IsPluralHead(Passage passage, int i, int start) =>
        passage[i].Is(WordClasses.Preposition) && i > start && passage[i - 1].IsOpen && passage.Word(i - 1)[^1] == 's';
}
