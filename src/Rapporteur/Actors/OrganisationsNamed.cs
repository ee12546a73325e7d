using System.Collections.Immutable;
using Rapporteur.Names;
using Rapporteur.Text;

namespace Rapporteur.Actors;

/// <summary>The organisations that a report names.</summary>
internal sealed class OrganisationsNamed
{
    private readonly ReadSoFar read;
    private readonly ActorLinks links;
    private readonly NameTerms terms;
    private readonly OrganisationTable known;
    private readonly OrganisationWords classes;
    private readonly StateTable states;
    private readonly List<OrganisationForm> forms = [];
    private readonly Dictionary<string, OrganisationForm>.AlternateLookup<ReadOnlySpan<char>> byText =
        new Dictionary<string, OrganisationForm>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly Dictionary<string, OrganisationForm> byKey = new(StringComparer.Ordinal);

    public OrganisationsNamed(ReadSoFar read, ActorLinks links, NameTerms terms, OrganisationTable known,
        OrganisationWords classes, StateTable states) =>
        (this.read, this.links, this.terms, this.known, this.classes, this.states) =
            (read, links, terms, known, classes, states);

    /// <summary>Takes up a mention by name, in reading order.</summary>
    /// <param name="mention">The mention.</param>
    /// <param name="name">Its name: all of it, or of a noun with capitals from the first of them to the noun.</param>
    public void Add(ActorMention mention, TextSpan name)
    {
        var printed = WithoutThe(PersonForms.Bare(name.In(read.Report.Text)));
        if (byText.TryGetValue(printed, out var form))
            Join(mention.Index, form.First, "actor.same-name", "the same name");
        else
        {
            string whole = printed.ToString();
            string plain = IsDotted(whole) ? whole.Replace(".", "", StringComparison.Ordinal) : whole;
            var words = NameFolding.Tokens(plain);
            form = new OrganisationForm(plain, [.. words.Select(word => word.Text)], Key(plain), mention.Index);
            byText.Dictionary.Add(whole, form);
            forms.Add(form);
            if (form.Key.Length > 0 && !byKey.TryAdd(form.Key, form))
                Join(form.First, byKey[form.Key].First, "actor.same-words",
                    $"the same words as “{byKey[form.Key].Text}”");
        }

        form.Last = mention.Index;
        form.HasThe |= mention.Determiner == Determiner.Definite || mention.First > 0
            && read.Sentences[mention.Sentence].Tokens[mention.First - 1].In(read.Report.Text)
            is "the" or "The";
    }

    /// <summary>Ties acronyms that the report spells out.</summary>
    public void TieDefined(ImmutableArray<AcronymDefinition> definitions)
    {
        string text = read.Report.Text;
        foreach (var definition in definitions)
        {
            if (!byText.TryGetValue(definition.Acronym.In(text), out var shorter)) continue;
            if (!byText.TryGetValue(WithoutThe(definition.Name.In(text)), out var longer)) continue;
            Join(shorter.First, longer.First, "actor.acronym-defined",
                $"the report spells it out: “{longer.Text}” is “{shorter.Text}”");
        }
    }

    /// <summary>Ties names that a table knows as one organisation's.</summary>
    public void TieKnown()
    {
        var byRow = new Dictionary<int, OrganisationForm>();
        foreach (var form in forms)
        {
            foreach (int row in known.Bearing(form.Text))
                if (!byRow.TryAdd(row, form))
                    Join(form.First, byRow[row].First, "actor.known-name", $"a known name of “{byRow[row].Text}”");
        }
    }

    /// <summary>Ties acronyms that are the initials of just one name.</summary>
    public void TieAcronyms()
    {
        var byInitials = new WordIndex();
        for (int i = 0; i < forms.Count; i++)
        {
            var words = forms[i].Words;
            if (words.Length < 2) continue;
            string all = string.Concat(words.Select(word => word[0]));
            string proper = string.Concat(words.Where(word => !IsSmall(word)).Select(word => word[0]));
            byInitials.Add(all, i);
            if (proper != all) byInitials.Add(proper, i);
        }

        foreach (var form in forms)
        {
            if (!form.IsAcronym) continue;
            if (Only(byInitials.Of(form.Words[0])) is { } longer)
                Join(form.First, longer.First, "actor.acronym", $"the initials of “{longer.Text}”");
        }
    }

    /// <summary>Ties short forms: "the Salt Board" of "Kestrian Salt Board", "Labour" of "Labour Party".</summary>
    public void TieShortForms()
    {
        var (byFirst, byLast) = (new WordIndex(), new WordIndex());
        for (int i = 0; i < forms.Count; i++)
        {
            if (forms[i].Words.Length < 2) continue;
            byFirst.Add(forms[i].Words[0], i);
            byLast.Add(forms[i].Words[^1], i);
        }

        foreach (var form in forms)
        {
            if (form.Words.Length == 0) continue;
            OrganisationForm? best = null;
            foreach (int at in byLast.Of(form.Words[^1]))
                if (IsEnd(form, forms[at])) best = Nearer(form, best, forms[at]);
            foreach (int at in byFirst.Of(form.Words[0]))
                if (IsStart(form, forms[at])) best = Nearer(form, best, forms[at]);
            if (best is not null) Join(form.First, best.First, "actor.short-name", $"short for “{best.Text}”");
        }
    }

    // The last named before it, else the first named after it.
    private static OrganisationForm Nearer(OrganisationForm form, OrganisationForm? best, OrganisationForm other)
    {
        if (best is null) return other;
        bool isBefore = other.First < form.First;
        if (isBefore != best.First < form.First) return isBefore ? other : best;
        return isBefore == (other.First > best.First) ? other : best;
    }

    // "Commons" of "House of Commons"; "the Salt Board"; of one word only with "the": "the Board".
    private bool IsEnd(OrganisationForm form, OrganisationForm whole)
    {
        int left = whole.Words.Length - form.Words.Length;
        if (left == 2 && whole.Words[1] == "of" && classes.IsClass(whole.Words[0]) && form.Words.AsSpan()
            .SequenceEqual(whole.Words.AsSpan()[left..]))
            return true;
        if (left <= 0 || (!classes.IsClass(form.Words[^1]) && !(form.HasThe && form.Text.EndsWith('s')))) return false;
        if (form.Words.Length == 1 && !form.HasThe && !IsOfState(form, whole)) return false;
        return form.Words.AsSpan().SequenceEqual(whole.Words.AsSpan()[left..]) && !IsSmall(whole.Words[left - 1]);
    }

    // "Congress" of "US Congress"
    private bool IsOfState(OrganisationForm form, OrganisationForm whole)
    {
        int left = whole.Text.Length - form.Text.Length - 1;
        if (left <= 0) return false;
        var name = whole.Text.AsSpan(0, left);
        return states.Named(name) is not null || states.OfPeople(name) is not null;
    }

    // "Labour" of "Labour Party", "the Ministry" of "Ministry of Salt"; not "BBC" of "BBC Arabic".
    private bool IsStart(OrganisationForm form, OrganisationForm whole)
    {
        int length = form.Words.Length;
        if (whole.Words.Length <= length || !form.Words.AsSpan().SequenceEqual(whole.Words.AsSpan()[..length]))
            return false;
        if (whole.Text.Length > form.Text.Length && whole.Text[form.Text.Length] == ',') return true;
        if (IsSmall(whole.Words[length])) return form.HasThe && (length == 1 || classes.IsClass(form.Words[^1]));
        if (!known.Bearing(whole.Text[^whole.Words[^1].Length..]).IsEmpty) return false;
        for (int i = length; i < whole.Words.Length; i++)
            if (form.First < whole.First ? !classes.IsForm(whole.Words[i]) : !classes.IsLeftOut(whole.Words[i]))
                return false;
        return !classes.IsClass(form.Words[0]) || form.HasThe;
    }

    // "U.N."
    private static bool IsDotted(string name) =>
        name.Length is > 2 and < 12 && name[^1] == '.' && !name.Contains(' ', StringComparison.Ordinal)
        && 2 * name.Count('.'.Equals) >= name.Length - 1;

    // Of one that begins with a state the state counts, not its name: "US Congress", "United States Congress".
    private string Key(string name)
    {
        for (int space = name.LastIndexOf(' '); space > 0; space = name.LastIndexOf(' ', space - 1))
        {
            var start = name.AsSpan(0, space);
            if ((states.Named(start) ?? states.OfPeople(start)) is { } state)
                return string.Concat(state, " ", Words(name[(space + 1)..]));
        }

        return Words(name);
    }

    private string Words(string name) => string.Concat(terms.Read(name).Words.Select(word => word.Text));

    private OrganisationForm? Only(IReadOnlyList<int> found)
    {
        if (found.Count == 0) return null;
        foreach (int other in found)
            if (!links.AreOne(forms[other].First, forms[found[0]].First)) return null;
        return forms[found[0]];
    }

    private void Join(int mention, int other, string by, string reason)
    {
        if (mention != other) links.Join(Math.Max(mention, other), Math.Min(mention, other), by, reason);
    }

    private static bool IsSmall(string word) =>
        word is "of" or "for" or "the" or "and" or "on" or "in" or "to" or "at" or "de" or "du" or "des" or "la";

    private static ReadOnlySpan<char> WithoutThe(ReadOnlySpan<char> name) =>
        name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;
}
