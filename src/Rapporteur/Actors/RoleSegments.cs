using System.Collections.Immutable;
using Rapporteur.Names;
using Rapporteur.Syntax;
using Rapporteur.Text;

namespace Rapporteur.Actors;

/// <summary>Parts words into titles, and what stands beside them: "former Kestrian foreign minister", "defector
/// General".</summary>
internal sealed class RoleSegments
{
    private readonly RoleWords roleWords;
    private readonly StateTable states;
    private readonly MentionsByWord byWord;
    private readonly List<RoleSegment> found = [];
    private string text = "";
    private ImmutableArray<Token> tokens;
    private ImmutableArray<Word> words;
    private int sentence, pending, organisation;
    private string? country;
    private RoleStatus? status;

    public RoleSegments(RoleWords roleWords, StateTable states, MentionsByWord byWord) =>
        (this.roleWords, this.states, this.byWord) = (roleWords, states, byWord);

    /// <summary>The titles among the words from one up to another, that one not included. The list serves call after
    /// call.</summary>
    public List<RoleSegment> Read(ReadSoFar read, int inSentence, int from, int end)
    {
        (text, sentence, tokens, words) =
            (read.Report.Text, inSentence, read.Sentences[inSentence].Tokens, read.Trees[inSentence].Words);
        found.Clear();
        (pending, organisation, country, status) = (-1, -1, null, null);
        for (int i = from; i < end; i++) i = Take(i, end);
        return found;
    }

    private int Take(int i, int end)
    {
        var word = tokens[i].In(text);
        if (byWord.At(sentence, i) is { Kind: MentionKind.Name, Type: not MentionType.Person } name
            && roleWords.Noun(words[i].Lemma) is null)
            return TakeName(name, i);
        if (word is "-" or "‑" or ".") return i;
        if (roleWords.Title(text, tokens, i, end) is var (last, isOffice) && last >= i && !GoesOn(i, last, end))
            return Emit(last, i, isOffice);
        var kind = roleWords.Kind(word);
        if (kind is RoleWordKind.Former or RoleWordKind.Acting or RoleWordKind.Elect or RoleWordKind.Current)
            return TakeStatus(kind, i);
        if (roleWords.Noun(words[i].Lemma) is { } noun && !GoesOn(i, i, end))
            return Emit(i, i, noun == NounClass.Office);
        if (kind == RoleWordKind.Colour || words[i].Xpos is "JJS" || words[i].Upos
            is not ("NOUN" or "PROPN" or "ADJ" or "VERB" or "X"))
        {
            pending = -1;
            return words[i].Upos is "ADP" ? TakeComplement(i, end) : i;
        }

        if (pending < 0) pending = i;
        return i;
    }

    // "deputy minister": the first word is no title of its own.
    private bool GoesOn(int i, int last, int end)
    {
        int next = last + 1;
        while (next < end && tokens[next].In(text) is "-" or ".") next++;
        if (next >= end || i != last || roleWords.Kind(tokens[i].In(text)) != RoleWordKind.Part) return false;
        return roleWords.Noun(words[next].Lemma) is not null
            || roleWords.Kind(tokens[next].In(text)) == RoleWordKind.Part || words[next].Upos is "NOUN"
            || roleWords.Title(text, tokens, next, end).Last >= 0;
    }

    private int Emit(int last, int from, bool isOffice)
    {
        var (first, end) = (pending < 0 ? from : pending, last);
        // The table of titles has some with their status: "Acting President", "President-elect".
        for (; first < end && StatusOf(roleWords.Kind(tokens[first].In(text))) is { } before; first++)
            status ??= before;
        if (end - 2 >= first && tokens[end - 1].In(text) is "-" && StatusOf(roleWords.Kind(tokens[end].In(text)))
            is { } behind)
            (status, end) = (behind, end - 2);
        // "chief executive" and "officer" are one office.
        if (pending < 0 && from == last && roleWords.Noun(words[last].Lemma) == NounClass.Office && found.Count > 0
            && found[^1] is { IsOffice: true } office && office.Last == from - 1)
        {
            found[^1] = office with { Last = end };
            return last;
        }

        found.Add(new RoleSegment(first, end, isOffice)
        {
            Status = status,
            Organisation = organisation,
            Country = country,
        });
        (pending, status) = (-1, null);
        return last;
    }

    private static RoleStatus? StatusOf(RoleWordKind kind) => kind switch
    {
        RoleWordKind.Former => RoleStatus.Former,
        RoleWordKind.Acting => RoleStatus.Acting,
        RoleWordKind.Elect => RoleStatus.Elect,
        RoleWordKind.Current => RoleStatus.Current,
        _ => null,
    };

    private int TakeName(ActorMention name, int i)
    {
        var printed = PersonForms.Bare(name.Span.In(text));
        country = states.OfPeople(printed) ?? states.Named(printed) ?? country;
        if (name.Type != MentionType.Group || states.OfPeople(printed) is null) organisation = name.Index;
        pending = -1;
        return Math.Max(i, name.Last);
    }

    // "former" stands before, "elect" and "designate" behind.
    private int TakeStatus(RoleWordKind kind, int i)
    {
        var told = StatusOf(kind)!.Value;
        bool isBehind = kind == RoleWordKind.Elect && found.Count > 0 && found[^1].Last >= i - 2
            && (found[^1].Last == i - 1 || tokens[i - 1].In(text) is "-");
        if (isBehind) found[^1].Status = told;
        else status = told;
        pending = -1;
        return i;
    }

    // "minister of salt", "head of the Salt Board"
    private int TakeComplement(int i, int end)
    {
        if (found.Count == 0 || found[^1].Last != i - 1 || tokens[i].In(text)
            is not ("of" or "for" or "at" or "in" or "to" or "on"))
            return i;
        int next = i + 1;
        bool hasArticle = next < end && words[next].Upos is "DET" or "PRON";
        while (next < end && words[next].Upos is "DET" or "PRON" or "ADJ" && byWord.At(sentence, next)
            is not { Kind: MentionKind.Name })
            next++;
        if (next >= end) return i;
        if (Mentioned(next, end) is { } whose)
        {
            found[^1].Organisation = whose.Index;
            return Math.Max(i, Math.Min(end - 1, whose.Last));
        }

        if (hasArticle || roleWords.IsHonorific(tokens[next].In(text)) || tokens[i].In(text) is not ("of" or "for")
            || words[next].Upos is not ("NOUN" or "PROPN") || byWord.At(sentence, next) is { Kind: MentionKind.Name })
            return i;
        int last = i + 1;
        while (last + 1 < end && words[last + 1].Upos is "NOUN" or "PROPN" && byWord.At(sentence, last + 1)
            is not { Kind: MentionKind.Name })
            last++;
        found[^1] = found[^1] with { Last = last };
        return last;
    }

    // The mention that a phrase after a preposition is: its first words may be those of a name inside it.
    private ActorMention? Mentioned(int from, int end)
    {
        for (int i = from; i < end && i < from + 6 && words[i].Upos is "NOUN" or "PROPN" or "ADJ" or "VERB"; i++)
            if (byWord.At(sentence, i) is { Type: not MentionType.Person } found
                && (found.Kind == MentionKind.Name || found.HeadWord == i))
                return found;
        return null;
    }
}
