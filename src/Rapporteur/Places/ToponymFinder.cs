using System.Collections.Immutable;
using Rapporteur.Syntax;
using Rapporteur.Text;

namespace Rapporteur.Places;

/// <summary>Finds the names of places: those that a name reader found, and what the gazetteer knows besides.</summary>
internal sealed class ToponymFinder(Gazetteer gazetteer, PlaceWords words, DemonymTable demonyms)
{
    private const int LongestName = 9, LongestUnknown = 4, FarthestAdjective = 4;
    private const double AdjectiveWeight = 0.7;

    private readonly NameGuard guard = new(words);

    /// <summary>The names in reading order; none overlaps another. The doubtful and the rejected are among them.</summary>
    /// <param name="text">The report's text.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="trees">Their trees; none where no model has read them.</param>
    /// <param name="locations">Names that are known to be places', in reading order.</param>
    /// <param name="others">Names that are known to be none, in reading order.</param>
    public List<Toponym> Find(
        string text, ImmutableArray<Sentence> sentences, ImmutableArray<Tree> trees, ReadOnlySpan<TextSpan> locations, ReadOnlySpan<TextSpan> others)
    {
        var found = new List<Toponym>();
        for (int i = 0; i < sentences.Length; i++)
        {
            var view = new SentenceView(text, sentences[i], trees.IsEmpty ? null : trees[i]);
            Find(view, i, ref locations, ref others, found);
        }

        return found;
    }

    private void Find(SentenceView view, int sentence, ref ReadOnlySpan<TextSpan> locations, ref ReadOnlySpan<TextSpan> others, List<Toponym> found)
    {
        for (int token = 0; token < view.Count;)
        {
            var span = view.Span(token);
            while (!locations.IsEmpty && locations[0].End <= span.Start) locations = locations[1..];
            while (!others.IsEmpty && others[0].End <= span.Start) others = others[1..];
            // A name that runs over a sentence's end stands in the first.
            if (found.Count > 0 && found[^1].Span.End > span.Start) token++;
            else if (!locations.IsEmpty && locations[0].Overlaps(span)) token = AddLabelled(view, sentence, token, locations[0], found);
            else if (!others.IsEmpty && others[0].Overlaps(span)) token++;
            else token = AddKnown(view, sentence, token, Bound(locations, others), found);
        }
    }

    // No name runs into one that a name reader found.
    private static int Bound(ReadOnlySpan<TextSpan> locations, ReadOnlySpan<TextSpan> others) =>
        Math.Min(locations.IsEmpty ? int.MaxValue : locations[0].Start, others.IsEmpty ? int.MaxValue : others[0].Start);

    private int AddLabelled(SentenceView view, int sentence, int token, TextSpan span, List<Toponym> found)
    {
        int last = token;
        while (last + 1 < view.Count && view.Span(last + 1).Start < span.End) last++;
        int from = token, to = last;
        ulong key = (words.Of(view[last + 1]) & PlaceWordClass.Division) != 0 ? Known(view, token, last + 1) : 0;
        if (key == 0) key = Known(view, from, to);
        const PlaceWordClass kinds = PlaceWordClass.Division | PlaceWordClass.Town | PlaceWordClass.Site;
        while (key == 0 && from < to && (view[from] is "the" or "The" || (words.Of(view[from]) & PlaceWordClass.Direction) != 0)) key = Known(view, ++from, to);
        while (key == 0 && from < to && (words.Of(view[to]) & kinds) != 0) key = Known(view, from, --to);
        found.Add(Toponym(view, sentence, token, last, span, key, Standing.Accepted, NameTraits.None, isLabelled: true));
        return last + 1;
    }

    private ulong Known(SentenceView view, int first, int last)
    {
        ulong key = PlaceKey.Of(view.Words(first, last));
        return key != 0 && gazetteer.Knows(key, out _) ? key : 0;
    }

    private int AddKnown(SentenceView view, int sentence, int token, int bound, List<Toponym> found)
    {
        if (!MayStart(view, token)) return token + 1;
        int last = LongestKnown(view, token, bound, out ulong key, out var traits);
        if (last < 0) return AddUnknown(view, sentence, token, found);
        var standing = guard.Judge(view, token, last, traits);
        int kind = standing != Standing.Rejected && IsKind(view, last + 1) ? last + 1 : last;
        if (kind > last && (words.Of(view[kind]) & PlaceWordClass.Apart) != 0 && !IsDivision(key))
        {
            key = 0;
            if (view.IsCapital(kind + 1)) standing = Standing.Rejected;
        }

        found.Add(Toponym(view, sentence, token, kind, Shown(view, token, kind, traits), key, standing, traits, isLabelled: false));
        return kind + 1;
    }

    // The last token of the longest name that starts at one; -1 where none does.
    private int LongestKnown(SentenceView view, int token, int bound, out ulong key, out NameTraits traits)
    {
        int last = -1;
        (key, traits) = (0, NameTraits.None);
        for (int end = token; end < Math.Min(token + LongestName, view.Count) && view.Span(end).End <= bound; end++)
        {
            if (end > token && !MayBelong(view, end)) break;
            if (!char.IsLetter(view[end][0]) || !(char.IsLetterOrDigit(view[end][^1]) || view[end][^1] == '.')) continue;
            ulong wider = PlaceKey.Of(view.Words(token, end));
            if (wider == 0) continue;
            if (!gazetteer.Knows(wider, out var known) && !IsKnownBare(view, token, end, ref wider, out known)) continue;
            (last, key, traits) = (end, wider, known);
        }

        return last;
    }

    // "Anhui Province", with capitals in a sentence that does not give them to all words.
    private bool IsKind(SentenceView view, int token) =>
        view.IsCapital(token) && !view.IsTitle && (words.Of(view[token]) & (PlaceWordClass.Division | PlaceWordClass.Town)) != 0;

    private TextSpan Shown(SentenceView view, int first, int last, NameTraits traits)
    {
        // "Deraa province" may be another entry than Deraa; what is printed as its name is Deraa.
        if (last > first && !view.IsCapital(last) && (words.Of(view[last]) & PlaceWordClass.Division) != 0) last--;
        var span = new TextSpan(view.Span(first).Start, view.Span(last).End);
        // The stop of a sentence may stick to its last word.
        bool hasStop = view[last] is [.., var letter, '.'] && char.IsLower(letter) && (traits & NameTraits.Stop) == 0;
        return hasStop ? new TextSpan(span.Start, span.End - 1) : span;
    }

    // With a capital, or an article that is tied to one: "al-Hilla".
    private static bool MayStart(SentenceView view, int token) =>
        view.IsCapital(token) ? view[token] is not ("The" or "THE") && (view[token].Length > 1 || view.IsJoined(token + 1)) : IsArticle(view, token);

    private static bool IsArticle(SentenceView view, int token) =>
        view[token] is "al" or "el" or "Al" or "El" && view[token + 1] is "-"
        && view.IsJoined(token + 1) && view.IsJoined(token + 2) && view.IsCapital(token + 2);

    // Arabic names stand with their article or without.
    private bool IsKnownBare(SentenceView view, int first, int last, ref ulong key, out NameTraits traits)
    {
        traits = NameTraits.None;
        if (last < first + 2 || !IsArticle(view, first)) return false;
        key = PlaceKey.Of(view.Words(first + 2, last));
        return key != 0 && gazetteer.Knows(key, out traits);
    }

    private bool IsDivision(ulong key) => gazetteer.Find(key).Any(static place => place.Precision == PlacePrecision.Division);

    // "Queen Anne's County": a division by its own words, whatever the gazetteer knows.
    private int AddUnknown(SentenceView view, int sentence, int token, List<Toponym> found)
    {
        int kind = token + 1;
        while (kind < token + LongestUnknown && words.Of(view[kind]) == PlaceWordClass.None && (view.IsCapital(kind) || view[kind] is "'s" or "’s")) kind++;
        bool isDivision = view.IsCapital(kind) && (words.Of(view[kind]) & PlaceWordClass.Named) != 0 && !view.IsCapital(kind + 1);
        bool isName = view.IsName(token) && words.Of(view[token]) == PlaceWordClass.None && demonyms.Country(view[token]) is null;
        if (!isDivision || !isName || view.IsTitle) return token + 1;
        var span = new TextSpan(view.Span(token).Start, view.Span(kind).End);
        found.Add(Toponym(view, sentence, token, kind, span, 0, Standing.Accepted, NameTraits.None, isLabelled: false));
        return kind + 1;
    }

    private bool MayBelong(SentenceView view, int token) =>
        view.IsCapital(token)
        || view[token] is "-" or "–" or "'" or "’" or "." or "&" or "'s" or "’s" or ['d' or 'l', '\'' or '’', ..]
        || (view[token] is { Length: < 5 } word && char.IsLetter(word[0]))
        || (words.Of(view[token]) & PlaceWordClass.Division) != 0;

    private Toponym Toponym(
        SentenceView view, int sentence, int first, int last, TextSpan span, ulong key, Standing standing, NameTraits traits, bool isLabelled) => new()
        {
            Span = span,
            Sentence = sentence,
            First = first,
            Last = last,
            Key = key,
            Traits = traits,
            Standing = standing,
            IsLocative = guard.IsLocative(view, first),
            IsLabelled = isLabelled,
            IsPersonal = !isLabelled && standing == Standing.Rejected && guard.IsPersonal(view, first, last, traits),
            Called = Called(view, first, last),
            Adjective = Adjective(view, first),
        };

    private PlacePrecision Called(SentenceView view, int first, int last)
    {
        var found = words.Of(view[last]) | words.Of(view[last + 1]);
        int before = first - 1;
        if (view[before] is "of") found |= words.Of(view[before - 1]);
        if ((words.Of(view[last + 1]) & PlaceWordClass.Ruler) != 0) found |= PlaceWordClass.Division;
        return (found & PlaceWordClass.Division) != 0 ? PlacePrecision.Division
            : (found & PlaceWordClass.Town) != 0 ? PlacePrecision.City : PlacePrecision.Unknown;
    }

    // "the Syrian city of Homs", "in southern Iraqi Basra": nothing but small words between.
    private string? Adjective(SentenceView view, int first)
    {
        for (int i = first - 1, least = Math.Max(0, first - FarthestAdjective); i >= least; i--)
        {
            if (view.IsCapital(i)) return Country(view, i);
            if (view[i] is not [var letter, ..] || !char.IsLetter(letter) || view[i] is "and" or "or" or "in" or "from" or "to") return null;
        }

        return null;
    }

    /// <summary>What the adjectives and peoples of countries in a report say of what it is about, in reading order.</summary>
    public List<PlaceHint> Adjectives(string text, ImmutableArray<Sentence> sentences)
    {
        var found = new List<PlaceHint>();
        for (int i = 0; i < sentences.Length; i++)
        {
            var view = new SentenceView(text, sentences[i], null);
            for (int token = 0; token < view.Count; token++)
                if (view.IsCapital(token) && Country(view, token) is { } country) found.Add(new PlaceHint(i, 0, country, null, AdjectiveWeight));
        }

        return found;
    }

    // Of the adjective that ends at a token: "Syrian", "South Korean".
    private string? Country(SentenceView view, int token) =>
        (token > 0 && view.IsCapital(token - 1) ? demonyms.Country(view.Words(token - 1, token)) : null) ?? demonyms.Country(view[token]);
}
