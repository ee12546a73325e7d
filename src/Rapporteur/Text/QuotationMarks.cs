using System.Buffers;

namespace Rapporteur.Text;

/// <summary>Tells quotation marks from the apostrophes, feet, inches and years that share their shapes.</summary>
internal static class QuotationMarks
{
    private const string Openers = "([{<—–-/=*_|";
    private const string Stops = ".,;:!?)]}>…—–-/*_|";
    private const string Doubles = "\"“”„‟";
    private const string Singles = "'‘’‚‛`";
    private static readonly SearchValues<char> all = SearchValues.Create(Doubles + Singles + "«»‹›");

    // Words that lose their first letters in speech. Those that are also whole words are left out.
    private static readonly string[] elisions = ["em", "til", "till", "tis", "twas", "twere", "twill", "cos", "cuz", "n", "bout", "nuff", "neath", "tween"];

    /// <summary>Adds the marks of a paragraph in order.</summary>
    public static void Find(string text, TextSpan paragraph, List<QuotationMark> marks)
    {
        for (int at = paragraph.Start; at < paragraph.End;)
        {
            int step = text.AsSpan(at, paragraph.End - at).IndexOfAny(all);
            if (step < 0) return;
            at += step;
            int length = IsPair(text, at, paragraph.End) ? 2 : 1;
            var family = length == 2 ? QuotationMarkFamily.Double : Family(text[at]);
            if (!IsSomethingElse(text, paragraph, at, family)) marks.Add(Mark(text, paragraph, new TextSpan(at, at + length), family));
            at += length;
        }
    }

    private static QuotationMarkFamily Family(char glyph) => glyph switch
    {
        '«' or '»' => QuotationMarkFamily.Guillemet,
        '‹' or '›' => QuotationMarkFamily.SingleGuillemet,
        _ => Doubles.Contains(glyph, StringComparison.Ordinal) ? QuotationMarkFamily.Double : QuotationMarkFamily.Single,
    };

    private static bool IsPair(string text, int at, int end) =>
        text[at] is '`' or '\'' or '’' or '‘' && at + 1 < end && text[at + 1] == text[at];

    private static QuotationMark Mark(string text, TextSpan paragraph, TextSpan span, QuotationMarkFamily family)
    {
        char before = span.Start > paragraph.Start ? text[span.Start - 1] : ' ';
        char after = span.End < paragraph.End ? text[span.End] : ' ';
        bool gapBefore = char.IsWhiteSpace(before), gapAfter = char.IsWhiteSpace(after);
        bool canOpen = !gapAfter && (gapBefore || Openers.Contains(before, StringComparison.Ordinal) || all.Contains(before));
        bool canClose = !gapBefore && (gapAfter || Stops.Contains(after, StringComparison.Ordinal) || all.Contains(after));
        canOpen |= text[span.Start] == '«' && gapBefore && gapAfter; // « so »
        canClose |= text[span.Start] == '»' && gapBefore && (gapAfter || Stops.Contains(after, StringComparison.Ordinal));
        return new QuotationMark(span, text[span.Start], family, canOpen, canClose);
    }

    private static bool IsSomethingElse(string text, TextSpan paragraph, int at, QuotationMarkFamily family) => family switch
    {
        QuotationMarkFamily.Double => text[at] == '"' && EndsFeetAndInches(text, paragraph, at),
        QuotationMarkFamily.Single => IsInsideWord(text, paragraph, at) || IsElision(text, paragraph, at),
        _ => false,
    };

    // don't, O'Brien, 5'10
    private static bool IsInsideWord(string text, TextSpan paragraph, int at) =>
        at > paragraph.Start && at + 1 < paragraph.End
        && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at + 1]);

    // 'em, rock 'n' roll, '90s
    private static bool IsElision(string text, TextSpan paragraph, int at)
    {
        var rest = text.AsSpan(at + 1, Math.Min(6, paragraph.End - at - 1));
        int length = 0;
        while (length < rest.Length && char.IsLetterOrDigit(rest[length])) length++;
        var word = rest[..length];
        if (length is 2 or 3 && char.IsAsciiDigit(word[0]) && char.IsAsciiDigit(word[1])) return length == 2 ? IsLonely(rest, length) : word[2] == 's';
        if (EndsElision(text, paragraph, at)) return true;
        foreach (var elision in elisions)
            if (word.Equals(elision, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    // '90 is a year; '90' is a quotation.
    private static bool IsLonely(ReadOnlySpan<char> rest, int length) => length >= rest.Length || !all.Contains(rest[length]);

    // The second mark of 'n'.
    private static bool EndsElision(string text, TextSpan paragraph, int at) =>
        at - 2 >= paragraph.Start && text[at - 1] is 'n' or 'N' && Singles.Contains(text[at - 2], StringComparison.Ordinal);

    // 5'10"
    private static bool EndsFeetAndInches(string text, TextSpan paragraph, int at)
    {
        int digits = at;
        while (digits > paragraph.Start && at - digits < 4 && (char.IsAsciiDigit(text[digits - 1]) || text[digits - 1] == '.')) digits--;
        return digits < at && digits - 2 >= paragraph.Start
            && text[digits - 1] is '\'' or '’' && char.IsAsciiDigit(text[digits - 2]);
    }
}
