using System.Buffers;

namespace Rapporteur.Text;

/// <summary>Web and e-mail addresses and names of files, which are single words.</summary>
internal static class WebAddress
{
    // No look-ahead goes further, so that a text of nothing but stops is still read once.
    private const int LongestName = 256;
    private static readonly SearchValues<char> pathEnds = SearchValues.Create("<>\"”“»«’");

    /// <summary>Length of the address that the text starts with; 0 when it starts with none.</summary>
    /// <param name="rest">Text up to the next white space.</param>
    /// <param name="words">The endings of names that are known.</param>
    public static int Length(ReadOnlySpan<char> rest, TokenWords words)
    {
        if (StartsWithScheme(rest)) return TrimmedLength(rest, LengthOfPath(rest));
        int name = LengthOfName(rest);
        if (name == 0) return 0;
        if (name < rest.Length && rest[name] == '@') return LengthOfMailbox(rest, name);
        name = TrimmedLength(rest, name);
        int ending = rest[..name].LastIndexOf('.') + 1;
        if (ending < 2 || !words.Domains.Contains(rest[ending..name])) return 0;
        if (name < rest.Length && rest[name] == '/') return TrimmedLength(rest, LengthOfPath(rest));
        return name;
    }

    private static bool StartsWithScheme(ReadOnlySpan<char> rest)
    {
        if (rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)) return true;
        int colon = rest[..Math.Min(rest.Length, 10)].IndexOf("://");
        return colon > 1 && !rest[..colon].ContainsAnyExceptInRange('A', 'z');
    }

    private static int LengthOfMailbox(ReadOnlySpan<char> rest, int at)
    {
        int domain = LengthOfName(rest[(at + 1)..]);
        return domain == 0 ? 0 : TrimmedLength(rest, at + 1 + domain);
    }

    private static int LengthOfName(ReadOnlySpan<char> rest)
    {
        int length = 0;
        while (length < rest.Length && length < LongestName
            && (char.IsLetterOrDigit(rest[length]) || rest[length] is '.' or '-' or '_' or '%' or '+')) length++;
        return length;
    }

    private static int LengthOfPath(ReadOnlySpan<char> rest)
    {
        int length = rest.IndexOfAny(pathEnds);
        return length < 0 ? rest.Length : length;
    }

    // Marks at the end belong to the sentence; a bracket does unless the address opened it.
    private static int TrimmedLength(ReadOnlySpan<char> rest, int length)
    {
        bool opensBracket = rest[..length].Contains('(');
        while (length > 0 && (rest[length - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or ']' or '*' or '-'
            || (rest[length - 1] == ')' && !opensBracket))) length--;
        return length;
    }
}
