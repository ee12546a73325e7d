using Rapporteur.Cli.Printing;

namespace Rapporteur.Cli;

/// <summary>What is to be explained.</summary>
/// <param name="IsAsked">Whether anything is.</param>
/// <param name="Id">The one record that is; nothing where all are.</param>
internal readonly record struct Explain(bool IsAsked, string? Id)
{
    /// <summary>Whether a word has the form of an id: <c>s3</c>.</summary>
    public static bool IsId(string word) => word.Length is > 1 and < 12
        && RecordExplanation.Kinds.Any(kind => kind.Letter == word[0]) && word.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0;
}
