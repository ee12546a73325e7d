using System.Collections.Immutable;
using Rapporteur.Attributions;
using Rapporteur.Attributions.Frames;
using Rapporteur.Text;

namespace Rapporteur.Statements;

/// <summary>An attribution in the sentence of its cue: what stands where.</summary>
internal sealed class Saying
{
    /// <summary>The sentence.</summary>
    public required SentenceView View { get; init; }

    /// <summary>The actors that are spoken of in it.</summary>
    public required SentenceMentions Mentions { get; init; }

    /// <summary>The attribution.</summary>
    public required Attribution Attribution { get; init; }

    /// <summary>The words of the cue; none where it has none.</summary>
    public required Phrase Cue { get; init; }

    /// <summary>The words of the source that stand in the sentence; none where none do.</summary>
    public required Phrase Source { get; init; }

    /// <summary>The word that carries the cue, in what sense.</summary>
    public required CueSense Sense { get; init; }

    /// <summary>The verbs and nouns on which the circumstances of the saying hang: the cue's own first.</summary>
    public required IReadOnlyList<int> Anchors { get; init; }

    /// <summary>The nouns that tell by what way something is said.</summary>
    public required MediaTable Media { get; init; }

    /// <summary>Whether a noun tells by what way something is said.</summary>
    public bool IsMedium(int word) => Media.Noun(this, word) is not null;

    /// <summary>The dates of the report, in reading order.</summary>
    public required ImmutableArray<Time.Date> Dates { get; init; }

    /// <summary>Whether a word is part of a date or a time.</summary>
    public bool IsDate(int word)
    {
        var span = View.Span(word);
        int found = SpanSearch.FirstEndingAfter(Dates.AsSpan(), span.Start, static date => date.Span);
        return found < Dates.Length && Dates[found].Type is Time.DateType.Date or Time.DateType.Time && Dates[found].Span.Overlaps(span);
    }

    /// <summary>Whether a word is part of the content.</summary>
    public bool IsContent(int word)
    {
        var span = View.Span(word);
        foreach (var piece in Attribution.Content)
            if (piece.Overlaps(span)) return true;
        return false;
    }

    /// <summary>The first word of the content that stands after the cue; the end of the sentence where none does.</summary>
    public int ContentAfterCue
    {
        get
        {
            int word = Cue.Last + 1;
            while (word < View.Count && !IsContent(word)) word++;
            return word;
        }
    }

    /// <summary>The words of a phrase as they are printed, on one line.</summary>
    public string Print(Phrase phrase) => PrintedWords.Of(View.Text, View.Span(phrase));

    /// <summary>The actor that a word heads the mention of; null where none does.</summary>
    public string? ActorOf(int word) => Mentions.Headed(word)?.Actor;

    /// <summary>The words from one to another without the marks at either end; as they are where they are nothing but marks.</summary>
    public Phrase Trim(Phrase phrase)
    {
        var (first, last) = (phrase.First, phrase.Last);
        while (first <= last && IsLoose(first)) first++;
        while (last >= first && IsLoose(last)) last--;
        return first > last ? phrase : new Phrase(first, last);
    }

    private bool IsLoose(int word) =>
        View.IsMark(word) && View.Form(word)[0] is ',' or ';' or ':' or '.' or '—' or '–' or '-';
}
