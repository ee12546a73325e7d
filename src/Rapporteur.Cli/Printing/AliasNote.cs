using Rapporteur.Actors;
using Rapporteur.Names;

namespace Rapporteur.Cli.Printing;

/// <summary>By what other words the report speaks of an actor: other names, then nouns, then pronouns.</summary>
internal static class AliasNote
{
    // A dozen nouns for one man say no more than the first few.
    private const int MostNouns = 3, LongestNoun = 40;

    // Forms of one pronoun, the one to print first.
    private static readonly string[][] pronouns =
    [
        ["he", "him", "his", "himself"], ["she", "her", "hers", "herself"], ["it", "its", "itself"],
        ["they", "them", "their", "theirs", "themselves", "themself"], ["I", "me", "my", "mine", "myself"],
        ["we", "us", "our", "ours", "ourselves"], ["you", "your", "yours", "yourself", "yourselves"], ["who", "whom", "whose"],
    ];

    /// <summary>The words in quotation marks; a misprint is said to be one.</summary>
    public static IEnumerable<string> Of(Actor actor, Cast cast)
    {
        var mentions = cast.Mentions(actor).ToArray();
        return Names(actor).Concat(Nouns(actor, mentions, cast)).Concat(Pronouns(mentions, cast));
    }

    private static IEnumerable<string> Names(Actor actor) => actor.Names
        .Where(name => name.Text != actor.Name)
        .OrderBy(name => name.Kind)
        .Select(name => (Text: Printable.Line(name.Text), name.Kind))
        .DistinctBy(name => name.Text)
        .Select(name => name.Kind == ActorNameKind.Misprint ? $"“{name.Text}” (misprint)" : $"“{name.Text}”");

    private static IEnumerable<string> Nouns(Actor actor, Mention[] mentions, Cast cast)
    {
        var nouns = mentions.Where(mention => mention.Kind == MentionKind.Nominal)
            .Select(mention => Lowered(Words(mention, cast)))
            .Where(words => words.Length <= LongestNoun && !IsRole(words, actor) && !words.Equals(actor.Name, StringComparison.OrdinalIgnoreCase))
            .Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        return nouns.Length <= MostNouns + 1
            ? nouns.Select(words => $"“{words}”")
            : nouns.Take(MostNouns).Select(words => $"“{words}”").Append($"{nouns.Length - MostNouns} other nouns");
    }

    // Each pronoun once, in its form as a subject where the report has that.
    private static IEnumerable<string> Pronouns(Mention[] mentions, Cast cast)
    {
        var forms = mentions.Where(mention => mention.Kind == MentionKind.Pronoun).Select(mention => Words(mention, cast))
            .Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        return pronouns
            .Select(family => family.FirstOrDefault(form => forms.Contains(form, StringComparer.OrdinalIgnoreCase)))
            .OfType<string>().Select(form => $"“{form}”");
    }

    // "The general" tells no more than "general" does.
    private static bool IsRole(string words, Actor actor) => words.IndexOf(' ') is > 0 and < 4 and var article
        && actor.Roles.Any(role => role.Title.AsSpan().Equals(words.AsSpan(article + 1), StringComparison.OrdinalIgnoreCase));

    // "The general" at the head of a sentence is "the general".
    private static string Lowered(string words) =>
        words.Split(' ')[0] is "The" or "A" or "An" or "His" or "Her" or "Its" or "Their" or "Our" or "My" or "This" or "That" or "These" or "Those"
            ? char.ToLowerInvariant(words[0]) + words[1..] : words;

    private static string Words(Mention mention, Cast cast) => Printable.Line(mention.Span.In(cast.Reading.Report.Text));
}
