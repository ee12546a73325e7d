using System.Collections.Immutable;
using Rapporteur.Names;

namespace Rapporteur.Actors;

/// <summary>Ties names that nobody else in the report bears to those that they are a spelling or a misprint
/// of.</summary>
internal sealed class Misprints
{
    private const int LongestWord = 24;

    private readonly ActorLinks links;
    private readonly PersonsNamed persons;
    private readonly NameLexicon lexicon;
    private readonly WordIndex near = new();

    public Misprints(ActorLinks links, PersonsNamed persons, NameLexicon lexicon) =>
        (this.links, this.persons, this.lexicon) = (links, persons, lexicon);

    /// <summary>Ties what can be tied of the persons who are named by one word only.</summary>
    public void Tie(List<LoneName> strangers)
    {
        if (strangers.Count == 0 || persons.All.Count == 0) return;
        for (int i = 0; i < persons.All.Count; i++) AddFamily(i);
        foreach (var stranger in strangers) Tie(stranger);
    }

    private void AddFamily(int person)
    {
        if (persons.All[person].Family is not { Length: > 3 and <= LongestWord } family) return;
        foreach (string key in Neighbours(family)) near.Add(key, person);
        near.Add(Key(family), person);
    }

    private void Tie(LoneName stranger)
    {
        string word = stranger.Name.Core[0].Text;
        if (word.Length is <= 3 or > LongestWord) return;
        if (Spelling(stranger, word)) return;
        var found = new List<int>();
        foreach (string key in Neighbours(word))
            foreach (int person in near.Of(key))
                if (!found.Contains(person) && found.Count < WordIndex.Most) found.Add(person);
        if (found.Count == 0) return;
        ImmutableArray<PersonName> names = [.. found.Select(person => persons.All[person].Name)];
        if (Misprint.Find(stranger.Name, names, lexicon) is not { } misprint) return;
        var meant =
            Likeliest(stranger,
            [.. misprint.Persons.Select(at => found[at]).Where(person => Fits(stranger, persons.All[person]))]);
        if (meant.Count == 1)
        {
            Join(stranger, persons.All[meant[0]], "actor.misprint",
                $"nobody else is called “{stranger.Name.Text}”, and it is one letter from the name of “{persons.All[meant[0]].Name.Text}”: likely a misprint");
        }
        else if (meant.Count > 1)
            links.LeaveOpen(stranger.First, [.. meant.Select(person => persons.All[person].First)]);
    }

    // Of several who bear the name those who are named before it, and not in passing.
    private List<int> Likeliest(LoneName stranger, List<int> bearers)
    {
        if (bearers.Exists(person => persons.All[person].First < stranger.First))
            bearers.RemoveAll(person => persons.All[person].First > stranger.First);
        if (bearers.Exists(person => !persons.All[person].IsInPassing))
            bearers.RemoveAll(person => persons.All[person].IsInPassing);
        return bearers;
    }

    // "Tlass" beside "Tlas"
    private bool Spelling(LoneName stranger, string word)
    {
        NamedPerson? only = null;
        foreach (int person in near.Of(Key(word)))
        {
            var named = persons.All[person];
            if (named.Family is not { } family
                || !(Romanisation.Alike(family, word) || lexicon.AreSpellings(family, word)) || !Fits(stranger, named))
                continue;
            if (only is not null) return false;
            only = named;
        }

        if (only is null) return false;
        Join(stranger, only, "actor.name-variant", $"another spelling of the family name of “{only.Name.Text}”");
        return true;
    }

    private static bool Fits(LoneName stranger, NamedPerson person) =>
        stranger.Gender == Gender.Untold || person.Gender == Gender.Untold || stranger.Gender == person.Gender;

    private void Join(LoneName stranger, NamedPerson person, string by, string reason) =>
        links.Join(Math.Max(stranger.First, person.First), Math.Min(stranger.First, person.First), by, reason);

    private static string Key(string word)
    {
        Span<char> key = stackalloc char[word.Length + 1];
        key[0] = '=';
        int length = Romanisation.Key(word, key[1..]);
        return key[..(length + 1)].ToString();
    }

    // Words within one letter of each other share one of these: the word itself, and the word with one letter left out.
    private static IEnumerable<string> Neighbours(string word)
    {
        yield return word;
        for (int i = 0; i < word.Length; i++) yield return word.Remove(i, 1);
    }
}
