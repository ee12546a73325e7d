using System.Collections.Immutable;

namespace Rapporteur.Names;

/// <summary>Finds the nicknames and other names within a person's name: in quotation marks, in brackets, after "alias".</summary>
internal static class Nicknames
{
    private const int MostWords = 4;

    /// <summary>Which words are nicknames. At least one word is none.</summary>
    public static ImmutableArray<bool> Among(string name, ImmutableArray<FoldedToken> tokens, ParticleTable particles)
    {
        var marks = new bool[tokens.Length];
        for (int i = 0; i < tokens.Length; i++)
        {
            if (marks[i]) continue;
            for (int end = i + 1; end < Closing(name, tokens, i); end++) marks[end] = true;
            if (Closing(name, tokens, i) > i) marks[i] = true;
            if (i > 0 && IsAlias(name, tokens[i], particles)) Array.Fill(marks, true, i, tokens.Length - i);
        }

        return Array.TrueForAll(marks, mark => mark) ? [.. new bool[tokens.Length]] : [.. marks];
    }

    /// <summary>Whether a word says that another name follows.</summary>
    public static bool IsAlias(string name, FoldedToken token, ParticleTable particles) =>
        particles.Find(token.Text) is { Kind: ParticleKind.Alias } && char.IsLower(name[token.Start]);

    // The word after the last one in the marks that open before a word; nothing where none do, or none close.
    private static int Closing(string name, ImmutableArray<FoldedToken> tokens, int first)
    {
        if (tokens[first].Start == 0) return 0;
        string closing = name[tokens[first].Start - 1] switch { '“' or '"' or '„' => "”\"“", '‘' or '\'' => "’'", '(' => ")", '«' => "»", _ => "" };
        if (closing.Length == 0) return 0;
        for (int i = first; i < tokens.Length && i < first + MostWords; i++)
            if (tokens[i].End < name.Length && closing.Contains(name[tokens[i].End], StringComparison.Ordinal)) return i + 1;
        return 0;
    }
}
