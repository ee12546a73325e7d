namespace Rapporteur.Places;

/// <summary>Tells from the words around a name whether it is a place's: "in Jordan", not "Jordan Smith" or "Bank of Jordan".</summary>
internal sealed class NameGuard(PlaceWords words)
{
    private const int FarthestLocative = 5;

    /// <summary>How sure it is that the name of these tokens is a place's.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="first">The name's first token.</param>
    /// <param name="last">Its last one.</param>
    /// <param name="traits">What the gazetteer says of the name.</param>
    public Standing Judge(SentenceView view, int first, int last, NameTraits traits)
    {
        if (!HasCase(view, first, last, traits) || IsInFormula(view, first, last)) return Standing.Rejected;
        if ((traits & NameTraits.Shared) != 0 && first == last && view.IsPlainWord(first)) return Standing.Rejected;
        if (!MayFollow(view, last, traits, isLong: first < last) || !MayPrecede(view, first)) return Standing.Rejected;
        return (traits & NameTraits.Shared) != 0 && !IsLocative(view, first) ? Standing.Doubtful : Standing.Accepted;
    }

    /// <summary>Whether a word before the name says that something is there: "in", "north of", "fled".</summary>
    public bool IsLocative(SentenceView view, int first)
    {
        for (int i = first - 1, least = Math.Max(0, first - FarthestLocative); i >= least; i--)
        {
            var found = words.Of(view[i]);
            if ((found & PlaceWordClass.Locative) != 0) return true;
            bool isPassed = (found & (PlaceWordClass.Direction | PlaceWordClass.Town | PlaceWordClass.Division)) != 0 || view[i] is "the" or "of" or "," or "'s" or "’s";
            if (!isPassed) return false;
        }

        return false;
    }

    /// <summary>Whether the words beside a name make it a person's: "Jessica Mayon", "Mr Jordan", "Jordan Smith".</summary>
    public bool IsPersonal(SentenceView view, int first, int last, NameTraits traits)
    {
        if (view.IsTitle || first != last) return false;
        if ((words.Of(view[first - 1]) & PlaceWordClass.Person) != 0) return true;
        return (first > 0 && IsPartOfName(view, first - 1)) || ((traits & NameTraits.Shared) != 0 && last + 1 < view.Count && IsPartOfName(view, last + 1));
    }

    private bool IsPartOfName(SentenceView view, int token) =>
        view.IsName(token) && words.Of(view[token]) == PlaceWordClass.None && !GazetteerTables.IsInitials(view[token]);

    private static bool HasCase(SentenceView view, int first, int last, NameTraits traits)
    {
        var name = view.Words(first, last);
        bool isInitials = GazetteerTables.IsInitials(name);
        if ((traits & NameTraits.Stop) != 0 && name[^1] != '.') return false;
        if ((traits & NameTraits.Capitals) != 0) return isInitials && !(view.IsCapitals && name.Length < 4 && !name.Contains('.'));
        return !isInitials || name.Length > 4 || view.IsCapitals;
    }

    // "A/Victoria/361": the name of a virus, not of where it was found.
    private static bool IsInFormula(SentenceView view, int first, int last) =>
        (view[first - 1] is "/" && view.IsJoined(first)) || (view[last + 1] is "/" && view.IsJoined(last + 1) && view[last + 2] is [>= '0' and <= '9', ..]);

    private bool MayFollow(SentenceView view, int last, NameTraits traits, bool isLong)
    {
        int next = last + 1;
        if (next >= view.Count) return true;
        if (view.IsJoined(next) && view[next] is "-" or "–") return !(view.IsCapital(next + 1) && view.IsJoined(next + 1) && (traits & NameTraits.Shared) != 0);
        if (!view.IsCapital(next)) return true;
        var found = words.Of(view[next]);
        if ((found & (PlaceWordClass.Division | PlaceWordClass.Town)) != 0) found |= words.Of(view[next + 1]) & PlaceWordClass.Thing;
        if ((found & PlaceWordClass.Thing) != 0) return (traits & NameTraits.Capitals) != 0;
        if ((found & (PlaceWordClass.Title | PlaceWordClass.Time | PlaceWordClass.Division | PlaceWordClass.Town)) != 0) return true;
        if (view.IsTitle || (traits & NameTraits.Capitals) != 0) return true;
        if (!isLong) return false;
        for (int end = next + 1; view.IsCapital(end) && end < next + 4; end++)
            if ((words.Of(view[end]) & PlaceWordClass.Thing) != 0) return false;
        return true;
    }

    private bool MayPrecede(SentenceView view, int first)
    {
        int before = first - 1;
        while (before >= 0 && (words.Of(view[before]) & PlaceWordClass.Direction) != 0) before--;
        if (before < 0) return true;
        var word = view[before];
        if ((words.Of(word) & PlaceWordClass.Person) != 0) return false;
        if (word is "of" && before > 0) return !(view.IsCapital(before - 1) && (words.Of(view[before - 1]) & PlaceWordClass.Thing) != 0);
        if (word is "-" or "–" && view.IsJoined(first)) return view.IsJoined(before) && before > 0 && view[before - 1].Length > 3;
        if (!view.IsCapital(before) || view.IsTitle || (words.Of(word) & (PlaceWordClass.Time | PlaceWordClass.Locative | PlaceWordClass.Town | PlaceWordClass.Division)) != 0) return true;
        return !view.IsName(before);
    }
}
