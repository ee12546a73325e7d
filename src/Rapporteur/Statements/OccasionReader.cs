using System.Collections.Immutable;
using Rapporteur.Names;
using Rapporteur.Places;
using Rapporteur.Text;
using Rapporteur.Time;
using SentenceView = Rapporteur.Attributions.Frames.SentenceView;

namespace Rapporteur.Statements;

/// <summary>Finds when and where something is said: what hangs on the cue, never what stands in the content.</summary>
internal sealed class OccasionReader(ImmutableArray<Date> dates, ImmutableArray<Place> places)
{
    private const int Hops = 6;

    /// <summary>Id of the date of a saying; nothing where it has none of its own.</summary>
    public string? DateOf(Saying saying)
    {
        var view = saying.View;
        if (saying.Cue.IsEmpty) return null;
        int start = view.Span(0).Start, end = view.Span(view.Count - 1).End, nearest = int.MaxValue;
        string? found = null;
        for (int i = SpanSearch.FirstFrom(dates.AsSpan(), start, static found => found.Span); i < dates.Length && dates[i].Span.Start < end; i++)
        {
            if (dates[i].Type is not (DateType.Date or DateType.Time)) continue;
            int word = HeadIn(view, dates[i].Span);
            if (word < 0 || !Belongs(saying, word, false) && !IsBeside(saying, dates[i].Span)) continue;
            int distance = Math.Abs(word - saying.Cue.First);
            if (distance < nearest) (nearest, found) = (distance, dates[i].Id);
        }

        return found;
    }

    /// <summary>Id of the place of a saying; nothing where none is told.</summary>
    public string? PlaceOf(Saying saying)
    {
        var view = saying.View;
        if (saying.Cue.IsEmpty) return null;
        int start = view.Span(0).Start, end = view.Span(view.Count - 1).End;
        for (int i = SpanSearch.FirstFrom(places.AsSpan(), start, static found => found.Span); i < places.Length && places[i].Span.Start < end; i++)
        {
            int word = HeadIn(view, places[i].Span);
            if (word >= 0 && saying.Mentions.Headed(word) is not { Type: not MentionType.Location } && IsWhere(view, word) && Belongs(saying, word, true))
                return places[i].Id;
        }

        return null;
    }

    private static bool IsWhere(SentenceView view, int word)
    {
        int first = view.Left(word);
        if (first >= word) return false;
        return view[first].Lemma is "in" or "at" or "near" or "outside" or "aboard" || (view[first].Lemma is "from" && view.Is(word, "obl"));
    }

    // Climbs to the cue, over nouns and over participles that tell of them ("a statement issued on Monday").
    private static bool Belongs(Saying saying, int word, bool isPlace)
    {
        var view = saying.View;
        if (saying.IsContent(word) || saying.Source.Holds(word) || saying.Sense.Word < 0) return false;
        for (int hop = 0; hop < Hops; hop++)
        {
            if (hop > 0 && saying.Anchors.Contains(word)) return true;
            if (hop > 0 && view[word].Upos is "VERB" && !(view.Is(word, "acl") && view[word].Xpos is "VBN" && !isPlace)) return false;
            word = view.Head(word);
            if (word < 0 || (saying.IsContent(word) && !saying.Anchors.Contains(word)) || saying.Source.Holds(word)) return false;
        }

        return false;
    }

    // "said Monday", "Ruiz on Monday said": beside the cue, wherever the tree hangs it.
    private static bool IsBeside(Saying saying, TextSpan date)
    {
        var view = saying.View;
        int first = SentenceMentions.WordAt(view, date.Start), last = SentenceMentions.WordAt(view, date.End - 1);
        if (first >= view.Count || saying.IsContent(first) || saying.Source.Holds(first) || saying.Cue.Holds(first)) return false;
        int before = first > 0 && view[first - 1].Upos is "ADP" ? first - 1 : first;
        return before == saying.Cue.Last + 1 || (last + 1 == saying.Cue.First && !saying.Source.IsEmpty && before == saying.Source.Last + 1);
    }

    private static int HeadIn(SentenceView view, TextSpan span)
    {
        int first = SentenceMentions.WordAt(view, span.Start);
        for (int i = first; i < view.Count && view.Span(i).Start < span.End; i++)
            if (view.Head(i) < first || view.Head(i) < 0 || view.Span(view.Head(i)).Start >= span.End) return i;
        return -1;
    }
}
