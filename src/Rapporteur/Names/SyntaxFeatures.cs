using System.Collections.Immutable;
using Rapporteur.Syntax;

namespace Rapporteur.Names;

/// <summary>What the tree says of each word: its tag and head, and how the name that it is part of stands in the sentence.</summary>
/// <param name="words">The words of the sentence.</param>
/// <param name="rows">Receives the features.</param>
internal sealed class SyntaxFeatures(SentenceWords words, FeatureRows rows)
{
    private Near[] near = [];

    /// <summary>Adds the features of all words.</summary>
    public void Read(ImmutableArray<Word> tree)
    {
        FindNear(tree);
        for (int i = 0; i < tree.Length; i++)
        {
            ReadWord(i, tree);
            if (words.MayBeName(i)) ReadWhole(i, tree);
        }
    }

    private void ReadWord(int i, ImmutableArray<Word> tree)
    {
        var word = tree[i];
        ulong tag = NameWord.Hash(word.Xpos), relation = NameWord.Hash(word.Relation);
        ulong tagBefore = i > 0 ? NameWord.Hash(tree[i - 1].Xpos) : 0, tagAfter = i + 1 < tree.Length ? NameWord.Hash(tree[i + 1].Xpos) : 0;
        rows.Add(i, 30, tag);
        rows.Add(i, 31, NameWord.Join(tagBefore, tag));
        rows.Add(i, 32, NameWord.Join(tag, tagAfter));
        bool isRoot = word.Head < 0;
        rows.Add(i, 33, NameWord.Join(relation, isRoot ? 0UL : words[word.Head].Norm));
        rows.Add(i, 34, NameWord.Join(relation, isRoot ? 0UL : NameWord.Hash(tree[word.Head].Xpos)));
        rows.Add(i, 35, NameWord.Join(relation, isRoot ? 0UL : words[word.Head].Shape));
    }

    private void ReadWhole(int i, ImmutableArray<Word> tree)
    {
        int top = Top(i, tree), head = tree[top].Head;
        ulong relation = NameWord.Hash(tree[top].Relation), norm = head < 0 ? 0UL : words[head].Norm;
        rows.Add(i, 50, NameWord.Join(relation, norm));
        rows.Add(i, 51, NameWord.Join(relation, head < 0 ? 0UL : words[head].Suffix4));
        rows.Add(i, 52, NameWord.Join(near[top].Case, relation));
        rows.Add(i, 53, NameWord.Join(near[top].Case, norm));
        rows.Add(i, 54, NameWord.Join(near[top].Determiner, (ulong)words[top].Casing));
        if (near[top].Beside != 0) rows.Add(i, 55, near[top].Beside);
        if (near[top].Before != 0) rows.Add(i, 56, near[top].Before);
        if (top != i) rows.Add(i, 57, words[top].Norm);
    }

    // The uppermost word of a name that hangs together; a bound keeps the work small.
    private static int Top(int i, ImmutableArray<Word> tree)
    {
        for (int step = 0; step < 6; step++)
        {
            int head = tree[i].Head;
            if (head < 0 || !tree[head].Xpos.StartsWith("NNP", StringComparison.Ordinal)) break;
            if (!tree[i].Relation.StartsWith("flat", StringComparison.Ordinal) && tree[i].Relation != "compound") break;
            i = head;
        }

        return i;
    }

    private void FindNear(ImmutableArray<Word> tree)
    {
        if (near.Length < tree.Length) near = new Near[2 * tree.Length];
        near.AsSpan(0, tree.Length).Clear();
        for (int i = 0; i < tree.Length; i++)
        {
            int head = tree[i].Head;
            if (head < 0) continue;
            string relation = tree[i].Relation;
            bool isNoun = words[i].Casing == Casing.Lower;
            if (relation == "case") near[head].Case = words[i].Norm;
            else if (relation == "det") near[head].Determiner = words[i].Norm;
            else if (relation == "appos" && isNoun) near[head].Beside = words[i].Norm;
            else if (relation == "compound" && isNoun) near[head].Before = words[i].Norm;
            if (relation == "appos" && words[head].Casing == Casing.Lower) near[i].Beside = words[head].Norm;
            if (relation.StartsWith("nsubj", StringComparison.Ordinal) && tree[head].Upos == "NOUN") near[i].Beside = words[head].Norm;
        }
    }

    /// <summary>What hangs on a word: its preposition, its article, a noun beside it ("a village") or before it ("band").</summary>
    private struct Near
    {
        public ulong Case, Determiner, Beside, Before;
    }
}
