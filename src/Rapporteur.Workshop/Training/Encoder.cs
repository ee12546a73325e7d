using System.Collections.Immutable;
using Rapporteur.Syntax;
using Rapporteur.Workshop.Treebank;

namespace Rapporteur.Workshop.Training;

/// <summary>Turns sentences into numbers.</summary>
internal static class Encoder
{
    /// <summary>Words that occur at least twice, and all characters, tags and relations, each list in ordinal order.</summary>
    public static Vocabulary Learn(IReadOnlyList<TreebankSentence> sentences)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var form in sentences.SelectMany(sentence => sentence.Forms))
            counts[Norm(form)] = counts.GetValueOrDefault(Norm(form)) + 1;
        static ImmutableArray<string> Sorted(IEnumerable<string> names) => [.. names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var characters = sentences.SelectMany(sentence => sentence.Forms).SelectMany(form => form)
            .Where(c => !char.IsSurrogate(c)).GroupBy(c => c).Where(group => group.Count() > 1).Select(group => group.Key).Order();
        return new Vocabulary(
            Sorted(counts.Where(pair => pair.Value > 1).Select(pair => pair.Key)),
            string.Concat(characters),
            Sorted(sentences.SelectMany(sentence => sentence.Upos)),
            Sorted(sentences.SelectMany(sentence => sentence.Xpos)),
            Sorted(sentences.SelectMany(sentence => sentence.Relations)));
    }

    /// <summary>A tag or relation that the vocabulary lacks becomes the first one.</summary>
    public static EncodedSentence Encode(TreebankSentence sentence, IReadOnlyList<string> forms, Vocabulary vocabulary, NetworkShape shape)
    {
        int n = forms.Count;
        var (words, features, characters) = (new int[n], new int[n * WordFeatures.Count], new int[n][]);
        Span<char> norm = stackalloc char[WordFeatures.LongestNorm];
        Span<int> ids = stackalloc int[shape.LongestWord];
        for (int i = 0; i < n; i++)
        {
            var known = norm[..WordFeatures.Norm(forms[i], norm)];
            words[i] = vocabulary.Word(known);
            WordFeatures.Hash(forms[i], known, shape.FeatureBuckets, features.AsSpan(i * WordFeatures.Count, WordFeatures.Count));
            characters[i] = ids[..WordFeatures.Characters(forms[i], vocabulary, ids)].ToArray();
        }

        int[] Find(string[] names, ImmutableArray<string> all) => [.. names.Select(name => Math.Max(0, all.IndexOf(name)))];
        return new EncodedSentence(words, features, characters, Find(sentence.Upos, vocabulary.Upos), Find(sentence.Xpos, vocabulary.Xpos),
            sentence.Heads, Find(sentence.Relations, vocabulary.Relations));
    }

    private static string Norm(string form)
    {
        Span<char> norm = stackalloc char[WordFeatures.LongestNorm];
        return norm[..WordFeatures.Norm(form, norm)].ToString();
    }
}
