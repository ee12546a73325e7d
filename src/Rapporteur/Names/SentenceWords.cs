using Rapporteur.Text;

namespace Rapporteur.Names;

/// <summary>The forms of a sentence's words; kept and filled sentence after sentence.</summary>
internal sealed class SentenceWords
{
    private NameWord[] words = [];

    /// <summary>Number of words.</summary>
    public int Length { get; private set; }

    /// <summary>How the sentence is written.</summary>
    public SentenceCasing Casing { get; private set; }

    /// <summary>All words.</summary>
    public ReadOnlySpan<NameWord> All => words.AsSpan(0, Length);

    /// <summary>One of the words.</summary>
    public ref readonly NameWord this[int word] => ref words[word];

    /// <summary>Looks at the forms of a sentence's words.</summary>
    public void Read(string text, Sentence sentence)
    {
        var tokens = sentence.Tokens;
        Length = tokens.Length;
        if (words.Length < Length) words = new NameWord[2 * Length];
        int lower = 0, capital = 0, upper = 0, longer = 0;
        for (int i = 0; i < Length; i++)
        {
            var word = words[i] = NameWord.Of(tokens[i].In(text));
            if (word.Casing == Names.Casing.Upper || (word.Casing == Names.Casing.Capital && word.Length == 1)) upper++;
            else if (word.Casing is Names.Casing.Capital or Names.Casing.Mixed) capital++;
            else if (word.Casing == Names.Casing.Lower) lower++;
            if (word.Casing == Names.Casing.Lower && word.Length > 4) longer++;
        }

        Casing = upper >= 2 && 5 * upper > 4 * (upper + capital + lower) ? SentenceCasing.Upper
            : capital + upper >= 4 && 4 * longer <= capital + upper && capital + upper > lower ? SentenceCasing.Title
            : capital + upper == 0 && lower >= 3 ? SentenceCasing.Lower
            : SentenceCasing.Usual;
    }

    /// <summary>Whether a word can be one of a name by its letters.</summary>
    public bool MayBeName(int word) => words[word].Casing is Names.Casing.Capital or Names.Casing.Upper or Names.Casing.Mixed;

    /// <summary>The norm at a place that may lie before or after the sentence.</summary>
    public ulong Norm(int word) => (uint)word < (uint)Length ? words[word].Norm : word < 0 ? 1u : 2u;

    /// <summary>The shape at a place that may lie before or after the sentence.</summary>
    public ulong Shape(int word) => (uint)word < (uint)Length ? words[word].Shape : word < 0 ? 1u : 2u;
}
