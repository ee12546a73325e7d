namespace Rapporteur.Text;

/// <summary>Parts a text into syntactic words as the English treebanks of Universal Dependencies do.</summary>
/// <remarks>
/// Clitics, hyphened parts, currency signs, units and every mark are words of their own; addresses, dates, times and
/// abbreviations with their stop are one. Each character that is not white space is in exactly one word. The work is
/// linear in the length: no look-ahead is longer than what it takes, or than a fixed bound.
/// </remarks>
internal sealed class Tokeniser
{
    private readonly TokenWords words;
    private readonly WordScanner scanner;

    /// <param name="words">The words that it knows.</param>
    public Tokeniser(TokenWords words) => (this.words, scanner) = (words, new WordScanner(words));

    /// <summary>Adds the words of a stretch of text, in order.</summary>
    public void Read(string text, TextSpan span, List<Token> tokens)
    {
        for (int at = span.Start; at < span.End;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            int end = at + 1;
            bool isPlain = char.IsAsciiLetter(text[at]);
            for (; end < span.End && !char.IsWhiteSpace(text[end]); end++) isPlain &= char.IsAsciiLetter(text[end]);
            if (isPlain) AddWord(text, at, end, tokens);
            else ReadChunk(text, at, end, span.End, tokens);
            at = end;
        }
    }

    private void ReadChunk(string text, int start, int end, int paragraphEnd, List<Token> tokens)
    {
        char following = end < paragraphEnd ? Following(text, end, paragraphEnd) : '\0';
        bool mayHoldAddress = text.AsSpan(start, end - start).ContainsAny(".@:");
        for (int at = start; at < end;)
        {
            var rest = text.AsSpan(at, end - at);
            bool isFirst = at == start || Characters.IsOpener(text[at - 1]);
            bool isWord = Characters.IsWordAt(rest, 0);
            int address = mayHoldAddress && isWord ? WebAddress.Length(rest, words) : 0;
            if (address > 0) tokens.Add(new Token(new TextSpan(at, at += address)));
            else if (EmoticonLength(text, at, rest) is var emoticon and > 0) tokens.Add(new Token(new TextSpan(at, at += emoticon)));
            else if (!isWord) tokens.Add(new Token(new TextSpan(at, at += MarkScanner.Length(rest, isFirst))));
            else
            {
                int length = LengthOfMoney(rest);
                if (length == 0) length = scanner.Length(rest, following);
                AddWord(text, at, at + length, tokens);
                at += length;
            }
        }
    }

    // An emoticon starts after white space or a mark, or its own mark follows a letter; no word goes on after it.
    private int EmoticonLength(string text, int at, ReadOnlySpan<char> rest)
    {
        if (rest[0] >= 128 || !words.EmoticonStarts[rest[0]] || rest.Length < 2) return 0;
        int length = words.EmoticonLength(rest);
        if (length == 0 || Characters.IsWordAt(rest, length)) return 0;
        bool followsDigit = at > 0 && char.IsDigit(text[at - 1]);
        return followsDigit || (char.IsLetterOrDigit(rest[0]) && at > 0 && char.IsLetterOrDigit(text[at - 1])) ? 0 : length;
    }

    // "US$" and its like before an amount.
    private static int LengthOfMoney(ReadOnlySpan<char> rest)
    {
        int sign = rest[..Math.Min(rest.Length, 4)].IndexOf('$');
        return sign is 1 or 2 && !rest[..sign].ContainsAnyExceptInRange('A', 'Z') ? sign + 1 : 0;
    }

    private static char Following(string text, int at, int end)
    {
        while (at < end && char.IsWhiteSpace(text[at])) at++;
        return at < end ? text[at] : '\0';
    }

    private void AddWord(string text, int start, int end, List<Token> tokens)
    {
        int part = Part(text.AsSpan(start, end - start));
        if (part > 0) tokens.Add(new Token(new TextSpan(start, start + part)));
        tokens.Add(new Token(new TextSpan(start + part, end)));
    }

    // Where the word is parted: before its clitic, between two words written as one, after the number of a measure.
    private int Part(ReadOnlySpan<char> word)
    {
        if (word.Length < 2) return 0;
        int clitic = Clitics.Start(word);
        if (clitic > 0) return clitic;
        if (!char.IsAsciiDigit(word[0])) return words.ContractionPart(word);
        int number = word.LastIndexOfAnyInRange('0', '9') + 1;
        return number < word.Length && words.Units.Contains(word[number..]) ? number : 0;
    }
}
