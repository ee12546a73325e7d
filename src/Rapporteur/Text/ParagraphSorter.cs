using System.Collections.Immutable;

namespace Rapporteur.Text;

/// <summary>Tells what each paragraph of a report is for.</summary>
/// <param name="report">The report.</param>
/// <param name="spans">Its paragraphs.</param>
internal sealed class ParagraphSorter(Report report, List<TextSpan> spans)
{
    private const int LongestTitle = 140;
    private const int LongestCrosshead = 60;
    private const int HeadParagraphs = 5;

    private static readonly ImmutableArray<string> creditStarts =
    [
        "reporting by", "reported by", "additional reporting", "editing by", "edited by", "writing by", "written by", "compiled by",
        "with reporting", "with additional", "with files from", "source:", "sources:", "contact:", "copyright", "©", "(c) ", "photo:",
        "follow us", "media contact", "for more information", "for further information", "translated by", "click here", "read more",
        "our standards:",
    ];

    private readonly string text = report.Text;

    /// <summary>The kind of each paragraph.</summary>
    public ParagraphKind[] Kinds()
    {
        var kinds = new ParagraphKind[spans.Count];
        int firstBody = SortHead(kinds);
        int lastBody = SortTail(kinds, firstBody);
        for (int i = firstBody; i <= lastBody; i++)
        {
            if (ListMark.Length(spans[i].In(text)) > 0) kinds[i] = ParagraphKind.ListItem;
            else if (i > firstBody && i < lastBody && IsCrosshead(i)) kinds[i] = ParagraphKind.Crosshead;
        }

        return kinds;
    }

    // Headline and byline; returns the index of the first other paragraph.
    private int SortHead(ParagraphKind[] kinds)
    {
        int i = 0;
        bool hasHeadline = false;
        for (; i < spans.Count - 1 && i < HeadParagraphs; i++)
        {
            var words = spans[i].In(text);
            bool isGiven = IsSame(words, report.Headline);
            if (isGiven || (!hasHeadline && i <= 1 && report.Headline is null && IsTitle(i)))
            {
                kinds[i] = ParagraphKind.Headline;
                hasHeadline = true;
            }
            else if (IsByline(words))
            {
                kinds[i] = ParagraphKind.Byline;
            }
            else
            {
                break;
            }
        }

        return i;
    }

    private int SortTail(ParagraphKind[] kinds, int firstBody)
    {
        int last = spans.Count - 1;
        for (; last > firstBody && IsCredit(spans[last].In(text)); last--) kinds[last] = ParagraphKind.Credit;
        return last;
    }

    private bool IsTitle(int i)
    {
        var words = spans[i].In(text);
        return words.Length <= LongestTitle && words.Length < spans[i + 1].Length + 80 && IsOpenEnded(words)
            && !IsByline(words) && ListMark.Length(words) == 0 && (char.IsUpper(words[0]) || Characters.IsOpener(words[0]) || char.IsDigit(words[0]))
            && DatelineReader.Read(text, spans[i]) is null && (i == 0 || spans[i - 1].Length < LongestTitle);
    }

    private bool IsCrosshead(int i)
    {
        var words = spans[i].In(text);
        return words.Length <= LongestCrosshead && char.IsUpper(words[0]) && IsOpenEnded(words) && words[^1] != '?'
            && words.Count(' ') < 8 && spans[i + 1].Length > words.Length && spans[i + 1].Length > LongestCrosshead;
    }

    // Without the mark that ends a sentence or a quotation, or announces something.
    private static bool IsOpenEnded(ReadOnlySpan<char> words) =>
        words[^1] is not ('.' or '…' or '!' or ':' or ';' or ',' or '"' or '”' or '-' or '—') && words.ContainsAnyInRange('A', 'z');

    private bool IsByline(ReadOnlySpan<char> words)
    {
        if (IsSame(words, report.Byline)) return true;
        if (words.Length is < 5 or > 120 || !words.StartsWith("by ", StringComparison.OrdinalIgnoreCase)) return false;
        return words[0] == 'B' && char.IsUpper(words[3]) && words[^1] != '.' && !words.Contains(". ", StringComparison.Ordinal);
    }

    private static bool IsCredit(ReadOnlySpan<char> words)
    {
        if (words.Length > 600) return false;
        var start = words.TrimStart("([*—-_ ");
        foreach (var credit in creditStarts)
            if (start.StartsWith(credit, StringComparison.OrdinalIgnoreCase)) return true;
        return words.EndsWith("contributed to this report.", StringComparison.OrdinalIgnoreCase)
            || words.EndsWith("contributed reporting.", StringComparison.OrdinalIgnoreCase) || !words.ContainsAny(letters);
    }

    private static readonly System.Buffers.SearchValues<char> letters =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789\"”’)");

    // Compared by letters and digits alone, so that marks and spaces may differ.
    private static bool IsSame(ReadOnlySpan<char> words, string? given)
    {
        if (given is null || words.Length > given.Length + 40) return false;
        int i = 0, compared = 0;
        foreach (char c in words)
        {
            if (!char.IsLetterOrDigit(c)) continue;
            while (i < given.Length && !char.IsLetterOrDigit(given[i])) i++;
            if (i == given.Length || char.ToUpperInvariant(given[i++]) != char.ToUpperInvariant(c)) return false;
            compared++;
        }

        while (i < given.Length && !char.IsLetterOrDigit(given[i])) i++;
        return compared > 0 && i == given.Length;
    }
}
