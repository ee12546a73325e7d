using System.Collections.Immutable;
using System.Text;
using Rapporteur.Text;

namespace Rapporteur.Statements;

/// <summary>Words of the report as one would print them.</summary>
/// <remarks>
/// Pieces are joined by one space, and any white space within them is one. A leading "that" which only joins the clause to
/// its cue is dropped; quotation marks, capitals and punctuation stay as they stand in the report.
/// </remarks>
internal static class PrintedWords
{
    private const string Joiner = "that";

    /// <summary>A stretch of text in one line.</summary>
    public static string Of(string text, TextSpan span)
    {
        var words = new StringBuilder(span.Length);
        Append(words, span.In(text));
        return words.ToString();
    }

    /// <summary>The pieces of a content in one line.</summary>
    /// <param name="text">The report's text.</param>
    /// <param name="content">The pieces, in order.</param>
    /// <param name="joined">Whether its first word is a "that" that only joins it to the cue.</param>
    public static string Of(string text, ImmutableArray<TextSpan> content, bool joined)
    {
        int length = 0;
        foreach (var span in content) length += span.Length + 1;
        var words = new StringBuilder(length);
        foreach (var span in content)
        {
            if (words.Length > 0) words.Append(' ');
            bool first = joined && words.Length == 0;
            Append(words, first && StartsWithJoiner(span.In(text)) ? span.In(text)[Joiner.Length..].TrimStart(" \t\r\n,") : span.In(text));
        }

        return words.ToString();
    }

    private static bool StartsWithJoiner(ReadOnlySpan<char> words) =>
        words.Length > Joiner.Length + 1 && words.StartsWith(Joiner, StringComparison.Ordinal) && !char.IsLetterOrDigit(words[Joiner.Length]);

    private static void Append(StringBuilder words, ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!char.IsWhiteSpace(c)) words.Append(c);
            else if (words.Length > 0 && words[^1] != ' ') words.Append(' ');
        }
    }
}
