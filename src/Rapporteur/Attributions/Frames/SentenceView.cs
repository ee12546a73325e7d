using Rapporteur.Syntax;
using Rapporteur.Text;

namespace Rapporteur.Attributions.Frames;

/// <summary>A sentence and its tree, as the frames ask for them. One view serves sentence after sentence.</summary>
internal sealed class SentenceView
{
    private int[] heads = [], firstChild = [], next = [], left = [], right = [], order = [];
    private string[] relations = [];
    private Sentence sentence = null!;
    private Tree tree = null!;

    /// <summary>The report's text.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Number of words.</summary>
    public int Count { get; private set; }

    /// <summary>The analysis of a word.</summary>
    public Word this[int i] => tree.Words[i];

    /// <summary>The first word after the dateline.</summary>
    public int Floor { get; private set; }

    /// <summary>Index of the paragraph.</summary>
    public int Paragraph => sentence.Paragraph;

    /// <summary>Takes up another sentence.</summary>
    public void Take(string text, Sentence next, Tree nextTree, TextSpan? dateline = null)
    {
        (Text, sentence, tree, Count) = (text, next, nextTree, nextTree.Words.Length);
        if (firstChild.Length < Count) Grow(Count);
        for (int i = 0; i < Count; i++) (heads[i], relations[i]) = (nextTree.Words[i].Head, nextTree.Words[i].Relation);
        Floor = 0;
        while (dateline is { } head && Floor < Count && head.Contains(Span(Floor))) Floor++;
        if (Floor == 0) Floor = AfterPlace();
        Settle();
    }

    /// <summary>Hangs a word on another; <see cref="Settle"/> makes the rest follow.</summary>
    public void Attach(int i, int head, string relation) => (heads[i], relations[i]) = (head, relation);

    /// <summary>Works out children and reach after words were hung elsewhere.</summary>
    public void Settle()
    {
        Link();
        Measure();
    }

    /// <summary>The characters of a word.</summary>
    public TextSpan Span(int i) => sentence.Tokens[i].Span;

    /// <summary>The characters from one word to another, the last included.</summary>
    public TextSpan Span(Phrase phrase) => new(Span(phrase.First).Start, Span(phrase.Last).End);

    /// <summary>A word as it is written.</summary>
    public ReadOnlySpan<char> Form(int i) => Span(i).In(Text);

    /// <summary>The first child of a word, in the order of words; -1 for none.</summary>
    public int FirstChild(int i) => firstChild[i];

    /// <summary>The next child of the same head; -1 for none.</summary>
    public int Next(int i) => next[i];

    /// <summary>The first word of what hangs on a word, itself included.</summary>
    public int Left(int i) => left[i];

    /// <summary>The last word of what hangs on a word, itself included.</summary>
    public int Right(int i) => right[i];

    /// <summary>The head of a word; -1 for the root.</summary>
    public int Head(int i) => heads[i];

    /// <summary>The relation of a word to its head.</summary>
    public string Relation(int i) => relations[i];

    /// <summary>Whether a word stands in a relation, of any subtype.</summary>
    public bool Is(int i, string relation)
    {
        string found = relations[i];
        return found.StartsWith(relation, StringComparison.Ordinal)
            && (found.Length == relation.Length
                || (found[relation.Length] == ':' && !relation.Contains(':', StringComparison.Ordinal)));
    }

    /// <summary>Whether that word stands at that index, in any case.</summary>
    public bool Reads(int i, ReadOnlySpan<char> word) =>
        i >= 0 && i < Count && Form(i).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a word is a mark of punctuation.</summary>
    public bool IsMark(int i) => tree.Words[i].Upos is "PUNCT";

    /// <summary>The first child in a relation, of any subtype, from a word on; -1 for none.</summary>
    public int Child(int head, string relation, int from = 0)
    {
        for (int i = firstChild[head]; i >= 0; i = next[i])
            if (i >= from && Is(i, relation)) return i;
        return -1;
    }

    /// <summary>Whether one word hangs on another, at any distance.</summary>
    public bool Hangs(int i, int on) => i >= left[on] && i <= right[on] && Climbs(i, on);

    // "CLEVELAND, July 19 (UPI) -- The mayor": a dateline that the layout does not show.
    private int AfterPlace()
    {
        const int Longest = 14;
        if (!IsCapitals(0) && !(char.IsUpper(Form(0)[0]) && Count > 4)) return 0;
        bool capitals = IsCapitals(0) && (Form(0).Length > 3 || IsCapitals(1)), agency = false;
        for (int i = 1; i < Math.Min(Count - 1, Longest); i++)
        {
            var word = Form(i);
            agency |= word[0] == '(' && IsCapitals(i + 1);
            if (word[0] is '—' or '–' || word is "-" or "--")
                return (capitals || agency) && Span(i - 1).End < Span(i).Start ? i + 1 : 0;
            if (char.IsLower(word[0])) return 0;
        }

        return 0;
    }

    private bool IsCapitals(int i)
    {
        var word = i < Count ? Form(i) : [];
        return word.Length > 1 && char.IsLetter(word[0]) && !word.ContainsAnyInRange('a', 'z');
    }

    private bool Climbs(int i, int on)
    {
        for (int steps = 0; i >= 0 && steps < 64; i = Head(i), steps++)
            if (i == on) return true;
        return false;
    }

    private void Grow(int count)
    {
        int size = Math.Max(128, count * 2);
        (heads, relations) = (new int[size], new string[size]);
        (firstChild, next, left, right, order) = (new int[size], new int[size], new int[size], new int[size],
            new int[size]);
    }

    private void Link()
    {
        firstChild.AsSpan(0, Count).Fill(-1);
        for (int i = Count - 1; i >= 0; i--)
        {
            int head = Head(i);
            if (head < 0) continue;
            next[i] = firstChild[head];
            firstChild[head] = i;
        }
    }

    // From the root outwards, then back: a word's reach is settled when its children's are. The marks that end the
    // sentence stretch nobody's: the tree hangs them where it will.
    private void Measure()
    {
        int filled = 0;
        for (int i = 0; i < Count; i++)
        {
            (left[i], right[i]) = (i, i);
            if (Head(i) < 0) order[filled++] = i;
        }

        for (int at = 0; at < filled; at++)
            for (int child = firstChild[order[at]]; child >= 0; child = next[child]) order[filled++] = child;
        int tail = Count;
        while (tail > 0 && IsMark(tail - 1)) tail--;
        for (int at = filled - 1; at >= 0; at--)
        {
            int i = order[at], head = Head(i);
            if (head < 0 || i >= tail) continue;
            (left[head], right[head]) = (Math.Min(left[head], left[i]), Math.Max(right[head], right[i]));
        }
    }
}
