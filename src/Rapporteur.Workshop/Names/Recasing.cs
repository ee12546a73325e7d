using System.Collections.Immutable;
using Rapporteur.Text;

namespace Rapporteur.Workshop.Names;

/// <summary>Writes some sentences in capitals, in title case or in small letters, as headlines and careless writers do.</summary>
/// <param name="share">Share of the sentences that are written another way.</param>
/// <param name="random">Which, and how.</param>
internal sealed class Recasing(double share, Random random)
{
    /// <summary>The text with some sentences written another way; no character moves.</summary>
    public string Apply(string text, ImmutableArray<Sentence> sentences, bool[] changed)
    {
        var characters = text.ToCharArray();
        for (int i = 0; i < sentences.Length; i++)
        {
            if (random.NextDouble() >= share || sentences[i].Tokens.Length < 3) continue;
            changed[i] = true;
            int way = random.Next(5);
            foreach (var token in sentences[i].Tokens)
            {
                var word = characters.AsSpan(token.Span.Start, token.Span.Length);
                if (way < 2) word.ToString().AsSpan().ToUpperInvariant(word);
                else if (way < 4 && (word.Length > 3 || token.Span.Start == sentences[i].Span.Start)) word[0] = char.ToUpperInvariant(word[0]);
                else if (way == 4) word.ToString().AsSpan().ToLowerInvariant(word);
            }
        }

        return new string(characters);
    }
}
