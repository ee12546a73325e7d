namespace Rapporteur.Text;

/// <summary>The gaps between the words of a paragraph, and what speaks for or against the end of a sentence in each.</summary>
/// <remarks>
/// Features are strings, "template=value|value", hashed as they are spelt, so that the file of weights can be read by eye.
/// Walk the gaps from left to right: what is open, and how long ago something ended, is carried along.
/// </remarks>
internal sealed class SentenceGaps
{
    private const int Most = 48;
    private readonly TokenWords words;
    private readonly ulong[] hashes = new ulong[Most];
    private readonly char[] spelling = new char[160];
    private int count, length;
    private string text = "";
    private List<Token> tokens = [];
    private int straightMarks, curlyMarks, brackets, lastStop;
    private char paragraphEnd;
    private bool hasStops;

    /// <param name="words">The abbreviations that are known.</param>
    public SentenceGaps(TokenWords words) => this.words = words;

    /// <summary>Called with the spelling of each feature, for training.</summary>
    public Action<string>? Spelt { get; init; }

    /// <summary>The features of the gap that was last read, hashed.</summary>
    public ReadOnlySpan<ulong> Hashes => hashes.AsSpan(0, count);

    /// <summary>Starts on a paragraph.</summary>
    public void Start(string paragraphText, List<Token> paragraphTokens)
    {
        (text, tokens) = (paragraphText, paragraphTokens);
        (straightMarks, curlyMarks, brackets, lastStop) = (0, 0, 0, 0);
        paragraphEnd = MarkOf(tokens.Count - 1);
        hasStops = false;
        for (int i = 0; i < tokens.Count - 1 && !hasStops; i++) hasStops = Characters.IsStop(text[tokens[i].Span.Start]);
    }

    /// <summary>Takes the word before a gap into account; call for each gap in turn.</summary>
    public void Pass(int next)
    {
        int index = next - 1;
        switch (text[tokens[index].Span.Start])
        {
            case '"': straightMarks ^= 1; break;
            case '“': curlyMarks = 1; break;
            case '”': curlyMarks = 0; break;
            case '(' or '[': brackets = Math.Min(brackets + 1, 3); break;
            case ')' or ']': brackets = Math.Max(brackets - 1, 0); break;
        }
    }

    /// <summary>Whether a sentence could end in the gap before a word; a cheap look that drops what never is an end.</summary>
    public bool IsCandidate(int next)
    {
        var (last, first) = (tokens[next - 1].Span, tokens[next].Span);
        if (IsInitial(first) && char.IsLetterOrDigit(text[last.End - 1])) return false;
        char end = text[last.End - 1], start = text[first.Start];
        if (IsTitle(last) && char.IsUpper(start)) return false;
        if (last.End == first.Start) return Characters.IsStop(end) && last.Length <= 3 && char.IsUpper(start) && !char.IsLetter(text[last.Start]);
        return !char.IsLower(start) || Characters.IsStop(end) || Characters.IsCloser(end) || end is ':' or ';' or '-' or '—' or '>';
    }

    /// <summary>Notes that a sentence ends before that word.</summary>
    public void End(int next) => (lastStop, straightMarks) = (next, IsSpacedOpener(next) ? 0 : straightMarks);

    /// <summary>Computes the features of the gap before a word.</summary>
    public void Read(int next)
    {
        count = 0;
        int stop = next - 1;
        while (stop > lastStop && tokens[stop].Span.Length <= 2 && Characters.IsCloser(text[tokens[stop].Span.Start])
            && tokens[stop - 1].Span.End == tokens[stop].Span.Start) stop--;
        ReadNeighbours(next);
        ReadStop(stop, next);
        ReadState(next);
    }

    private void ReadNeighbours(int next)
    {
        int last = next - 1;
        Begin("p").Form(last).Done();
        Begin("n").Word(next).Done();
        Begin("pn").Shape(last).Shape(next).Done();
        Begin("ppn").Shape(last - 1).Shape(last).Shape(next).Done();
        Begin("pnn").Shape(last).Shape(next).Shape(next + 1).Done();
        Begin("pnnn").Shape(last).Shape(next).Shape(next + 1).Shape(next + 2).Done();
        Begin("pppn").Shape(last - 2).Shape(last - 1).Shape(last).Shape(next).Done();
        Begin("psn").Shape(last).Word(next).Done();
        Begin("pns").Form(last).Shape(next).Done();
        Begin("nn").Word(next).Word(next + 1).Done();
        Begin("pf").Form(last).Word(next).Done();
        Begin("n2").Shape(last).Shape(next).Word(next + 1).Done();
        Begin("p2").Form(last - 1).Shape(last).Shape(next).Done();
    }

    private void ReadStop(int stop, int next)
    {
        bool isGlued = tokens[next - 1].Span.End == tokens[next].Span.Start;
        bool hasClosers = stop < next - 1;
        Begin("s").Shape(stop).Shape(next).Flag(hasClosers).Flag(isGlued).Done();
        Begin("sw").Shape(stop).Form(stop - 1).Shape(next).Done();
        Begin("ss").Shape(stop).Shape(stop - 1).Shape(next).Shape(next + 1).Done();
        bool isPlainStop = Characters.IsStop(text[tokens[stop].Span.Start]);
        bool opens = Characters.IsOpener(text[tokens[next].Span.Start]) && HasGap(next) && !HasGap(next + 1);
        bool isCapital = char.IsUpper(text[tokens[opens && next + 1 < tokens.Count ? next + 1 : next].Span.Start]);
        Begin("st").Flag(isPlainStop).Flag(hasClosers).Flag(isGlued).Flag(opens).Flag(isCapital).Done();
        Begin("sn").Shape(stop).Word(next).Flag(hasClosers).Done();
        var form = tokens[stop].In(text);
        if (form.Length < 2 || form[^1] != '.' || !char.IsLetter(form[0])) return;
        bool isKnown = words.IsAbbreviation(form[..^1], out var kind);
        Begin("ab").Flag(isKnown).Number((int)kind).Shape(next).Number(Math.Min(form.Length, 6)).Done();
        bool isInitials = form.Length == 2 || form[..^1].Contains('.');
        Begin("abn").Word(stop).Word(next).Done();
        bool starts = char.IsUpper(text[tokens[next].Span.Start]) && words.Starters.Contains(tokens[next].In(text));
        Begin("abt").Flag(starts).Flag(isInitials).Flag(form.Length == 2).Flag(isKnown).Done();
        Begin("abi").Flag(isInitials).Flag(form.Length == 2).Word(next).Done();
        Begin("abw").Flag(isKnown).Flag(isInitials).Flag(form.Length == 2).Shape(next).Shape(next + 1).Done();
        Begin("abs").Word(stop).Shape(next).Shape(next + 1).Done();
    }

    private void ReadState(int next)
    {
        int last = next - 1;
        int open = straightMarks + (2 * curlyMarks);
        int since = Bucket(next - lastStop), left = Bucket(tokens.Count - next);
        Begin("o").Number(open).Shape(last).Shape(next).Done();
        Begin("b").Number(brackets).Shape(last).Shape(next).Done();
        Begin("l").Number(since).Shape(last).Shape(next).Done();
        Begin("r").Number(left).Shape(last).Shape(next).Done();
        Begin("lr").Number(since).Number(left).Shape(last).Done();
        Begin("e").Mark(paragraphEnd).Flag(hasStops).Shape(last).Shape(next).Done();
        Begin("f").Word(lastStop).Shape(last).Shape(next).Done();
        Begin("fs").Shape(lastStop).Shape(lastStop + 1).Shape(last).Shape(next).Done();
        Begin("h").Flag(HasGap(last)).Flag(HasGap(next + 1)).Shape(last).Shape(next).Done();
        Begin("bias").Done();
    }

    private bool IsTitle(TextSpan span) => span.Length > 2 && text[span.End - 1] == '.'
        && words.IsAbbreviation(text.AsSpan(span.Start, span.Length - 1), out var stop) && stop == AbbreviationStop.Title;

    // A name goes on after its first word: "Mary T. Hill".
    private bool IsInitial(TextSpan span) => span.Length == 2 && text[span.Start + 1] == '.' && char.IsUpper(text[span.Start]);

    private bool HasGap(int next) => next > 0 && next < tokens.Count && tokens[next - 1].Span.End < tokens[next].Span.Start;

    private bool IsSpacedOpener(int next) => text[tokens[next].Span.Start] == '"';

    private char MarkOf(int index) => index >= 0 && !char.IsLetterOrDigit(text[tokens[index].Span.End - 1]) ? text[tokens[index].Span.End - 1] : 'w';

    private static int Bucket(int distance) => distance switch { < 5 => distance, < 8 => 5, < 12 => 6, < 20 => 7, < 30 => 8, < 50 => 9, _ => 10 };

    private SentenceGaps Begin(string template)
    {
        template.CopyTo(spelling);
        length = template.Length;
        spelling[length++] = '=';
        return this;
    }

    // The word in lower case, numbers by their shape.
    private SentenceGaps Form(int index) => Append(index, inLowerCase: true);

    private SentenceGaps Word(int index) => Append(index, inLowerCase: false);

    private SentenceGaps Append(int index, bool inLowerCase)
    {
        if (index < 0 || index >= tokens.Count) return Mark('^');
        var form = tokens[index].In(text);
        if (char.IsDigit(form[0])) return Shape(index);
        foreach (char c in form[..Math.Min(form.Length, 20)]) spelling[length++] = inLowerCase ? char.ToLowerInvariant(c) : c;
        return Mark('|');
    }

    private SentenceGaps Shape(int index)
    {
        if (index < lastStop || index >= tokens.Count) return Mark('^').Mark('|');
        var form = tokens[index].In(text);
        char c = form[0];
        if (char.IsLetter(c))
        {
            Mark(char.IsUpper(c) ? 'A' : 'a');
            if (form.Length > 1) Mark(form[^1] == '.' ? '.' : char.IsUpper(form[^1]) ? 'A' : 'a');
        }
        else if (char.IsDigit(c))
        {
            Mark('0').Mark(form.Length > 2 ? '0' : '_');
        }
        else
        {
            Mark(Characters.IsOpener(c) || Characters.IsCloser(c) ? Side(index, c) : c);
            if (form.Length > 1) Mark(char.IsLetter(form[1]) ? 'a' : form[1]);
        }

        return Mark('|');
    }

    // Brackets by themselves; of quotation marks of every kind only whether they open or close.
    private char Side(int index, char c) => (HasGap(index) || index == 0, HasGap(index + 1) || index == tokens.Count - 1) switch
    {
        _ when c is '(' or ')' or '[' or ']' => c,
        (true, false) => '“',
        (false, true) => '”',
        _ => '"',
    };

    private SentenceGaps Flag(bool value) => Mark(value ? '1' : '0');

    private SentenceGaps Number(int value) => Mark((char)('a' + value));

    private SentenceGaps Mark(char c)
    {
        spelling[length++] = c;
        return this;
    }

    private void Done()
    {
        hashes[count++] = SentenceModel.Hash(spelling.AsSpan(0, length));
        Spelt?.Invoke(new string(spelling, 0, length));
    }
}
