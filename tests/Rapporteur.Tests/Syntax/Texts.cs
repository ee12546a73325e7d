using System.Collections.Immutable;
using Rapporteur.Text;

namespace Rapporteur.Tests.Syntax;

/// <summary>Sentences for tests that need no meaning.</summary>
internal static class Texts
{
    private static readonly string[] words =
    [
        "The", "minister", "said", "on", "Tuesday", "that", "talks", "with", "rebels", "had", "failed", ",", "but", "U.N.", "envoys",
        "hoped", "for", "1,200", "tonnes", "of", "grain", ".", "\"", "We", "wo", "n't", "wait", "“", "”", "Ōsaka", "antidisestablishmentarianism",
    ];

    /// <summary>Words by chance: so many sentences of 1 to <paramref name="longest"/> words.</summary>
    public static (string Text, ImmutableArray<Sentence> Sentences) Random(int seed, int sentences, int longest)
    {
        var random = new Random(seed);
        return Of([.. Enumerable.Range(0, sentences).Select(_ => Enumerable.Range(0, random.Next(1, longest + 1)).Select(_ => words[random.Next(words.Length)]).ToArray())]);
    }

    /// <summary>These words, a space between two of them.</summary>
    public static (string Text, ImmutableArray<Sentence> Sentences) Of(params string[][] sentences)
    {
        var text = new System.Text.StringBuilder();
        var read = ImmutableArray.CreateBuilder<Sentence>();
        foreach (var sentence in sentences)
        {
            var tokens = ImmutableArray.CreateBuilder<Token>();
            foreach (var word in sentence)
            {
                tokens.Add(new Token(new TextSpan(text.Length, text.Length + word.Length)));
                text.Append(word).Append(' ');
            }

            read.Add(new Sentence(new TextSpan(tokens[0].Span.Start, tokens[^1].Span.End), tokens.ToImmutable(), 0));
        }

        return (text.ToString(), read.ToImmutable());
    }
}
