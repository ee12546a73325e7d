using Rapporteur.Syntax;
using Rapporteur.Text;

namespace Rapporteur.Time;

/// <summary>The tokens of one sentence at a time, as the grammar of dates sees them. Reused from sentence to sentence.</summary>
internal sealed class TimeLine
{
    // What a date must hold: a sentence without any of it has none.
    private const TimeClass Kernels =
        TimeClass.Month | TimeClass.Weekday | TimeClass.Weekdays | TimeClass.Unit | TimeClass.Units | TimeClass.DayPart | TimeClass.Season
        | TimeClass.Hour | TimeClass.Day | TimeClass.Vague | TimeClass.Frequency | TimeClass.Meridiem | TimeClass.OClock | TimeClass.Zone
        | TimeClass.Era | TimeClass.Quarter | TimeClass.Spell | TimeClass.Decade | TimeClass.Holiday | TimeClass.Opener | TimeClass.Later;

    private const int LongestStretch = 3;

    private readonly TimeTable table;
    private TimeToken[] tokens = new TimeToken[64];

    /// <summary>A line over the words of a table.</summary>
    public TimeLine(TimeTable table) => this.table = table;

    /// <summary>The text of the report.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Number of tokens.</summary>
    public int Count { get; private set; }

    /// <summary>Tags and heads.</summary>
    public Tree Tree { get; private set; } = new([]);

    /// <summary>A token; one of no class beyond either end.</summary>
    public TimeToken this[int i] => i >= 0 && i < Count ? tokens[i] : new(default, TimeWord.None, Numeral.None, 0, 0, null);

    /// <summary>The tokens from one on.</summary>
    public ReadOnlySpan<TimeToken> From(int i) => tokens.AsSpan(0, Count)[i..];

    /// <summary>Takes a sentence.</summary>
    /// <returns>Whether it may hold a date.</returns>
    public bool Take(string text, Sentence sentence, Tree tree)
    {
        (Text, Tree, Count) = (text, tree, sentence.Tokens.Length);
        if (tokens.Length < Count) tokens = new TimeToken[Math.Max(Count, 2 * tokens.Length)];
        bool hasKernel = false;
        for (int i = 0; i < Count; i++)
        {
            tokens[i] = Classed(sentence.Tokens[i]);
            hasKernel |= tokens[i].Numeral != Numeral.None || tokens[i].Is(Kernels);
        }

        return hasKernel;
    }

    /// <summary>Whether a token is of one of those classes.</summary>
    public bool Is(int i, TimeClass classes) => i >= 0 && i < Count && tokens[i].Is(classes);

    /// <summary>Whether the words are those, in lower case.</summary>
    public bool Is(int i, string word) => i >= 0 && i < Count && tokens[i].Span.In(Text).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a token is a hyphen or dash.</summary>
    public bool IsDash(int i) => i >= 0 && i < Count && tokens[i].Span.Length == 1 && Text[tokens[i].Span.Start] is '-' or '–' or '—' or '‑' or '−';

    /// <summary>Whether a token starts with a capital letter.</summary>
    public bool IsCapital(int i) => i >= 0 && i < Count && char.IsUpper(Text[tokens[i].Span.Start]);

    /// <summary>The Penn tag of a token.</summary>
    public string Tag(int i) => i >= 0 && i < Tree.Words.Length ? Tree.Words[i].Xpos : "";

    /// <summary>How a token hangs from its head.</summary>
    public string Relation(int i) => i >= 0 && i < Tree.Words.Length ? Tree.Words[i].Relation : "";

    /// <summary>What the table says of two tokens that stand beside each other.</summary>
    public TimeWord Phrase(int i) =>
        i >= 0 && i + 1 < Count ? table.Of(Text.AsSpan(tokens[i].Span.Start, tokens[i + 1].Span.End - tokens[i].Span.Start)) : TimeWord.None;

    /// <summary>What the table says of two words with a hyphen between them.</summary>
    public TimeWord Hyphened(int i) =>
        i >= 0 && i + 2 < Count ? table.Of(Text.AsSpan(tokens[i].Span.Start, tokens[i + 2].Span.End - tokens[i].Span.Start)) : TimeWord.None;

    /// <summary>The token after words that stand between a count and its unit: "six straight trading days".</summary>
    public int AfterStretch(int i)
    {
        int end = i;
        while (end - i < LongestStretch && Is(end, TimeClass.Stretch)) end++;
        return end;
    }

    /// <summary>The span from one token up to but not including another.</summary>
    public TextSpan Span(int start, int end) => new(tokens[start].Span.Start, tokens[end - 1].Span.End);

    private TimeToken Classed(Token token)
    {
        var word = token.In(Text);
        var (numeral, value, second) = NumeralReader.Read(word);
        if (numeral != Numeral.None) return new(token.Span, TimeWord.None, numeral, value, second, null);
        var (prefix, length) = Prefix(word);
        if (prefix is null) return new(token.Span, table.Of(word), Numeral.None, 0, 0, null);
        (numeral, value, second) = NumeralReader.Read(word[length..]);
        return new(token.Span, table.Of(word[length..]), numeral, value, second, prefix);
    }

    private static (DateMod? Mod, int Length) Prefix(ReadOnlySpan<char> word)
    {
        if (word.StartsWith("mid-", StringComparison.OrdinalIgnoreCase)) return (DateMod.Mid, 4);
        if (word.StartsWith("pre-", StringComparison.OrdinalIgnoreCase)) return (DateMod.Before, 4);
        return word.StartsWith("post-", StringComparison.OrdinalIgnoreCase) ? (DateMod.After, 5) : (null, 0);
    }
}
