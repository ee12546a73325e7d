using System.Collections.Immutable;
using Rapporteur.Names;

namespace Rapporteur.Actors;

/// <summary>Ties the names of one person: full names first, then names of one word in their light.</summary>
internal sealed class PersonLinker
{
    private readonly NameComparer comparer;
    private readonly NamePartReader reader;
    private readonly TieTable ties;
    private readonly HonorificTable honorifics;

    /// <param name="comparer">Compares full names.</param>
    /// <param name="ties">Knows words of kinship.</param>
    /// <param name="honorifics">Knows what titles tell.</param>
    public PersonLinker(NameComparer comparer, TieTable ties, HonorificTable honorifics) =>
        (this.comparer, reader, this.ties, this.honorifics) = (comparer, comparer.PartReader, ties, honorifics);

    /// <summary>Joins the names of persons.</summary>
    public void Link(ReadSoFar read, ImmutableArray<ActorMention> mentions, ActorLinks links)
    {
        var forms = new PersonForms(reader);
        var persons = new PersonsNamed(mentions.Length, links, comparer, reader.Lexicon);
        foreach (var mention in mentions)
            if (IsName(mention) && forms.Of(read.Report.Text, mention) is { Core.Length: > 1 } name)
                persons.AddFull(mention, name, Title(read, mention), TitleWord(read, mention));
        var lone = new LoneNames(read, mentions, links, persons, reader.Lexicon);
        foreach (var mention in mentions)
        {
            if (!IsName(mention)) continue;
            var name = forms.Of(read.Report.Text, mention);
            if (name.Core.Length > 1) persons.Pass(mention, isKin: IsKin(read, mention));
            else if (name.Core.Length == 1) lone.Add(mention, name, Title(read, mention), TitleWord(read, mention));
        }

        lone.Close();
    }

    private static bool IsName(ActorMention mention) =>
        mention.Kind == MentionKind.Name && mention.Type == MentionType.Person;

    private static string? TitleWord(ReadSoFar read, ActorMention mention) =>
        mention.TitleFirst < 0 ? null : read.Sentences[mention.Sentence].Tokens[mention.First - 1].In(read.Report.Text)
            .ToString().ToLowerInvariant();

    private Gender Title(ReadSoFar read, ActorMention mention)
    {
        if (mention.First == 0) return Gender.Untold;
        var tokens = read.Sentences[mention.Sentence].Tokens;
        int before = mention.First - 1;
        if (before > 0 && tokens[before].In(read.Report.Text) is ".") before--;
        return honorifics.Of(tokens[before].In(read.Report.Text));
    }

    // "the son of Abel Marin", "his father, Abel Marin", "her husband Abel Marin"
    private bool IsKin(ReadSoFar read, ActorMention mention)
    {
        var words = read.Trees[mention.Sentence].Words;
        int head = words[mention.HeadWord].Head;
        if (head < 0 || head >= words.Length) return false;
        string relation = words[mention.HeadWord].Relation;
        bool isTied = relation is "appos" or "nmod" or "nmod:poss" or "flat" or "compound" or "nmod:desc"
            || relation.StartsWith("nmod", StringComparison.Ordinal);
        if (isTied && ties.Find(words[head].Lemma) is { Type: RelationType.Kinship }) return true;
        // "a former minister, Abel Marin": the son of whom he is.
        int above = relation == "appos" ? words[head].Head : -1;
        return above >= 0 && words[head].Relation.StartsWith("nmod", StringComparison.Ordinal)
            && ties.Find(words[above].Lemma) is { Type: RelationType.Kinship };
    }
}
