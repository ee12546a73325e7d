using System.Collections.Immutable;
using Rapporteur.Names;
using Rapporteur.Syntax;
using Rapporteur.Text;

namespace Rapporteur.Actors;

/// <summary>Reads the roles of persons: titles before names, and nouns for them.</summary>
internal sealed class RoleReader
{
    private const int MostWords = 12;

    private readonly RoleWords roleWords;
    private readonly StateTable states;

    public RoleReader(RoleWords roleWords, StateTable states) => (this.roleWords, this.states) = (roleWords, states);

    /// <summary>Reads them into the facts; with each office its relation.</summary>
    /// <param name="read">The report.</param>
    /// <param name="mentions">All mentions.</param>
    /// <param name="byWord">The same by words.</param>
    /// <param name="links">What ties them so far; of bare offices it is said there that they are nobody.</param>
    /// <param name="told">How offices stand that a predicate or a verb tells.</param>
    /// <param name="named">Which states and governments are named, by keys.</param>
    /// <param name="facts">What is read is added to them.</param>
    public void Read(
        ReadSoFar read, ImmutableArray<ActorMention> mentions, MentionsByWord byWord, ActorLinks links,
        Dictionary<int, RoleStatus> told, KeyedActors named, ActorFacts facts)
    {
        var segments = new RoleSegments(roleWords, states, byWord);
        var adding = new RoleAdding(read, named, new Tenures(read), new Holders(read.Attributions), facts);
        foreach (var mention in mentions)
        {
            if (mention.Type != MentionType.Person || !mention.Members.IsEmpty) continue;
            if (mention.Kind == MentionKind.Name && TitleStart(read, byWord, mention) is var start
                && start < mention.First)
            {
                foreach (var segment in segments.Read(read, mention.Sentence, start, mention.First))
                    adding.Add(mention, segment, null, hasDates: false);
            }
            else if (mention.Kind == MentionKind.Nominal && mention.Number != GrammaticalNumber.Many)
            {
                if (IsBareOffice(read, mention, links))
                    links.Exclude(mention.Index, "an office here, not who holds it");
                RoleStatus? status = told.TryGetValue(mention.Index, out var known) ? known : null;
                foreach (var segment in segments.Read(read, mention.Sentence, mention.First, mention.Last + 1))
                {
                    if (segment.First > mention.HeadWord || mention.HeadWord > segment.Last) continue;
                    if (segment.Organisation < 0) segment.Organisation = Owner(read, mention, byWord);
                    adding.Add(mention, segment, status, hasDates: true);
                }
            }
        }
    }

    // "resigned as chairman", "the post of minister"
    private static bool IsBareOffice(ReadSoFar read, ActorMention mention, ActorLinks links)
    {
        if (mention.Determiner != Determiner.None || mention.Noun is not { Class: NounClass.Office }
            || links.Of(mention.Index) is not null)
            return false;
        return read.Trees[mention.Sentence].Words[mention.HeadWord].Relation is "obl" or "xcomp" or "nmod" or "advcl"
            or "root" or "conj" && !mention.IsSource;
    }

    // "the bank's chairwoman", "its chairwoman"
    private static int Owner(ReadSoFar read, ActorMention mention, MentionsByWord byWord)
    {
        var words = read.Trees[mention.Sentence].Words;
        for (int i = mention.First; i < mention.HeadWord; i++)
            if (words[i].Head == mention.HeadWord && words[i].Relation is "nmod:poss" && byWord.At(mention.Sentence, i)
                is { Type: not MentionType.Person } owner)
                return owner.Index;
        return -1;
    }

    // From the name back over the words that may be of its titles.
    private int TitleStart(ReadSoFar read, MentionsByWord byWord, ActorMention name)
    {
        var (text, tokens, words) =
            (read.Report.Text, read.Sentences[name.Sentence].Tokens, read.Trees[name.Sentence].Words);
        bool hasTitle = false, hasWord = false;
        int i = name.First - 1;
        for (; i >= 0 && name.First - i <= MostWords; i--)
        {
            var mention = byWord.At(name.Sentence, i);
            if (mention is { Kind: MentionKind.Name, Type: MentionType.Person }
                || (mention is { Kind: MentionKind.Pronoun }))
                break;
            var word = tokens[i].In(text);
            hasWord |= words[i].Upos is "NOUN" or "PROPN" && !roleWords.IsHonorific(word);
            hasTitle |= words[i].Xpos is not ("NNS" or "NNPS") && roleWords.Noun(words[i].Lemma) is not null
                || roleWords.Title(text, tokens, i, name.First).Last >= 0;
            if (word is "-" or "‑" && i > 0 && tokens[i - 1].Span.End == tokens[i].Span.Start) continue;
            if (word is "." && i > 0 && tokens[i - 1].Span.End == tokens[i].Span.Start
                && tokens[i - 1].Span.End - tokens[i - 1].Span.Start <= 4)
                continue;
            if (IsOwner(text, tokens, i, byWord, name.Sentence)) continue;
            if (words[i].Upos is "ADP" ? !hasTitle && hasWord && word is "of" or "for" : MayBePart(words[i])) continue;
            if (words[i].Upos is "DET" && !hasTitle && i > 0 && words[i - 1].Upos is "ADP") continue;
            break;
        }

        return hasTitle ? i + 1 : name.First;
    }

    // "Kestria's president"
    private static bool IsOwner(string text, ImmutableArray<Token> tokens, int i, MentionsByWord byWord,
        int sentence) =>
        i > 0 && tokens[i].In(text) is "'s" or "’s" && byWord.At(sentence, i - 1)
            is { Kind: MentionKind.Name, Type: not MentionType.Person };

    private static bool MayBePart(Word word) => word.Upos is "NOUN" or "PROPN" or "ADJ" or "X" or "NUM"
        || (word.Upos is "VERB" && word.Xpos is "VBN" or "VBG" or "JJ" or "VB" && word.Relation is "amod" or "compound"
            or "nmod:desc" or "flat")
        || (word.Upos is "ADV" && word.Lemma is "then" or "now" or "ex" or "formerly");
}
