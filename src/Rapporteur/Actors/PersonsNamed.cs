using Rapporteur.Names;

namespace Rapporteur.Actors;

/// <summary>The persons that a report names in full.</summary>
internal sealed class PersonsNamed
{
    private readonly ActorLinks links;
    private readonly NameComparer comparer;
    private readonly NameLexicon lexicon;
    private readonly List<NamedPerson> persons = [];
    private readonly Dictionary<string, int> byText = new(StringComparer.Ordinal);
    private readonly int[] personOf;
    private readonly WordIndex words = new();

    public PersonsNamed(int mentions, ActorLinks links, NameComparer comparer, NameLexicon lexicon)
    {
        (this.links, this.comparer, this.lexicon) = (links, comparer, lexicon);
        personOf = new int[mentions];
        Array.Fill(personOf, -1);
    }

    /// <summary>The persons, in the order of their first full names.</summary>
    public IReadOnlyList<NamedPerson> All => persons;

    /// <summary>The persons whose name holds a folded word.</summary>
    public IReadOnlyList<int> Bearing(string word) => words.Of(word);

    /// <summary>Takes up a full name: of somebody who was named before, or of somebody new.</summary>
    public void AddFull(ActorMention mention, PersonName name, Gender title, string? titleWord)
    {
        if (!byText.TryGetValue(name.Text, out int person))
        {
            person = Find(mention, name, title);
            byText.Add(name.Text, person);
            foreach (var part in name.Core) words.Add(part.Text, person);
            foreach (var part in name.Parts)
                if (part.Kind == NamePartKind.Nickname) words.Add(part.Text, person);
        }
        else if (persons[person].First != mention.Index)
            Join(mention.Index, persons[person].First, "actor.same-name", "the same name");

        personOf[mention.Index] = person;
        if (persons[person].Gender == Gender.Untold) persons[person].Gender = title;
        persons[person].Title ??= titleWord;
    }

    /// <summary>Passes a full name in reading order.</summary>
    public void Pass(ActorMention mention, bool isKin)
    {
        var person = persons[personOf[mention.Index]];
        (person.Last, person.LastFull) = (mention.Index, mention.Index);
        if (!isKin) person.IsInPassing = false;
    }

    /// <summary>Ties a name of one word to a person.</summary>
    public void Tie(ActorMention mention, int person, string by, string reason)
    {
        persons[person].Last = mention.Index;
        Join(mention.Index, persons[person].First, by, reason);
    }

    private void Join(int mention, int other, string by, string reason) =>
        links.Join(Math.Max(mention, other), Math.Min(mention, other), by, reason);

    private int Find(ActorMention mention, PersonName name, Gender title)
    {
        var gender = name.Gender == Gender.Untold ? title : name.Gender;
        int best = -1, most = 0;
        string reason = "";
        foreach (var part in name.Core)
        {
            foreach (int candidate in words.Of(part.Text))
            {
                if (candidate == best) continue;
                var (percent, why) = Compare(name, gender, persons[candidate]);
                if (percent > most || (percent == most && percent > 0 && candidate > best))
                    (best, most, reason) = (candidate, percent, why);
            }
        }

        if (best < 0)
        {
            persons.Add(new NamedPerson { First = mention.Index, Name = name, Gender = gender });
            return persons.Count - 1;
        }

        var person = persons[best];
        Join(mention.Index, person.First, "actor.name-variant", reason);
        if (name.Core.Length > person.Name.Core.Length) person.Name = name;
        return best;
    }

    // In one report two names that only look alike are of two persons where both are known names.
    private (int Percent, string Reason) Compare(PersonName name, Gender gender, NamedPerson person)
    {
        if (gender != Gender.Untold && person.Gender != Gender.Untold && gender != person.Gender) return (0, "");
        var comparison = comparer.Compare(name.Text, person.Name.Text, NameKind.Person);
        if (!comparison.IsMatch) return (0, "");
        string reason = "a shorter form of the name";
        foreach (var match in comparison.Matches)
        {
            if (match.Kind == NameMatchKind.Misprint && lexicon.Find(match.Left) is not null
                && lexicon.Find(match.Right) is not null)
                return (0, "");
            reason = match.Kind switch
            {
                NameMatchKind.Misprint =>
                    $"“{name.Text}” is a letter or two from “{person.Name.Text}”: likely a misprint",
                NameMatchKind.Spelling => $"another spelling of “{person.Name.Text}”",
                NameMatchKind.Initial => "the initial is that of the given name",
                NameMatchKind.ShortForm => "the given name is short for the other",
                _ => reason,
            };
        }

        return (comparison.Percent, reason);
    }
}
