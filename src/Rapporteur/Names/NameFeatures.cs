using System.Collections.Immutable;
using System.Numerics;
using Rapporteur.Syntax;
using Rapporteur.Text;

namespace Rapporteur.Names;

/// <summary>
/// What speaks for and against a name at each word of a sentence, as rows of the model's table of weights. It is kept and
/// used report after report; one thread at a time.
/// </summary>
/// <param name="phrases">Known phrases.</param>
/// <param name="rows">Rows of the table; a power of two.</param>
internal sealed class NameFeatures(PhraseTable phrases, int rows)
{
    /// <summary>Features of a word at most.</summary>
    public const int Most = 96;

    private readonly WordsSeen seen = new();
    private readonly ulong[] classHashes = [.. phrases.Classes.Select(type => NameWord.Hash(type))];
    private NameWord[] words = [];
    private ulong[] found = [];
    private int[] features = [];
    private int[] counts = [];
    private ulong[] elsewhere = [];
    private Near[] near = [];
    private ulong hashOfSentence, hashOfParagraph;
    private SentenceCasing casing;

    /// <summary>
    /// For training: what words are elsewhere in a report is hidden or falsified for some of them, by chance that starts
    /// here, as it will sometimes be wrong; 0 for none of that.
    /// </summary>
    public ulong Noise { get; set; }

    /// <summary>Looks at all words of a report.</summary>
    public void Begin(string text, ImmutableArray<Sentence> sentences)
    {
        seen.Clear();
        foreach (var sentence in sentences)
        {
            ReadWords(text, sentence);
            if (casing != SentenceCasing.Usual) continue;
            for (int i = 0; i < sentence.Tokens.Length; i++)
            {
                if (words[i].Casing == Casing.Lower) seen[words[i].Norm].Lower++;
                else if (i > 0 && words[i].Casing is Casing.Capital or Casing.Upper) seen[words[i].Norm].Capital++;
            }
        }
    }

    /// <summary>Finds the features of a sentence's words.</summary>
    /// <param name="text">The text that <see cref="Begin"/> was given.</param>
    /// <param name="sentence">One of its sentences.</param>
    /// <param name="tree">The sentence's tree.</param>
    /// <param name="paragraph">What its paragraph is for.</param>
    public void Read(string text, Sentence sentence, Tree tree, ParagraphKind paragraph)
    {
        int length = sentence.Tokens.Length;
        ReadWords(text, sentence);
        if (found.Length < 4 * length) found = new ulong[8 * length];
        if (features.Length < Most * length) (features, counts) = (new int[2 * Most * length], new int[2 * length]);
        phrases.Find(words.AsSpan(0, length), found.AsSpan(0, 4 * length));
        ReadNear(tree.Words);
        (hashOfSentence, hashOfParagraph) = ((ulong)casing, (ulong)paragraph);
        for (int i = 0; i < length; i++)
        {
            counts[i] = 0;
            ReadForms(i, length);
            ReadPlace(i, length);
            ReadSyntax(i, tree.Words);
            ReadPhrases(i, length);
        }
    }

    /// <summary>The rows of one word's features, after <see cref="Read"/>.</summary>
    public ReadOnlySpan<int> Of(int word) => features.AsSpan(word * Most, counts[word]);

    /// <summary>The word, after <see cref="Read"/>.</summary>
    public ref readonly NameWord Word(int word) => ref words[word];

    /// <summary>How the sentence is written, after <see cref="Read"/>.</summary>
    public SentenceCasing SentenceCasing => casing;

    /// <summary>Looks at the forms of a sentence's words.</summary>
    public void ReadWords(string text, Sentence sentence)
    {
        var tokens = sentence.Tokens;
        if (words.Length < tokens.Length) words = new NameWord[2 * tokens.Length];
        int lower = 0, capital = 0, upper = 0, longer = 0;
        for (int i = 0; i < tokens.Length; i++)
        {
            var word = words[i] = NameWord.Of(tokens[i].In(text));
            if (word.Casing == Casing.Upper || (word.Casing == Casing.Capital && word.Length == 1)) upper++;
            else if (word.Casing is Casing.Capital or Casing.Mixed) capital++;
            else if (word.Casing == Casing.Lower) lower++;
            if (word.Casing == Casing.Lower && word.Length > 4) longer++;
        }

        casing = upper >= 2 && 5 * upper > 4 * (upper + capital + lower) ? SentenceCasing.Upper
            : capital + upper >= 4 && 4 * longer <= capital + upper && capital + upper > lower ? SentenceCasing.Title
            : capital + upper == 0 && lower >= 3 ? SentenceCasing.Lower
            : SentenceCasing.Usual;
    }

    private void ReadForms(int i, int length)
    {
        ref readonly var word = ref words[i];
        ulong before = Norm(i - 1, length), after = Norm(i + 1, length), shapeBefore = Shape(i - 1, length), shapeAfter = Shape(i + 1, length);
        Add(i, 0, word.Norm);
        Add(i, 1, before);
        Add(i, 2, after);
        Add(i, 3, Norm(i - 2, length));
        Add(i, 4, Norm(i + 2, length));
        Add(i, 5, NameWord.Join(before, word.Norm));
        Add(i, 6, NameWord.Join(word.Norm, after));
        Add(i, 7, word.Shape);
        Add(i, 8, shapeBefore);
        Add(i, 9, shapeAfter);
        Add(i, 10, NameWord.Join(NameWord.Join(shapeBefore, word.Shape), shapeAfter));
        Add(i, 11, NameWord.Join(before, word.Shape));
        Add(i, 12, NameWord.Join(word.Shape, after));
        ulong casing = (ulong)word.Casing;
        Add(i, 13, NameWord.Join(word.Prefix2, casing));
        Add(i, 14, NameWord.Join(word.Prefix3, casing));
        Add(i, 15, NameWord.Join(word.Prefix4, casing));
        Add(i, 16, NameWord.Join(word.Suffix2, casing));
        Add(i, 17, NameWord.Join(word.Suffix3, casing));
        Add(i, 18, NameWord.Join(word.Suffix4, casing));
        Add(i, 19, NameWord.Join(word.Suffix5, casing));
    }

    private void ReadPlace(int i, int length)
    {
        ulong casing = (ulong)words[i].Casing, place = i == 0 ? 0u : i == length - 1 ? 2u : 1u;
        ulong written = Written(i, length);
        Add(i, 20, (place * 8) + casing);
        Add(i, 21, (hashOfSentence * 8) + casing);
        Add(i, 22, (hashOfParagraph * 8) + casing);
        Add(i, 23, (written * 32) + (casing * 4) + place);
        Add(i, 24, (written * 32) + (hashOfSentence * 8) + casing);
        Add(i, 25, (Written(i - 1, length) * 8) + casing);
        Add(i, 26, (Written(i + 1, length) * 8) + casing);
    }

    private void ReadSyntax(int i, ImmutableArray<Word> tree)
    {
        var word = tree[i];
        ulong tag = NameWord.Hash(word.Xpos), relation = NameWord.Hash(word.Relation);
        ulong tagBefore = i > 0 ? NameWord.Hash(tree[i - 1].Xpos) : 0, tagAfter = i + 1 < tree.Length ? NameWord.Hash(tree[i + 1].Xpos) : 0;
        Add(i, 30, tag);
        Add(i, 31, NameWord.Join(tagBefore, tag));
        Add(i, 32, NameWord.Join(tag, tagAfter));
        bool isRoot = word.Head < 0;
        Add(i, 33, NameWord.Join(relation, isRoot ? 0UL : words[word.Head].Norm));
        Add(i, 34, NameWord.Join(relation, isRoot ? 0UL : NameWord.Hash(tree[word.Head].Xpos)));
        Add(i, 35, NameWord.Join(relation, isRoot ? 0UL : words[word.Head].Shape));
        if (words[i].Casing is Casing.Lower or Casing.None) return;
        int top = Top(i, tree), head = tree[top].Head;
        ulong wholeRelation = NameWord.Hash(tree[top].Relation), whole = head < 0 ? 0UL : words[head].Norm;
        Add(i, 50, NameWord.Join(wholeRelation, whole));
        Add(i, 51, NameWord.Join(wholeRelation, head < 0 ? 0UL : words[head].Suffix4));
        Add(i, 52, NameWord.Join(near[top].Case, wholeRelation));
        Add(i, 53, NameWord.Join(near[top].Case, whole));
        Add(i, 54, NameWord.Join(near[top].Determiner, (ulong)words[top].Casing));
        if (near[top].Beside != 0) Add(i, 55, near[top].Beside);
        if (near[top].Before != 0) Add(i, 56, near[top].Before);
        if (top != i) Add(i, 57, words[top].Norm);
    }

    // The last word up of a name that hangs together.
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

    // What hangs on each word: a preposition, an article, a noun beside it ("a village") or before it ("band").
    private void ReadNear(ImmutableArray<Word> tree)
    {
        if (near.Length < tree.Length) near = new Near[2 * tree.Length];
        near.AsSpan(0, tree.Length).Clear();
        for (int i = 0; i < tree.Length; i++)
        {
            int head = tree[i].Head;
            if (head < 0) continue;
            string relation = tree[i].Relation;
            if (relation == "case") near[head].Case = words[i].Norm;
            else if (relation == "det") near[head].Determiner = words[i].Norm;
            else if (relation == "appos" && words[i].Casing == Casing.Lower) near[head].Beside = words[i].Norm;
            else if (relation == "compound" && words[i].Casing == Casing.Lower) near[head].Before = words[i].Norm;
            if (relation == "appos" && words[head].Casing == Casing.Lower) near[i].Beside = words[head].Norm;
            if (relation.StartsWith("nsubj", StringComparison.Ordinal) && tree[head].Upos == "NOUN") near[i].Beside = words[head].Norm;
        }
    }

    private void ReadPhrases(int i, int length)
    {
        if (classHashes.Length == 0) return;
        for (int near = -1; near <= 1; near++)
        {
            if (i + near < 0 || i + near >= length) continue;
            for (int place = 0; place < 4; place++)
            {
                for (ulong left = found[(4 * (i + near)) + place]; left != 0 && counts[i] < Most - 2; left &= left - 1)
                {
                    ulong type = NameWord.Join(classHashes[BitOperations.TrailingZeroCount(left)], (ulong)place);
                    Add(i, (ulong)(40 + near), NameWord.Join(type, (ulong)words[i + near].Casing));
                }
            }
        }
    }

    // How often the word is seen with and without a capital where that tells something.
    private ulong Written(int i, int length)
    {
        if ((uint)i >= (uint)length) return 9;
        if (words[i].Casing == Casing.None) return 10;
        var counted = seen[words[i].Norm];
        return (ulong)((3 * Math.Min(2, counted.Lower)) + Math.Min(2, counted.Capital));
    }

    private ulong Norm(int i, int length) => (uint)i < (uint)length ? words[i].Norm : i < 0 ? 1u : 2u;

    private ulong Shape(int i, int length) => (uint)i < (uint)length ? words[i].Shape : i < 0 ? 1u : 2u;

    /// <summary>Counts what the words of a sentence are, after <see cref="Read"/>; capitals where they are rare tell nothing.</summary>
    public void Count(ReadOnlySpan<byte> labels)
    {
        if (casing != SentenceCasing.Usual) return;
        for (int i = 0; i < labels.Length; i++)
        {
            if (!MayBeName(i)) continue;
            ref var counted = ref seen[words[i].Norm];
            if (labels[i] == NameLabels.Outside) counted.Outside++;
            else counted.Names[(int)NameLabels.Type(labels[i])]++;
        }
    }

    /// <summary>
    /// Finds the features of what the words of a sentence are elsewhere in the report, in the place of the others. One sense
    /// a report: what a word is there it likely is here.
    /// </summary>
    /// <param name="text">The text that <see cref="Begin"/> was given.</param>
    /// <param name="sentence">One of its sentences.</param>
    /// <param name="labels">What its own words were counted as.</param>
    /// <returns>Whether there are any.</returns>
    public bool ReadElsewhere(string text, Sentence sentence, ReadOnlySpan<byte> labels)
    {
        ReadWords(text, sentence);
        int length = labels.Length;
        if (elsewhere.Length < length) elsewhere = new ulong[2 * length];
        bool any = false;
        for (int i = 0; i < length; i++) any |= (elsewhere[i] = Elsewhere(i, labels[i])) != 0;
        for (int i = 0; i < length && any; i++)
        {
            counts[i] = 0;
            if (elsewhere[i] != 0)
            {
                Add(i, 60, elsewhere[i]);
                Add(i, 61, (elsewhere[i] * 8) + (ulong)words[i].Casing);
                Add(i, 62, (elsewhere[i] * 4) + (ulong)casing);
            }

            if (i > 0 && elsewhere[i - 1] != 0) Add(i, 63, (elsewhere[i - 1] * 8) + (ulong)words[i].Casing);
            if (i + 1 < length && elsewhere[i + 1] != 0) Add(i, 64, (elsewhere[i + 1] * 8) + (ulong)words[i].Casing);
        }

        return any;
    }

    private bool MayBeName(int i) => words[i].Casing is Casing.Capital or Casing.Upper or Casing.Mixed;

    // What the word mostly is in other places, how mostly, and how often; 0 where that is not known.
    private ulong Elsewhere(int i, byte label)
    {
        if (!MayBeName(i) && casing != SentenceCasing.Lower) return 0;
        var counted = seen[words[i].Norm];
        if (casing == SentenceCasing.Usual && MayBeName(i))
        {
            if (label == NameLabels.Outside) counted.Outside--;
            else counted.Names[(int)NameLabels.Type(label)]--;
        }

        int all = counted.Outside, most = counted.Outside, what = NameLabels.Types;
        for (int type = 0; type < NameLabels.Types; type++)
        {
            all += counted.Names[type];
            if (counted.Names[type] >= most && counted.Names[type] > 0) (most, what) = (counted.Names[type], type);
        }

        if (all <= 0) return 0;
        if (Noise != 0)
        {
            ulong chance = NameWord.Join(Noise, words[i].Norm) >> 20;
            if (chance % 100 < 30) return 0;
            if (chance % 100 < 40) what = (int)(chance / 100 % (NameLabels.Types + 1));
        }

        return 1 + ((ulong)what * 8) + (5 * most >= 4 * all ? 4u : 0u) + (ulong)Math.Min(3, all);
    }

    private void Add(int word, ulong template, ulong value)
    {
        ulong hash = NameWord.Join(template + 1, value);
        hash ^= hash >> 31;
        features[(word * Most) + counts[word]++] = (int)(hash & (ulong)(rows - 1));
    }

    private struct Near
    {
        public ulong Case, Determiner, Beside, Before;
    }
}
