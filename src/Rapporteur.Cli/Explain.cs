using Rapporteur.Cli.Printing;

namespace Rapporteur.Cli;

/// <summary>What is to be explained.</summary>
/// <param name="IsAsked">Whether anything is.</param>
/// <param name="Id">The one record that is; nothing where all are.</param>
internal readonly record struct Explain(bool IsAsked, string? Id)
{
    /// <summary>The option's word for all records.</summary>
    public const string All = "all";

    private const string Option = "--explain";

    /// <summary>The words of a command line in which each <c>--explain</c> has its word.</summary>
    /// <remarks>What follows it is its own where it is an id, and else the name of a file: the parser cannot tell.</remarks>
    public static List<string> Joined(IReadOnlyList<string> words)
    {
        var joined = new List<string>(words.Count);
        for (int i = 0; i < words.Count; i++)
        {
            if (words[i] == "--") return [.. joined, .. words.Skip(i)];
            if (words[i] != Option) joined.Add(words[i]);
            else joined.Add($"{Option}={(i + 1 < words.Count && IsId(words[i + 1]) ? words[++i] : All)}");
        }

        return joined;
    }

    /// <summary>Whether a word has the form of an id: <c>s3</c>.</summary>
    public static bool IsId(string word) => word.Length is > 1 and < 12
        && RecordExplanation.Kinds.Any(kind => kind.Letter == word[0]) && word.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0;
}
