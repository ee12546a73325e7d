using System.Collections.Immutable;
using Rapporteur.Attributions;
using Rapporteur.Text;

namespace Rapporteur.Statements;

/// <summary>Gives the report's own writer what "we" and "I" say outside of quotations and of anybody's statement.</summary>
internal static class AuthorSpeakers
{
    /// <summary>Names the writer as the speaker.</summary>
    public static void Resolve(string text, ImmutableArray<Quotation> quotations, ImmutableArray<Attribution> attributions, Statement[] statements)
    {
        for (int i = 0; i < statements.Length; i++)
        {
            if (attributions[i] is not { Within: null, Source: [var source] } || statements[i].Speaker is not null) continue;
            var word = source.In(text);
            bool isWriter = word.Equals("we", StringComparison.OrdinalIgnoreCase) || word is "I";
            if (isWriter && !IsQuoted(quotations, source)) statements[i] = statements[i] with { Speaker = Statement.Author, Anonymous = null };
        }
    }

    private static bool IsQuoted(ImmutableArray<Quotation> quotations, TextSpan span)
    {
        int after = SpanSearch.FirstFrom(quotations.AsSpan(), span.Start + 1, static quotation => quotation.Spans[0]);

        // One inside another ends before it: the outer one may still hold the word.
        for (int i = after - 1; i >= 0 && after - i < 4; i--)
            if (quotations[i].Spans.Any(piece => piece.Contains(span))) return true;
        return false;
    }
}
