namespace Rapporteur.Attributions;

/// <summary>Finds the content that stands before its cue: "“…,” she said", "The dam leaks, Ruiz said."</summary>
internal static class PrecedingContent
{
    /// <summary>First atom of the content and the atom after its last; equal where there is none.</summary>
    public static (int Start, int End) Find(Passage passage, Head head)
    {
        int last = head.Clause - 1;
        while (last >= 0 && passage[last].Kind is AtomKind.Comma or AtomKind.Dash) last--;
        if (last < 0) return (0, 0);
        int first = passage.Start(passage[last].Sentence);
        int start = passage[last].Kind == AtomKind.Quote ? QuoteStart(passage, first, last) : ClauseStart(passage, first, last);
        return start <= last ? (start, last + 1) : (0, 0);
    }

    // A quotation with words of its sentence before it is mixed, unless a comma parts them from it.
    private static int QuoteStart(Passage passage, int first, int quote)
    {
        if (quote == first) return quote;
        if (passage[quote - 1].Kind is AtomKind.Comma or AtomKind.Colon or AtomKind.Semicolon or AtomKind.Dash) return quote;
        int start = ClauseStart(passage, first, quote);
        return start;
    }

    private static int ClauseStart(Passage passage, int first, int last)
    {
        int start = first;
        for (int i = last; i > first; i--)
        {
            if (passage[i].Kind != AtomKind.Semicolon) continue;
            start = i + 1;
            break;
        }

        while (start < last && passage[start].IsOnly(WordClasses.Coordinator)) start++;
        if (passage.Has(start, AtomKind.Comma)) start++;
        return start;
    }
}
