using System.Collections.Immutable;

namespace Rapporteur.Names;

/// <summary>Tells which of a name's words are given, the father's, the family's, a nisba.</summary>
internal static class KindsOfName
{
    /// <summary>The words with their kinds, in the order given name first.</summary>
    /// <param name="name">The whole name.</param>
    /// <param name="words">Its words between titles and generation, each with the small words before it.</param>
    /// <param name="lexicon">The known names.</param>
    public static ImmutableArray<NamePart> Tell(string name, ImmutableArray<NamePart> words, NameLexicon lexicon)
    {
        if (words.Length == 0) return words;
        if (words.Length == 1) return [words[0] with { Kind = Alone(words[0], lexicon) }];
        words = Turned(name, words);
        var (first, count) = Family(name, words, lexicon);
        var parts = ImmutableArray.CreateBuilder<NamePart>(words.Length);
        bool hasGiven = false;
        for (int i = 0; i < words.Length; i++)
        {
            var kind = Kind(words[i], isFamily: i >= first && i < first + count, hasGiven, i);
            hasGiven |= kind == NamePartKind.Given;
            parts.Add(words[i] with { Kind = kind });
        }

        return parts.ToImmutable();
    }

    private static NamePartKind Kind(NamePart word, bool isFamily, bool hasGiven, int at)
    {
        if (isFamily) return at > 0 && IsNisba(word) ? NamePartKind.Nisba : NamePartKind.Family;
        if (word.IsFathers || (hasGiven && IsSlavicPatronymic(word.Text))) return NamePartKind.Patronymic;
        return hasGiven ? NamePartKind.Middle : NamePartKind.Given;
    }

    private static NamePartKind Alone(NamePart word, NameLexicon lexicon) =>
        word.Particle is null && lexicon.Find(word.Text) is { IsGiven: true, IsFamily: false } ? NamePartKind.Given : NamePartKind.Family;

    // "Putin, Vladimir": what stands before the only comma is the family's.
    private static ImmutableArray<NamePart> Turned(string name, ImmutableArray<NamePart> words)
    {
        int comma = name.IndexOf(',', words[0].Span.Start);
        if (comma < 0 || comma > words[^1].Span.Start) return words;
        int turn = 0;
        while (turn < words.Length && words[turn].Span.End <= comma) turn++;
        return [.. words[turn..], .. words[..turn]];
    }

    private static (int First, int Count) Family(string name, ImmutableArray<NamePart> words, NameLexicon lexicon)
    {
        if (words.All(word => word.Script == NameScript.Syllables)) return (0, 1);
        if (IsFamilyFirst(name, words, lexicon)) return (0, 1);
        int capitals = words.Count(word => IsCapitals(name, word));
        if (capitals == 1 && IsCapitals(name, words[0]) && words[0].Text.Length > 2) return (0, 1);
        int last = words.Length - 1;
        bool isDouble = last > 1 && lexicon.Find(words[last - 1].Text) is { IsOneOfTwo: true, IsGiven: false }
            && lexicon.Find(words[last].Text) is { IsOneOfTwo: true };
        return isDouble ? (last - 1, 2) : (last, 1);
    }

    // "Kim Jong Un", not "Kim Philby": where the first word is a given name elsewhere, the rest must be one of the East.
    private static bool IsFamilyFirst(string name, ImmutableArray<NamePart> words, NameLexicon lexicon)
    {
        if (words.Length > 4 || lexicon.Find(words[0].Text) is not { IsFamily: true, IsFamilyFirst: true } first) return false;
        string rest = string.Concat(words.Skip(1).Select(word => word.Text));
        bool isEastern = lexicon.Find(rest) is { IsEasternGiven: true }
            || words.Skip(1).All(word => lexicon.Find(word.Text) is { IsEasternGiven: true })
            || (words.Length == 3 && words[1].Span.End < name.Length && name[words[1].Span.End] == '-' && words.Skip(1).All(word => lexicon.Find(word.Text) is not { IsWesternGiven: true }));
        if (isEastern || first.IsWesternGiven) return isEastern;
        return words.Length > 2 || lexicon.Find(words[^1].Text) is not { IsFamily: true, IsFamilyFirst: true };
    }

    private static bool IsCapitals(string name, NamePart word)
    {
        foreach (char c in word.Span.In(name))
            if (char.IsLower(c)) return false;
        return word.Text.Length > 1;
    }

    private static bool IsNisba(NamePart word) =>
        word.Particle == "al" && word.Text.Length > 3 && (word.Text.EndsWith('i') || word.Text.EndsWith('y') || word.Text.EndsWith("iyya", StringComparison.Ordinal));

    private static bool IsSlavicPatronymic(string text) =>
        text.Length > 5 && (EndsIn(text, "vich") || EndsIn(text, "vych") || EndsIn(text, "vitch") || EndsIn(text, "ovna") || EndsIn(text, "evna")
            || EndsIn(text, "ivna") || EndsIn(text, "yevna"));

    private static bool EndsIn(string text, string end) => text.EndsWith(end, StringComparison.Ordinal);
}
