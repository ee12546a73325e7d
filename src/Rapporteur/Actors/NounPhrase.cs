using Rapporteur.Attributions.Frames;

namespace Rapporteur.Actors;

/// <summary>Tells where the phrase of a noun begins and ends.</summary>
internal static class NounPhrase
{
    /// <summary>The noun with all that says more of it, without appositions and without what it is joined to by
    /// "and".</summary>
    public static Phrase Of(SentenceView view, int noun)
    {
        int first = noun, last = noun;
        for (int child = view.FirstChild(noun); child >= 0; child = view.Next(child))
        {
            if (!SaysMore(view, child)) continue;
            (first, last) = (Math.Min(first, view.Left(child)), Math.Max(last, view.Right(child)));
        }

        while (last > noun && view.IsMark(last)) last--;
        while (first < noun && view.IsMark(first)) first++;
        return new Phrase(first, Closed(view, first, last));
    }

    // A quotation that begins in the phrase and ends with it belongs to it: French "services".
    private static int Closed(SentenceView view, int first, int last)
    {
        bool isOpen = false;
        for (int i = first; i <= last; i++) isOpen = view[i].Xpos is "``" || (isOpen && view[i].Xpos is not "''");
        return isOpen && last + 1 < view.Count && view[last + 1].Xpos is "''" ? last + 1 : last;
    }

    // "told reporters that it leaks": the tree at times hangs what they were told on them.
    private static bool IsTold(SentenceView view, int clause) =>
        view.Relation(clause) is "acl" && view.Child(clause, "mark") is var mark and >= 0 && view[mark].Xpos is "IN";

    private static bool SaysMore(SentenceView view, int child) =>
        view.Is(child, "det") || view.Is(child, "amod") || view.Is(child, "nummod") || view.Is(child, "nmod")
            || view.Is(child, "compound")
        || view.Is(child, "flat") || (view.Is(child, "acl") && !IsTold(view, child)) || view.Is(child, "fixed")
        || view.Is(child, "goeswith");
}
