using System.Collections.Immutable;
using System.Numerics;
using Rapporteur.Syntax;
using Rapporteur.Text;

namespace Rapporteur.Names;

/// <summary>
/// What speaks for and against a name at each word of a sentence, as rows of the model's table of weights. It is kept and
/// used report after report; one thread at a time.
/// </summary>
internal sealed class NameFeatures
{
    private readonly WordsSeen seen = new();
    private readonly SentenceWords words = new();
    private readonly PhraseTable phrases;
    private readonly FeatureRows rows;
    private readonly SyntaxFeatures syntax;
    private readonly ElsewhereFeatures elsewhere;
    private readonly ulong[] classHashes;
    private ulong[] found = [];

    /// <param name="phrases">Known phrases.</param>
    /// <param name="rows">Rows of the table; a power of two.</param>
    public NameFeatures(PhraseTable phrases, int rows)
    {
        (this.phrases, this.rows) = (phrases, new FeatureRows(rows));
        (syntax, elsewhere) = (new SyntaxFeatures(words, this.rows), new ElsewhereFeatures(words, seen, this.rows));
        classHashes = [.. phrases.Classes.Select(type => NameWord.Hash(type))];
    }

    /// <inheritdoc cref="ElsewhereFeatures.Noise"/>
    public ulong Noise
    {
        set => elsewhere.Noise = value;
    }

    /// <summary>Looks at all words of a report.</summary>
    public void Begin(string text, ImmutableArray<Sentence> sentences)
    {
        seen.Clear();
        foreach (var sentence in sentences)
        {
            words.Read(text, sentence);
            if (words.Casing != SentenceCasing.Usual) continue;
            for (int i = 0; i < words.Length; i++)
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
        words.Read(text, sentence);
        int length = words.Length;
        if (found.Length < 4 * length) found = new ulong[8 * length];
        phrases.Find(words.All, found.AsSpan(0, 4 * length));
        rows.Begin(length);
        for (int i = 0; i < length; i++)
        {
            ReadForm(i);
            ReadPlace(i, (ulong)paragraph);
        }

        syntax.Read(tree.Words);
        for (int i = 0; i < length; i++) ReadPhrases(i);
    }

    /// <summary>Counts what the words of a sentence are, after <see cref="Read"/>.</summary>
    public void Count(ReadOnlySpan<byte> labels) => elsewhere.Count(labels);

    /// <summary>The same before <see cref="Read"/>, for training.</summary>
    public void Count(string text, Sentence sentence, ReadOnlySpan<byte> labels)
    {
        words.Read(text, sentence);
        elsewhere.Count(labels);
    }

    /// <summary>Finds what the words of a sentence are elsewhere in the report, in the place of the other features.</summary>
    /// <param name="text">The text that <see cref="Begin"/> was given.</param>
    /// <param name="sentence">One of its sentences.</param>
    /// <param name="labels">What its own words were counted as.</param>
    /// <returns>Whether there is anything.</returns>
    public bool ReadElsewhere(string text, Sentence sentence, ReadOnlySpan<byte> labels)
    {
        words.Read(text, sentence);
        rows.Begin(words.Length);
        return elsewhere.Read(labels);
    }

    /// <summary>The rows of one word's features, after <see cref="Read"/> or <see cref="ReadElsewhere"/>.</summary>
    public ReadOnlySpan<int> Of(int word) => rows.Of(word);

    private void ReadForm(int i)
    {
        ref readonly var word = ref words[i];
        ulong before = words.Norm(i - 1), after = words.Norm(i + 1), shapeBefore = words.Shape(i - 1), shapeAfter = words.Shape(i + 1);
        rows.Add(i, 0, word.Norm);
        rows.Add(i, 1, before);
        rows.Add(i, 2, after);
        rows.Add(i, 3, words.Norm(i - 2));
        rows.Add(i, 4, words.Norm(i + 2));
        rows.Add(i, 5, NameWord.Join(before, word.Norm));
        rows.Add(i, 6, NameWord.Join(word.Norm, after));
        rows.Add(i, 7, word.Shape);
        rows.Add(i, 8, shapeBefore);
        rows.Add(i, 9, shapeAfter);
        rows.Add(i, 10, NameWord.Join(NameWord.Join(shapeBefore, word.Shape), shapeAfter));
        rows.Add(i, 11, NameWord.Join(before, word.Shape));
        rows.Add(i, 12, NameWord.Join(word.Shape, after));
        ulong casing = (ulong)word.Casing;
        rows.Add(i, 13, NameWord.Join(word.Prefix2, casing));
        rows.Add(i, 14, NameWord.Join(word.Prefix3, casing));
        rows.Add(i, 15, NameWord.Join(word.Prefix4, casing));
        rows.Add(i, 16, NameWord.Join(word.Suffix2, casing));
        rows.Add(i, 17, NameWord.Join(word.Suffix3, casing));
        rows.Add(i, 18, NameWord.Join(word.Suffix4, casing));
        rows.Add(i, 19, NameWord.Join(word.Suffix5, casing));
    }

    private void ReadPlace(int i, ulong paragraph)
    {
        ulong casing = (ulong)words[i].Casing, sentence = (ulong)words.Casing;
        ulong place = i == 0 ? 0u : i == words.Length - 1 ? 2u : 1u, written = Written(i);
        rows.Add(i, 20, (place * 8) + casing);
        rows.Add(i, 21, (sentence * 8) + casing);
        rows.Add(i, 22, (paragraph * 8) + casing);
        rows.Add(i, 23, (written * 32) + (casing * 4) + place);
        rows.Add(i, 24, (written * 32) + (sentence * 8) + casing);
        rows.Add(i, 25, (Written(i - 1) * 8) + casing);
        rows.Add(i, 26, (Written(i + 1) * 8) + casing);
    }

    private void ReadPhrases(int i)
    {
        for (int near = Math.Max(0, i - 1); near <= i + 1 && near < words.Length; near++)
        {
            for (int place = 0; place < 4; place++)
            {
                for (ulong left = found[(4 * near) + place]; left != 0; left &= left - 1)
                {
                    ulong type = NameWord.Join(classHashes[BitOperations.TrailingZeroCount(left)], (ulong)place);
                    rows.Add(i, (ulong)(40 + near - i), NameWord.Join(type, (ulong)words[near].Casing));
                }
            }
        }
    }

    // How often the word is seen with and without a capital where that tells something.
    private ulong Written(int i)
    {
        if ((uint)i >= (uint)words.Length) return 9;
        if (words[i].Casing == Casing.None) return 10;
        var counted = seen[words[i].Norm];
        return (ulong)((3 * Math.Min(2, counted.Lower)) + Math.Min(2, counted.Capital));
    }
}
