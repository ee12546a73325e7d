namespace Rapporteur.Attributions.Frames;

/// <summary>Marks of punctuation.</summary>
internal static class Marks
{
    /// <summary>Whether a mark opens what follows: a quotation mark or a bracket.</summary>
    public static bool Opens(SentenceView view, int i) =>
        view.Form(i)[0] is '“' or '"' or '\'' or '‘' or '«' or '‹' or '(' or '[' or '`' or '„';

    /// <summary>Whether a mark is one of quotation.</summary>
    public static bool IsQuotation(SentenceView view, int i) =>
        view.Form(i)[0] is '“' or '”' or '"' or '\'' or '‘' or '’' or '«' or '»' or '‹' or '›' or '`';

    /// <summary>Whether a mark closes something that opens in the same words.</summary>
    public static bool Closes(SentenceView view, int first, int last)
    {
        char mark = view.Form(last)[0];
        if (mark is not (')' or ']' or '”' or '"' or '\'' or '’' or '»' or '›')) return false;
        for (int i = last - 1; i >= first; i--)
            if (view.IsMark(i) && Opens(view, i)) return true;
        return false;
    }
}
