using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Rapporteur.Text;

namespace Rapporteur.Names;

/// <summary>Words that comparison reads apart from the name itself: legal forms, numbers, generic words.</summary>
internal sealed class NameTerms
{
    private readonly FoldedPhrases<NameTerm> phrases;

    private readonly FrozenSet<string> legalWords;

    private NameTerms(FoldedPhrases<NameTerm> phrases, FrozenSet<string> legalWords) => (this.phrases, this.legalWords) = (phrases, legalWords);

    /// <summary>Reads <c>names/name-words.tsv</c>.</summary>
    /// <exception cref="DataFileException">The table cannot be read, or names a kind that is none.</exception>
    public static NameTerms Load(string dataFolder)
    {
        var table = NameFiles.Table(dataFolder, "name-words.tsv", "form", "kind", "key");
        var words = table.Rows.Where(row => row[1] == "legal").SelectMany(row => NameFolding.Tokens(row[0])).Select(token => token.Text);
        return new NameTerms(new FoldedPhrases<NameTerm>(table.Rows.SelectMany(Forms)), words.Where(word => word.Length > 4).ToFrozenSet(StringComparer.Ordinal));
    }

    /// <summary>Whether a folded word is a legal form by itself.</summary>
    public bool IsLegal(string word) => phrases.Whole(word) is { Kind: NameTermKind.Legal };

    /// <summary>Whether a folded word is a word of a legal form of several ("joint"), or a misprint of one.</summary>
    public bool IsNearLegal(string word)
    {
        if (legalWords.Contains(word)) return true;
        foreach (string legal in legalWords)
            if (Math.Abs(legal.Length - word.Length) < 2 && word.Length > 3 && LetterEdits.Cost(legal, word) <= 10) return true;
        return false;
    }

    /// <summary>Takes a name apart: its words proper, and its legal forms.</summary>
    public OrganisationName Read(string name)
    {
        var tokens = Lettered(name, NameFolding.Tokens(name));
        var words = ImmutableArray.CreateBuilder<ComparedWord>();
        var legal = ImmutableArray.CreateBuilder<string>();
        for (int i = 0; i < tokens.Length;)
        {
            var (known, count) = phrases.At(tokens, i);
            if (known is null || (known.Kind == NameTermKind.Number && i == 0 && count == 1 && tokens[i].Text.Length == 1)) (known, count) = (null, 1);
            if (known is { Kind: NameTermKind.Legal }) legal.Add(known.Key);
            else if (Word(tokens, ref count, i, known) is { } word) words.Add(word);
            i += count;
        }

        if (words.Count > 2 && IsAcronym(words)) words.RemoveAt(words.Count - 1);
        if (words.Count > 0) return new OrganisationName(words.ToImmutable(), legal.ToImmutable());
        return new OrganisationName([.. tokens.Select(token => new ComparedWord(token.Text, token.Script, WordRole.Plain))], []);
    }

    // "Human Rights Watch (HRW)"
    private static bool IsAcronym(ImmutableArray<ComparedWord>.Builder words)
    {
        string last = words[^1].Text;
        if (last.Length != words.Count - 1) return false;
        for (int i = 0; i < last.Length; i++)
            if (words[i].Text[0] != last[i]) return false;
        return true;
    }

    private ComparedWord? Word(ImmutableArray<FoldedToken> tokens, ref int count, int at, NameTerm? known)
    {
        var token = tokens[at];
        if (known is null)
        {
            bool isNumber = token.Text.All(char.IsAsciiDigit);
            return new ComparedWord(isNumber ? token.Text.TrimStart('0') is { Length: > 0 } n ? n : "0" : token.Text, token.Script, isNumber ? WordRole.Number : WordRole.Plain);
        }

        if (known.Kind is NameTermKind.Filler or NameTermKind.Vessel) return null;
        if (known.Kind == NameTermKind.Generic) return new ComparedWord(known.Key, token.Script, WordRole.Generic);
        if (known.Kind == NameTermKind.Light) return new ComparedWord(known.Key, token.Script, WordRole.Light);
        if (known.Kind == NameTermKind.Number) return new ComparedWord(known.Key, token.Script, WordRole.Number);
        int tens = int.Parse(known.Key, CultureInfo.InvariantCulture);
        if (at + count < tokens.Length && Ones(tokens, at + count) is int ones)
        {
            tens += ones;
            count++;
        }

        return new ComparedWord(tens.ToString(CultureInfo.InvariantCulture), token.Script, WordRole.Number);
    }

    private int? Ones(ImmutableArray<FoldedToken> tokens, int at)
    {
        var (known, count) = phrases.At(tokens, at);
        string key = known is { Kind: NameTermKind.Number } && count == 1 ? known.Key : tokens[at].Text;
        return key.Length == 1 && char.IsAsciiDigit(key[0]) && key[0] != '0' ? key[0] - '0' : null;
    }

    // "A.B.C." and "G.m.b.H." are words that stops have parted.
    private static ImmutableArray<FoldedToken> Lettered(string name, ImmutableArray<FoldedToken> tokens)
    {
        var result = ImmutableArray.CreateBuilder<FoldedToken>(tokens.Length);
        foreach (var token in tokens)
        {
            bool goesOn = result.Count > 0 && token.Text.Length <= 2 && result[^1].End + 1 == token.Start && name[result[^1].End] is '.' or '/'
                && result[^1] is var last && (last.IsInitial || last.End - last.Start > last.Text.Length);
            if (!goesOn || token.Script == NameScript.Syllables) result.Add(token);
            else result[^1] = new FoldedToken(result[^1].Text + token.Text, result[^1].Start, token.End, token.Script, false, false);
        }

        return result.ToImmutable();
    }

    private static IEnumerable<KeyValuePair<string, NameTerm>> Forms(DataRow row)
    {
        if (!Enum.TryParse<NameTermKind>(row[1], ignoreCase: true, out var kind)) throw row.Fault($"'{row[1]}' is no kind of word.", "See the head of the file.");
        var word = new NameTerm(kind, row[2]);
        yield return KeyValuePair.Create(row[0], word);
        string joined = string.Concat(row[0].Where(c => c is not ('.' or '/')));
        if (joined.Length is > 1 and < 8 && !joined.Contains(' ', StringComparison.Ordinal)) yield return KeyValuePair.Create(joined, word);
    }
}
