using System.Collections.Immutable;
using Rapporteur.Text;

namespace Rapporteur.Workshop.Corpus;

/// <summary>Words of a label, found again in the text that they were copied from.</summary>
/// <param name="row">The row of labels, which a fault names.</param>
/// <param name="text">The text.</param>
internal sealed class Wording(DataRow row, string text)
{
    /// <summary>Pieces parted by <c> + </c>, each whole or as <c>first words … last words</c>.</summary>
    /// <param name="words">The pieces. Each is the first match after the one before, its last words the first match after its first.</param>
    /// <param name="from">Where the first piece is looked for.</param>
    public ImmutableArray<TextSpan> Pieces(string words, int from)
    {
        var pieces = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var piece in words.Split(" + "))
        {
            var ends = piece.Split(" … ");
            var first = First(ends[0], from);
            var last = ends.Length > 1 ? First(ends[^1], first.End) : first;
            pieces.Add(new TextSpan(first.Start, last.End));
            from = last.End;
        }

        return pieces.ToImmutable();
    }

    /// <summary>The match that lies nearest to some spans; none for no words.</summary>
    /// <param name="words">Pieces parted by <c> + </c>; the first is the nearest, the others follow it.</param>
    /// <param name="to">The spans that it is near to.</param>
    /// <param name="outside">The spans that it must not touch.</param>
    public ImmutableArray<TextSpan> Nearest(string words, ImmutableArray<TextSpan> to, ImmutableArray<TextSpan> outside)
    {
        if (words.Length == 0) return [];
        var pieces = words.Split(" + ");
        var matches = Matches(pieces[0], 0).Where(match => !outside.Any(span => span.Overlaps(match))).ToList();
        if (matches.Count == 0) throw Absent(pieces[0]);
        var found = matches.MinBy(match => to.Min(span => Distance(span, match)));
        return pieces.Length == 1 ? [found] : [found, .. Pieces(string.Join(" + ", pieces[1..]), found.End)];
    }

    /// <summary>The first place from an offset on where the words stand as whole words.</summary>
    public TextSpan First(string words, int from)
    {
        foreach (var match in Matches(words, from)) return match;
        throw Absent(words);
    }

    private IEnumerable<TextSpan> Matches(string words, int from)
    {
        if (words.Length == 0) throw row.Fault("A piece without words.", "Write the text's words.");
        for (int at = text.IndexOf(words, from, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            int end = at + words.Length;
            bool startsWord = at == 0 || !char.IsLetter(text[at - 1]) || !char.IsLetter(words[0]);
            bool endsWord = end == text.Length || !char.IsLetter(text[end]) || !char.IsLetter(words[^1]);
            if (startsWord && endsWord) yield return new TextSpan(at, end);
        }
    }

    private DataFileException Absent(string words) => row.Fault($"'{words}' is not in the text, or not after what stands before it in the row.", "Write the text's words.");

    private static int Distance(TextSpan a, TextSpan b) => Math.Max(0, Math.Max(a.Start - b.End, b.Start - a.End));
}
