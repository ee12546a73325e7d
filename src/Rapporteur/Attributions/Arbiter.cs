using Rapporteur.Text;

namespace Rapporteur.Attributions;

/// <summary>Picks among candidates that cannot all be right: the most trusted first, and then what squares with those
/// taken.</summary>
internal static class Arbiter
{
    // Fewer points than this are likelier wrong than worth having.
    private const int Least = -10;

    // Where nobody else speaks, somebody is likelier to: less is asked there.
    private const int LeastAlone = -16;

    // Candidates this many places apart do not touch each other.
    private const int Near = 24;

    /// <summary>Those that stand, in the order of their cues.</summary>
    public static List<Candidate> Choose(List<Candidate> candidates)
    {
        candidates.RemoveAll(candidate => Points(candidate) < LeastAlone || candidate.Content.Count == 0
            && candidate.Rule is not ("attribution.colon" or Frames.Announcements.Rule));
        candidates.Sort((a, b) => a.Cue.Start != b.Cue.Start ? a.Cue.Start.CompareTo(b.Cue.Start)
            : a.Cue.End != b.Cue.End ? a.Cue.End.CompareTo(b.Cue.End) : string.CompareOrdinal(a.Rule, b.Rule));
        var order = new int[candidates.Count];
        for (int i = 0; i < order.Length; i++) order[i] = i;
        Array.Sort(order, (a, b) => Points(candidates[b]) != Points(candidates[a])
            ? Points(candidates[b]).CompareTo(Points(candidates[a])) : a.CompareTo(b));
        var taken = new bool[candidates.Count];
        foreach (int i in order)
            taken[i] = Squares(candidates, taken, i) && (Points(candidates[i]) >= Least || IsAlone(candidates, taken, i));
        for (int i = 0; i < taken.Length; i++)
        {
            if (!taken[i]) continue;
            Untangle(candidates, taken, i);
            Part(candidates, taken, i);
        }

        var kept = new List<Candidate>(candidates.Count);
        for (int i = 0; i < taken.Length; i++)
            if (taken[i]) kept.Add(candidates[i]);
        return kept;
    }

    private static bool Squares(List<Candidate> candidates, bool[] taken, int at)
    {
        for (int i = Math.Max(0, at - Near); i < Math.Min(taken.Length, at + Near + 1); i++)
            if (i != at && taken[i] && Clash(candidates[at], candidates[i])) return false;
        return true;
    }

    private static bool IsAlone(List<Candidate> candidates, bool[] taken, int at)
    {
        var alone = candidates[at];
        if (alone.Source is null || alone.Rule is not ("tree.np" or "tree.to" or "tree.adjective-to" or "tree.that")) return false;
        for (int i = Math.Max(0, at - Near); i < Math.Min(taken.Length, at + Near + 1); i++)
            if (taken[i] && (alone.IsInside(candidates[i]) || candidates[i].IsInside(alone))) return false;
        return true;
    }

    // "Ruiz said the dam leaks, according to Radio Sur": of two that hold each other's cue, the one that follows is the
    // outer.
    private static void Untangle(List<Candidate> candidates, bool[] taken, int at)
    {
        var inner = candidates[at];
        for (int i = at + 1; i < Math.Min(taken.Length, at + Near + 1); i++)
        {
            var outer = candidates[i];
            if (!taken[i] || !outer.IsInside(inner) || !inner.IsInside(outer)) continue;
            int start = Math.Min(outer.Cue.Start, outer.Source is { } source ? source.Start : outer.Cue.Start);
            for (int k = 0; k < inner.Content.Count; k++)
            {
                var span = inner.Content[k];
                if (!span.Contains(outer.Cue) || start <= span.Start) continue;
                int end = span.Start
                    + inner.Passage.Text.AsSpan(span.Start, start - span.Start).TrimEnd(" ,-–—").Length;
                if (end > span.Start) inner.Content[k] = new TextSpan(span.Start, end);
            }
        }
    }

    // What others say beside it is no part of a content: "…, although she supports the plan".
    private static void Part(List<Candidate> candidates, bool[] taken, int at)
    {
        var outer = candidates[at];
        if (outer.Rule.StartsWith("attribution.quote", StringComparison.Ordinal)) return;
        for (int i = at + 1; i < Math.Min(taken.Length, at + Near + 1); i++)
        {
            if (!taken[i] || candidates[i].Source is not { } source || !candidates[i].IsInside(outer)
                || Points(candidates[i]) < 3)
                continue;
            for (int k = 0; k < outer.Content.Count; k++)
            {
                var span = outer.Content[k];
                if (!span.Contains(candidates[i].Cue)) continue;
                int cut = source == outer.Source ? Joint(outer.Passage.Text, span.Start, candidates[i].Cue.Start)
                    : span.Contains(source) && source.Start - span.Start >= 12
                        ? Subordinate(outer.Passage.Text, span.Start, source.Start) : -1;
                if (cut > span.Start) outer.Content[k] = new TextSpan(span.Start, cut);
            }
        }
    }

    // "Ruiz promised to go, saying …", "… and blamed him": who speaks of both stands outside of both. The end of what
    // stands before the comma or the "and"; -1 where neither does.
    private static int Joint(string text, int start, int end)
    {
        var before = text.AsSpan(start, end - start).TrimEnd();
        foreach (var word in (ReadOnlySpan<string>)["and", "but", "before", "then", "also", "while"])
        {
            if (before.Length > word.Length && before.EndsWith(word, StringComparison.Ordinal) && before[^(word.Length + 1)] is ' ')
                return start + before[..^word.Length].TrimEnd(" ,-–—").Length;
        }

        return before.Length > 0 && before[^1] is ',' or '—' or '–' ? start + before.TrimEnd(" ,-–—").Length : -1;
    }

    // The end of what stands before a subordinator just before an offset; -1 where none does.
    private static int Subordinate(string text, int start, int end)
    {
        var before = text.AsSpan(start, end - start).TrimEnd();
        foreach (var word in (ReadOnlySpan<string>)["while", "although", "though", "whereas", "as", "when", "after",
            "even as", "even though"])
        {
            if (!before.EndsWith(word, StringComparison.Ordinal) || before.Length == word.Length
                || before[^(word.Length + 1)] != ' ')
                continue;
            return start + before[..^word.Length].TrimEnd(" ,-–—").Length;
        }

        return -1;
    }

    private static bool Clash(Candidate a, Candidate b)
    {
        if (a.Cue.Overlaps(b.Cue)) return true;
        if (Relative(a, b) || Relative(b, a)) return false;
        if (a.IsInside(b) || b.IsInside(a)) return false;
        if ((a.Source is { } source && source.Overlaps(b.Cue)) || (b.Source is { } other && other.Overlaps(a.Cue)))
            return true;
        foreach (var span in a.Content)
        {
            foreach (var content in b.Content)
                if (span.Overlaps(content)) return true;
        }

        return false;
    }

    // "Ruiz, who declined to say more, said …": the clause about her is no part of the name.
    private static bool Relative(Candidate outer, Candidate inner)
    {
        if (outer.Source is not { } name || inner.Source is not { } pronoun || !name.Contains(pronoun)
            || name.Start == pronoun.Start)
            return false;
        if (!name.Contains(inner.Cue) || !(pronoun.In(outer.Passage.Text) is "who" or "which" or "that")) return false;
        int end = name.Start
            + outer.Passage.Text.AsSpan(name.Start, pronoun.Start - name.Start).TrimEnd(" ,-–—").Length;
        if (end == name.Start) return false;
        outer.Source = new TextSpan(name.Start, end);
        return true;
    }

    private static int Points(Candidate candidate) => candidate.Rule[0] is 't' or 'q' ? candidate.Points
        : candidate.Points + candidate.Rule switch
        {
            "attribution.quote-before" => 45,
            "attribution.according-to" or "attribution.colon" or "attribution.person-quote" => 24,
            "attribution.clause-before" or "attribution.quote-after" or "attribution.person-of" => 23,
            "attribution.label" => 10,
            "attribution.that" or "attribution.person-that" or "attribution.person-clause" or "attribution.person-question"
                or "attribution.relative" => 9,
            "attribution.phrase" => -20,
            "attribution.quoted-phrase" => -7,
            _ => 1,
        };
}
