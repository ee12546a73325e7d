namespace Rapporteur.Places;

/// <summary>Tells from the words around a name whether it is a place's: "in Jordan", not "Jordan Smith" or "Bank of Jordan".</summary>
internal sealed class NameGuard(PlaceWords words)
{
    private const int FarthestLocative = 5, LongestThing = 4;

    /// <summary>How sure it is that the name of these tokens is a place's.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="first">The name's first token.</param>
    /// <param name="last">Its last one.</param>
    /// <param name="traits">What the gazetteer says of the name.</param>
    public Standing Judge(SentenceView view, int first, int last, NameTraits traits)
    {
        if (!HasCase(view, first, last, traits) || IsInFormula(view, first, last)) return Standing.Rejected;
        if ((traits & NameTraits.Shared) != 0 && first == last && view.IsPlainWord(first)) return Standing.Rejected;
        if ((traits & NameTraits.Imported) != 0 && first == last && !MayBeForeign(view, first)) return Standing.Rejected;
        if (!MayFollow(view, last, traits, isLong: first < last) || !MayPrecede(view, first)) return Standing.Rejected;
        return (traits & NameTraits.Shared) != 0 && !IsLocative(view, first) ? Standing.Doubtful : Standing.Accepted;
    }

    // A village somewhere is called August, Church or Of; what is told of it by name alone is a town's longer name.
    private bool MayBeForeign(SentenceView view, int token) =>
        view[token].Length > 3 && words.Of(view[token]) == PlaceWordClass.None && view[token - 1] is not "the" && view.IsName(token);

    /// <summary>Whether a word before the name says that a place is meant: "in", "north of", "fled", "the village of".</summary>
    public bool IsLocative(SentenceView view, int first)
    {
        for (int i = first - 1, least = Math.Max(0, first - FarthestLocative); i >= least; i--)
        {
            var found = words.Of(view[i]);
            if ((found & (PlaceWordClass.Locative | PlaceWordClass.Town | PlaceWordClass.Division)) != 0) return true;
            bool isPassed = (found & PlaceWordClass.Direction) != 0 || view[i] is "the" or "of" or "," or "'s" or "’s";
            if (!isPassed) return false;
        }

        return false;
    }

    // "Bank of Jordan", "Islamic State of Iraq"; but "State of Georgia", "President of France".
    private bool IsNamedAfter(SentenceView view, int head) =>
        view.IsCapital(head) && ((words.Of(view[head]) & PlaceWordClass.Thing) != 0
            || (view[head] is "State" or "Emirate" or "Republic" && view.IsCapital(head - 1) && view[head - 1] is not "The"));

    /// <summary>Whether the words beside a name make it a person's: "Jessica Mayon", "Mr Jordan", "Jordan Smith".</summary>
    public bool IsPersonal(SentenceView view, int first, int last, NameTraits traits)
    {
        if (view.IsTitle || first != last) return false;
        if ((words.Of(view[first - 1]) & PlaceWordClass.Person) != 0) return true;
        if (first > 0 && IsPartOfName(view, first - 1)) return true;
        return (traits & NameTraits.Shared) != 0 && last + 1 < view.Count && IsPartOfName(view, last + 1);
    }

    private bool IsPartOfName(SentenceView view, int token) =>
        view.IsName(token) && words.Of(view[token]) == PlaceWordClass.None && !GazetteerTables.IsInitials(view[token]);

    private static bool HasCase(SentenceView view, int first, int last, NameTraits traits)
    {
        var name = view.Words(first, last);
        bool isInitials = GazetteerTables.IsInitials(name);
        if ((traits & NameTraits.Stop) != 0 && !name.Contains('.')) return false;
        // "575 B.C."
        const NameTraits both = NameTraits.Capitals | NameTraits.Stop;
        if ((traits & both) == both && IsNumber(view[first - 1])) return false;
        if ((traits & NameTraits.Capitals) != 0) return isInitials && !(view.IsCapitals && name.Length < 4 && !name.Contains('.'));
        return !isInitials || name.Length > 4 || view.IsCapitals;
    }

    // "US$10"; "A/Victoria/361", the name of a virus, not of where it was found.
    private static bool IsInFormula(SentenceView view, int first, int last) =>
        (view[last + 1] is "$" && view.IsJoined(last + 1))
        || (view[first - 1] is "/" && view.IsJoined(first))
        || (view[last + 1] is "/" && view.IsJoined(last + 1) && IsNumber(view[last + 2]));

    private static bool IsNumber(ReadOnlySpan<char> word) => word is [>= '0' and <= '9', ..];

    private bool MayFollow(SentenceView view, int last, NameTraits traits, bool isLong)
    {
        int next = last + 1;
        if (next >= view.Count) return true;
        bool isShared = (traits & NameTraits.Shared) != 0;
        if (view.IsJoined(next) && view[next] is "-" or "–") return !(isShared && view.IsCapital(next + 1) && view.IsJoined(next + 1));
        if (!view.IsCapital(next)) return true;
        if ((traits & NameTraits.Capitals) != 0) return true;
        for (int end = next; end < next + LongestThing && view.IsCapital(end); end++)
            if ((words.Of(view[end]) & PlaceWordClass.Thing) != 0) return false;
        const PlaceWordClass passed = PlaceWordClass.Title | PlaceWordClass.Time | PlaceWordClass.Division | PlaceWordClass.Town;
        return (words.Of(view[next]) & passed) != 0 || view.IsTitle || isLong;
    }

    private bool MayPrecede(SentenceView view, int first)
    {
        int before = first - 1;
        while (before >= 0 && (words.Of(view[before]) & PlaceWordClass.Direction) != 0) before--;
        if (before < 0) return true;
        var word = view[before];
        if ((words.Of(word) & PlaceWordClass.Person) != 0) return false;
        if (view.IsJoined(first) && char.IsLetterOrDigit(word[^1])) return false;
        if (word is "of" || (word is "the" && view[before - 1] is "of")) return !IsNamedAfter(view, word is "of" ? before - 1 : before - 2);
        if (word is "-" or "–" && view.IsJoined(first)) return view.IsJoined(before) && IsWhole(view[before - 1]);
        if (char.IsLower(word[0])) return (words.Of(word) & PlaceWordClass.Thing) == 0;
        const PlaceWordClass passed = PlaceWordClass.Time | PlaceWordClass.Locative | PlaceWordClass.Town | PlaceWordClass.Division;
        return !view.IsCapital(before) || view.IsTitle || (words.Of(word) & passed) != 0 || !view.IsName(before);
    }

    // "UK-France", "Iran-Iraq"; but not "al-Iraq".
    private static bool IsWhole(ReadOnlySpan<char> word) => word.Length > 2 || GazetteerTables.IsInitials(word);
}
