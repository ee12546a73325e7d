using System.Collections.Immutable;
using Rapporteur.Syntax;
using Rapporteur.Text;

namespace Rapporteur.Names;

/// <summary>Takes in what a name goes on with after its labels end: "the Ministry of Trade and Industry", "Washington, D.C.".</summary>
internal static class NameTail
{
    /// <summary>How many words after a name belong to it.</summary>
    /// <param name="text">The report's text.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="tree">Its tree, which hangs the word on one of the name's.</param>
    /// <param name="labels">What was found of its words.</param>
    /// <param name="start">The name's first word.</param>
    /// <param name="end">Its last.</param>
    public static int Length(string text, Sentence sentence, Tree tree, ReadOnlySpan<byte> labels, int start, int end) => NameLabels.Type(labels[end]) switch
    {
        MentionType.Organisation => Coordinate(text, sentence, tree, labels, start, end),
        MentionType.Location => District(text, sentence.Tokens, end),
        _ => 0,
    };

    private static int Coordinate(string text, Sentence sentence, Tree tree, ReadOnlySpan<byte> labels, int start, int end)
    {
        int last = end + 2;
        if (last >= labels.Length || labels[end + 1] != NameLabels.Outside || !IsFree(labels[last])) return 0;
        var tokens = sentence.Tokens;
        if (tokens[end + 1].In(text) is not ("and" or "&") || !char.IsUpper(tokens[last].In(text)[0])) return 0;
        if (!IsComplement(text, tokens, start, end)) return 0;
        int head = tree.Words[last].Head;
        bool hangs = tree.Words[last].Relation == "conj" && head >= start && head <= end;
        bool goesOn = last + 1 < tokens.Length && char.IsUpper(tokens[last + 1].In(text)[0]);
        return hangs && !goesOn ? 2 : 0;
    }

    // No name, or a name of an organisation by itself, which "Sciences" is not.
    private static bool IsFree(int label) =>
        label == NameLabels.Outside
        || (NameLabels.Starts(label) && NameLabels.Ends(label) && NameLabels.Type(label) == MentionType.Organisation);

    // The name's last words are what it is of, or for.
    private static bool IsComplement(string text, ImmutableArray<Token> tokens, int start, int end)
    {
        for (int i = start + 1; i < end; i++)
            if (tokens[i].In(text) is "of" or "for" or "on") return true;
        return false;
    }

    private static int District(string text, ImmutableArray<Token> tokens, int end)
    {
        if (tokens[end].In(text) is not "Washington") return 0;
        int last = end + 1 < tokens.Length && tokens[end + 1].In(text) is "," ? end + 2 : end + 1;
        return last < tokens.Length && tokens[last].In(text) is "D.C." or "DC" or "D.C" ? last - end : 0;
    }
}
