using System.Collections.Immutable;

namespace Rapporteur.Text;

/// <summary>Stands in for the reader of sentences until that one is here.</summary>
internal static class InterimSentences
{
    public static ImmutableArray<Sentence> Read(string text, Layout layout)
    {
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        for (int p = 0; p < layout.Paragraphs.Length; p++)
        {
            var span = layout.Paragraphs[p].Span;
            var tokens = new List<Token>();
            int at = span.Start;
            void Flush()
            {
                if (tokens.Count > 0) sentences.Add(new Sentence(new TextSpan(tokens[0].Span.Start, tokens[^1].Span.End), [.. tokens], p));
                tokens.Clear();
            }

            while (at < span.End)
            {
                if (char.IsWhiteSpace(text[at])) { at++; continue; }
                int end = at + 1;
                if (char.IsLetterOrDigit(text[at]) || text[at] == '$')
                {
                    while (end < span.End && (char.IsLetterOrDigit(text[end]) || (text[end] is '.' or ',' or '-' or '\'' or '’' or '&' or '/' && end + 1 < span.End && char.IsLetterOrDigit(text[end + 1]) && (text[end] is not ',' and not '.' || (char.IsDigit(text[end - 1]) && char.IsDigit(text[end + 1])) || (text[end] == '.' && char.IsUpper(text[end - 1])))))) end++;
                    var word = text.AsSpan(at, end - at);
                    bool abbreviation = end < span.End && text[end] == '.' && end + 2 < span.End && text[end+1] == ' ' && (word.Length == 1 && char.IsUpper(word[0]) || word is "Mr" or "Mrs" or "Ms" or "Dr" or "Gen" or "Sen" or "Rep" or "Gov" or "St" or "Jr" or "Sr" or "Lt" or "Col" or "Sgt" or "Rev" or "No" or "vs" or "Jan" or "Feb" or "Aug" or "Sept" or "Oct" or "Nov" or "Dec" or "Fla" or "Va" or "Prof" or "Sens" or "Reps" || word.Contains('.'));
                    if (abbreviation) end++;
                    int cut = -1;
                    if (word.EndsWith("n't") || word.EndsWith("n’t")) cut = end - 3;
                    else if (word.EndsWith("'s") || word.EndsWith("’s") || word.EndsWith("'m") || word.EndsWith("'d") || word.EndsWith("’d") || word.EndsWith("’m")) cut = end - 2;
                    else if (word.EndsWith("'ve") || word.EndsWith("’ve") || word.EndsWith("'ll") || word.EndsWith("’ll") || word.EndsWith("'re") || word.EndsWith("’re")) cut = end - 3;
                    if (cut > at) { tokens.Add(new Token(new TextSpan(at, cut))); at = cut; }
                    tokens.Add(new Token(new TextSpan(at, end)));
                    at = end;
                    continue;
                }

                if (end < span.End && text[at] is '`' or '\'' or '-' && text[at] == text[Math.Min(end, span.End - 1)]) while (end < span.End && text[end] == text[at]) end++;
                while (text[at] is '.' or '?' or '!' && end < span.End && text[end] is '.' or '?' or '!') end++;
                char c = text[at];
                tokens.Add(new Token(new TextSpan(at, end)));
                at = end;
                if (c is '.' or '?' or '!' or '…')
                {
                    while (at < span.End && text[at] is '"' or '”' or '’' or '\'' or ')')
                    {
                        int e = at + 1; if (text[at] == '\'' && e < span.End && text[e] == '\'') e++;
                        tokens.Add(new Token(new TextSpan(at, e))); at = e;
                    }
                    int n = at;
                    while (n < span.End && char.IsWhiteSpace(text[n])) n++;
                    if (n > at && n < span.End && !char.IsLower(text[n])) Flush();
                }
            }

            Flush();
        }

        return sentences.ToImmutable();
    }
}
