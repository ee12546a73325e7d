using Rapporteur.Syntax;

namespace Rapporteur.Time;

/// <summary>Reads from the tree which way the verb that governs a date looks.</summary>
internal static class Tense
{
    private const int Highest = 8;

    /// <summary>The direction of the words from one token up to another.</summary>
    public static Direction Of(TimeLine line, int start, int end)
    {
        if (line.Is(start - 1, "since")) return Direction.Perfect;
        if (line.Is(start - 1, TimeClass.Ahead) && !line.Is(start - 1, "until") && !line.Is(start - 1, "till")) return Direction.Future;
        bool isUntil = line.Is(start - 1, "until") || line.Is(start - 1, "till");
        int at = HeadOf(line.Tree, start, end);
        for (int step = 0; at >= 0 && step < Highest; step++)
        {
            if (Direct(line, at, isUntil) is { } direction) return direction == Direction.Present && isUntil ? Direction.Future : direction;
            at = line.Tree.Words[at].Head;
        }

        return Direction.Unknown;
    }

    // The token whose head lies outside.
    private static int HeadOf(Tree tree, int start, int end)
    {
        for (int i = start; i < end && i < tree.Words.Length; i++)
            if (tree.Words[i].Head < start || tree.Words[i].Head >= end) return tree.Words[i].Head;
        return -1;
    }

    private static Direction? Direct(TimeLine line, int at, bool isUntil)
    {
        var word = line.Tree.Words[at];
        var auxiliaries = Auxiliaries.Of(line.Tree, at);
        if (line.Is(at, TimeClass.Ahead) && !auxiliaries.HasPast) return Direction.Future;
        if (line.Is(at, TimeClass.Ahead) && word.Upos is "ADJ" or "VERB") return Direction.Future;
        bool isVerb = word.Upos is "VERB" or "AUX";
        if (!isVerb && !auxiliaries.HasAny) return null;
        if (auxiliaries.HasModal) return auxiliaries.HasHave ? Direction.Past : Direction.Future;
        if (auxiliaries.HasHave) return auxiliaries.HasPast ? Direction.Past : Direction.Perfect;
        if (auxiliaries.HasPast) return Direction.Past;
        return word.Xpos switch
        {
            _ when auxiliaries.HasTo => !isUntil && line.Is(word.Head, TimeClass.Implied) && line.Tag(word.Head) is "VBD" or "VBN" ? Direction.Past : Direction.Future,
            "VBD" => Direction.Past,
            "VBN" => auxiliaries.HasAny ? Direction.Unknown : word.Relation.StartsWith("acl", StringComparison.Ordinal) ? Direction.Past : null,
            "VB" => auxiliaries.HasTo ? Direction.Future : null,
            "VBG" => auxiliaries.HasAny ? Direction.Future : null,
            "VBZ" or "VBP" when word.Upos == "VERB" && !auxiliaries.HasAny => Direction.Present,
            _ => auxiliaries.HasAny ? Direction.Unknown : null,
        };
    }
}
