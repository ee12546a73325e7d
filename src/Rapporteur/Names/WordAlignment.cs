using System.Collections.Immutable;

namespace Rapporteur.Names;

/// <summary>The words of two names set side by side, the surest pairs first.</summary>
internal sealed class WordAlignment
{
    private const int MostJoined = 4;

    private WordAlignment(ImmutableArray<ComparedWord> left, ImmutableArray<ComparedWord> right, int joined)
    {
        (Left, Right, Joined) = (left, right, joined);
        PartnerOfLeft = new int[left.Length];
        PartnerOfRight = new int[right.Length];
        Array.Fill(PartnerOfLeft, -1);
        Array.Fill(PartnerOfRight, -1);
    }

    /// <summary>The words of the first name, those joined that the second writes as one.</summary>
    public ImmutableArray<ComparedWord> Left { get; }

    /// <summary>The words of the second name, likewise.</summary>
    public ImmutableArray<ComparedWord> Right { get; }

    /// <summary>How many words were joined.</summary>
    public int Joined { get; }

    /// <summary>For each word of the first name, its partner in the second; −1 for none.</summary>
    public int[] PartnerOfLeft { get; }

    /// <summary>For each word of the second name, its partner in the first; −1 for none.</summary>
    public int[] PartnerOfRight { get; }

    /// <summary>The pairs that were found.</summary>
    public List<NameMatch> Pairs { get; } = [];

    /// <summary>Sets two names side by side.</summary>
    public static WordAlignment Of(ImmutableArray<ComparedWord> a, ImmutableArray<ComparedWord> b, WordPairing pairing, bool isPerson)
    {
        var left = Join(a, b, out int leftJoined);
        var right = Join(b, left, out int rightJoined);
        var alignment = new WordAlignment(left, right, leftJoined + rightJoined);
        alignment.Pair(pairing, isPerson);
        return alignment;
    }

    // A round for each strength of likeness; within a round the least changes first, then the reading order.
    private void Pair(WordPairing pairing, bool isPerson)
    {
        var found = new (NameMatchKind Kind, int Edits)[Left.Length * Right.Length];
        for (int i = 0; i < Left.Length; i++)
            for (int j = 0; j < Right.Length; j++) found[(i * Right.Length) + j] = pairing.Compare(Left[i], Right[j], isPerson);
        for (var kind = NameMatchKind.Equal; kind < NameMatchKind.Missing; kind++)
            while (Best(found, kind) is var (i, j) && i >= 0)
            {
                (PartnerOfLeft[i], PartnerOfRight[j]) = (j, i);
                Pairs.Add(new NameMatch(Left[i].Text, Right[j].Text, kind, found[(i * Right.Length) + j].Edits));
            }
    }

    private (int Left, int Right) Best((NameMatchKind Kind, int Edits)[] found, NameMatchKind kind)
    {
        var (best, least) = ((-1, -1), int.MaxValue);
        for (int i = 0; i < Left.Length; i++)
        {
            if (PartnerOfLeft[i] >= 0) continue;
            for (int j = 0; j < Right.Length; j++)
            {
                if (PartnerOfRight[j] >= 0 || found[(i * Right.Length) + j] is var (k, edits) && k != kind) continue;
                int cost = (100 * found[(i * Right.Length) + j].Edits) + (10 * RolesApart(Left[i], Right[j])) + Math.Abs(i - j);
                if (cost < least) (best, least) = ((i, j), cost);
            }
        }

        return best;
    }

    private static int RolesApart(ComparedWord a, ComparedWord b) => a.Role == b.Role ? 0 : 1;

    // Words that stand side by side here and as one word there: "Jan Daniel" and "JanDaniel".
    private static ImmutableArray<ComparedWord> Join(ImmutableArray<ComparedWord> words, ImmutableArray<ComparedWord> others, out int joined)
    {
        joined = 0;
        var result = words.ToBuilder();
        foreach (var other in others)
        {
            if (other.Text.Length < 4 || other.Script == NameScript.Abjad || words.Any(word => word.Text == other.Text)) continue;
            for (int i = 0; i + 1 < result.Count; i++)
            {
                int count = Run(result, i, other.Text);
                if (count == 0) continue;
                joined += count - 1;
                result[i] = new ComparedWord(other.Text, other.Script, result[i].Role);
                for (int k = 1; k < count; k++) result.RemoveAt(i + 1);
                break;
            }
        }

        return result.ToImmutable();
    }

    private static int Run(ImmutableArray<ComparedWord>.Builder words, int start, string whole)
    {
        int at = 0;
        for (int i = start; i < words.Count && i < start + MostJoined; i++)
        {
            string word = words[i].Text;
            if (at + word.Length > whole.Length || string.CompareOrdinal(whole, at, word, 0, word.Length) != 0) return 0;
            at += word.Length;
            if (at == whole.Length) return i == start ? 0 : i - start + 1;
        }

        return 0;
    }
}
