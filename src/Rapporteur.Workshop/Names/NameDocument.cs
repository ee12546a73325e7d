using System.Collections.Immutable;
using Rapporteur.Names;
using Rapporteur.Text;

namespace Rapporteur.Workshop.Names;

/// <summary>A text with its names marked, to learn from or to be scored on.</summary>
/// <param name="Set">The set that it is of.</param>
/// <param name="Id">Its name in that set.</param>
/// <param name="Text">The text.</param>
/// <param name="Spans">The names; one of no type covers words of which nothing is known.</param>
/// <param name="MarksGroups">Whether groups are marked; otherwise what is not marked may be one.</param>
internal sealed record NameDocument(string Set, string Id, string Text, ImmutableArray<NameSpan> Spans, bool MarksGroups)
{
    /// <summary>The labels that each word may have, as bits.</summary>
    public uint[] Allowed(Sentence sentence)
    {
        uint outside = 1u << NameLabels.Outside, groups = 0;
        for (int place = 0; place < 4; place++) groups |= 1u << NameLabels.Of(MentionType.Group, place);
        var allowed = new uint[sentence.Tokens.Length];
        for (int i = 0; i < allowed.Length; i++)
            allowed[i] = MarksGroups || !char.IsUpper(Text[sentence.Tokens[i].Span.Start]) ? outside : outside | groups;
        foreach (var span in Spans.Where(span => span.Span.Overlaps(sentence.Span))) Allow(sentence, span, allowed);
        return allowed;
    }

    private static void Allow(Sentence sentence, NameSpan span, uint[] allowed)
    {
        int first = -1, last = -1;
        for (int i = 0; i < allowed.Length; i++)
        {
            if (!sentence.Tokens[i].Span.Overlaps(span.Span)) continue;
            first = first < 0 ? i : first;
            last = i;
        }

        bool isWhole = span.Span.Start >= sentence.Span.Start && span.Span.End <= sentence.Span.End;
        for (int i = first; i >= 0 && i <= last; i++)
        {
            int place = first == last ? NameLabels.Single : i == first ? NameLabels.Begin : i == last ? NameLabels.End : NameLabels.Inside;
            allowed[i] = span.Type is { } type && isWhole ? 1u << NameLabels.Of(type, place) : (1u << NameLabels.Count) - 1;
        }
    }
}
