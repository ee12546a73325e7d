using System.Collections.Immutable;
using Rapporteur.Names;

namespace Rapporteur.Actors;

/// <summary>Tells whose a name of one word is: a family name, a given name, a nickname.</summary>
internal sealed class LoneNames
{
    private const int SentencesAhead = 6;

    private readonly ReadSoFar read;
    private readonly ImmutableArray<ActorMention> mentions;
    private readonly ActorLinks links;
    private readonly PersonsNamed persons;
    private readonly NameLexicon lexicon;
    private readonly Dictionary<string, int> owners = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<LoneName>> strangers = new(StringComparer.Ordinal);
    private readonly List<LoneName> inOrder = [];

    public LoneNames(ReadSoFar read, ImmutableArray<ActorMention> mentions, ActorLinks links, PersonsNamed persons,
        NameLexicon lexicon) =>
        (this.read, this.mentions, this.links, this.persons, this.lexicon) = (read, mentions, links, persons, lexicon);

    /// <summary>Takes up a name of one word, in reading order.</summary>
    public void Add(ActorMention mention, PersonName name, Gender title, string? titleWord)
    {
        string word = name.Core[0].Text;
        var bearers = Bearers(mention, word, title);
        if (bearers.Count == 0)
        {
            AddStranger(mention, name, word, title);
            return;
        }

        var choice = bearers.Count == 1 ? Only(bearers[0], word) : Among(mention, bearers, word, titleWord);
        if (choice.Person < 0)
        {
            links.LeaveOpen(mention.Index, [.. bearers.Select(person => persons.All[person].First)], "bears the name");
            return;
        }

        owners[word] = choice.Person;
        persons.Tie(mention, choice.Person, choice.By, choice.Reason);
        if (bearers.Count == 1) return;
        bearers.Remove(choice.Person);
        links.LeaveOpen(mention.Index, [.. bearers.Prepend(choice.Person).Select(person => persons.All[person].First)],
            "bears the name too");
    }

    /// <summary>Ties what is left to names that it is a spelling or a misprint of.</summary>
    public void Close() => new Misprints(links, persons, lexicon).Tie(inOrder);

    private void AddStranger(ActorMention mention, PersonName name, string word, Gender title)
    {
        if (!strangers.TryGetValue(word, out var ofWord)) strangers[word] = ofWord = new List<LoneName>(1);
        foreach (var known in ofWord)
        {
            if (known.Gender != title && known.Gender != Gender.Untold && title != Gender.Untold) continue;
            links.Join(mention.Index, known.First, "actor.same-name", "the same name");
            if (known.Gender == Gender.Untold) known.Gender = title;
            return;
        }

        var stranger = new LoneName { First = mention.Index, Name = name, Gender = title };
        ofWord.Add(stranger);
        inOrder.Add(stranger);
    }

    private List<int> Bearers(ActorMention mention, string word, Gender title)
    {
        var before = new List<int>();
        var after = new List<int>();
        bool isFamily = false;
        foreach (int person in persons.Bearing(word)) isFamily |= persons.All[person].Family == word;
        foreach (int person in persons.Bearing(word))
        {
            var named = persons.All[person];
            if (isFamily && named.Family != word) continue;
            if (title != Gender.Untold && named.Gender != Gender.Untold && title != named.Gender) continue;
            if (named.Last >= 0) before.Add(person);
            else if (IsNear(mention, named)) after.Add(person);
        }

        if (before.Count > 0) return WithoutPassing(before);
        return after.Count > 0 ? [after[0]] : after;
    }

    // The headline's surname comes before the full name; a name that comes much later is likely somebody else's.
    private bool IsNear(ActorMention mention, NamedPerson named)
    {
        int ahead = mentions[named.First].Sentence - mention.Sentence;
        return ahead <= SentencesAhead || mention.Sentence <= 1;
    }

    private List<int> WithoutPassing(List<int> bearers)
    {
        if (bearers.Count < 2 || bearers.TrueForAll(person => persons.All[person].IsInPassing)) return bearers;
        bearers.RemoveAll(person => persons.All[person].IsInPassing);
        return bearers;
    }

    private (int Person, string By, string Reason) Only(int person, string word)
    {
        var named = persons.All[person];
        bool isFamily = named.Family == word;
        string what = isFamily ? "the family name" : "a part of the name";
        return (person, isFamily ? "actor.family-name" : "actor.part-of-name", $"{what} of “{named.Name.Text}”");
    }

    // Two persons of one name: the one that the report calls so, unless it has just turned to the other.
    private (int Person, string By, string Reason) Among(ActorMention mention, List<int> bearers, string word,
        string? titleWord)
    {
        if (titleWord is not null && bearers.FindAll(person => persons.All[person].Title == titleWord) is [var titled])
            return (titled, "actor.family-name-title", $"the title is that of “{persons.All[titled].Name.Text}”");
        int latest = bearers[0];
        foreach (int person in bearers)
            if (persons.All[person].Last > persons.All[latest].Last) latest = person;
        int owner = owners.TryGetValue(word, out int known) && bearers.Contains(known) ? known : -1;
        var named = persons.All[latest];
        if (owner == latest)
            return (latest, "actor.family-name-again", $"“{named.Name.Text}” is who the report last called so");
        if (IsTurnedTo(mention, named))
            return (latest, "actor.family-name-latest", $"“{named.Name.Text}” is the last named of those who bear it");
        if (owner >= 0)
            return (owner, "actor.family-name-again", $"the report calls “{persons.All[owner].Name.Text}” so");
        return AreTogether(bearers, latest) ? (-1, "", "")
            : (latest, "actor.family-name-latest", $"“{named.Name.Text}” is the last named of those who bear it");
    }

    private bool IsTurnedTo(ActorMention mention, NamedPerson person)
    {
        if (person.LastFull < 0) return false;
        var full = mentions[person.LastFull];
        if (mention.Sentence - full.Sentence > 1) return false;
        string relation = read.Trees[full.Sentence].Words[full.HeadWord].Relation;
        return relation.StartsWith("nsubj", StringComparison.Ordinal);
    }

    // "Ruth Marin and Abel Marin met. Marin said": nothing tells who.
    private bool AreTogether(List<int> bearers, int latest)
    {
        foreach (int person in bearers)
            if (person != latest
                && mentions[persons.All[person].Last].Sentence == mentions[persons.All[latest].Last].Sentence)
                return true;
        return false;
    }
}
