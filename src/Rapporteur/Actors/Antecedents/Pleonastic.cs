using Rapporteur.Attributions.Frames;

namespace Rapporteur.Actors.Antecedents;

/// <summary>Tells by what follows whether "it" stands for nothing.</summary>
internal static class Pleonastic
{
    /// <summary>0 for no sign; else by the shape of what is said of it.</summary>
    public static int Of(SentenceView view, int word)
    {
        int head = view.Head(word);
        if (head < 0 || !view.Is(word, "nsubj")) return head < 0 ? 1 : view.Is(word, "obj") ? 2 : 0;
        if (view.Child(head, "csubj") >= 0) return 3;
        bool isSaid = view.Child(head, "cop") >= 0;
        bool hasClause = view.Child(head, "ccomp") >= 0 || view.Child(head, "xcomp") >= 0
            || view.Child(head, "advcl") >= 0 || view.Child(head, "acl") >= 0;
        if (isSaid) return view[head].Upos is "ADJ" ? hasClause ? 4 : 5 : hasClause ? 6
            : view.Child(head, "nummod") >= 0 ? 7 : 8;
        if (view.Relation(word) is "nsubj:pass") return hasClause ? 9 : 10;
        return hasClause ? 11 : 12;
    }
}
