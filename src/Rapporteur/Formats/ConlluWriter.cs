using System.Collections.Immutable;
using System.Text;
using Rapporteur.Syntax;
using Rapporteur.Text;

namespace Rapporteur.Formats;

/// <summary>Writes one reading as CoNLL-U.</summary>
internal sealed class ConlluWriter
{
    private readonly TextWriter writer;
    private readonly Reading reading;
    private readonly string text;
    private readonly string document;
    private readonly CodePoints codePoints;
    private readonly StringBuilder words = new();

    public ConlluWriter(TextWriter writer, Reading reading)
    {
        (this.writer, this.reading, text) = (writer, reading, reading.Report.Text);
        codePoints = new CodePoints(text);
        document = OneLine(reading.Report.Ref is { Length: > 0 } own ? own : reading.Report.Id);
    }

    public void Write()
    {
        for (int i = 0; i < reading.Sentences.Length; i++)
        {
            var sentence = reading.Sentences[i];
            if (i == 0) writer.WriteLine($"# newdoc id = {document}");
            if (i == 0 || reading.Sentences[i - 1].Paragraph != sentence.Paragraph)
                writer.WriteLine($"# newpar id = {document}-p{sentence.Paragraph + 1:d4}");
            writer.WriteLine($"# sent_id = {document}-{i + 1:d4}");
            writer.WriteLine($"# text = {OneLine(sentence.Span.In(text))}");
            WriteWords(sentence.Tokens, i < reading.Trees.Length ? reading.Trees[i].Words : []);
            writer.WriteLine();
        }
    }

    private void WriteWords(ImmutableArray<Token> tokens, ImmutableArray<Word> analyses)
    {
        for (int start = 0, end; start < tokens.Length; start = end)
        {
            end = start + 1;
            while (end < tokens.Length && IsWrittenInOne(tokens[end - 1], tokens[end], AnalysisOf(end))) end++;
            if (end > start + 1) WriteRange(tokens, start, end);
            for (int i = start; i < end; i++)
                WriteWord(i, tokens[i], AnalysisOf(i), spaceAfter: end > start + 1 || !IsJoined(tokens, i));
        }

        Word? AnalysisOf(int i) => i < analyses.Length ? analyses[i] : null;
    }

    private void WriteRange(ImmutableArray<Token> tokens, int start, int end)
    {
        var span = new TextSpan(tokens[start].Span.Start, tokens[end - 1].Span.End);
        writer.Write($"{start + 1}-{end}\t{Cell(span.In(text))}\t_\t_\t_\t_\t_\t_\t_\t");
        writer.WriteLine(IsJoined(tokens, end - 1) ? "SpaceAfter=No" : "_");
    }

    private void WriteWord(int i, Token token, Word? analysis, bool spaceAfter)
    {
        writer.Write($"{i + 1}\t{Cell(token.In(text))}\t");
        if (analysis is { } word)
            writer.Write($"{Cell(word.Lemma)}\t{Cell(word.Upos)}\t{Cell(word.Xpos)}\t_\t{word.Head + 1}\t{Cell(word.Relation)}\t_\t");
        else
            writer.Write("_\t_\t_\t_\t_\t_\t_\t");
        var (start, end) = codePoints.Of(token.Span);
        writer.WriteLine($"{(spaceAfter ? "" : "SpaceAfter=No|")}TokenRange={start}:{end}");
    }

    // Two words with no space between them, and neither a mark of punctuation: "do" + "n't", "can" + "not".
    private bool IsWrittenInOne(Token word, Token next, Word? analysis)
    {
        if (word.Span.End != next.Span.Start) return false;
        var form = word.In(text);
        var rest = next.In(text);
        if (!char.IsLetterOrDigit(form[^1]) && !(form[^1] == '.' && char.IsLetter(form[0]))) return false;
        if (rest[0] is not ('\'' or '’')) return char.IsLetter(rest[0]) && !char.IsDigit(form[^1]);
        return rest.Length > 1 ? char.IsLetter(rest[1]) : analysis is { Xpos: "POS" };
    }

    private static bool IsJoined(ImmutableArray<Token> tokens, int i) =>
        i + 1 < tokens.Length && tokens[i].Span.End == tokens[i + 1].Span.Start;

    private string Cell(ReadOnlySpan<char> value) => OneLine(value) is { Length: > 0 } cell ? cell : "_";

    // Each run of white space and of control characters as one space, and no half of a pair: neither may stand in a line.
    private string OneLine(ReadOnlySpan<char> value)
    {
        words.Clear();
        foreach (var rune in value.Trim().EnumerateRunes())
        {
            if (rune.IsBmp && (char.IsWhiteSpace((char)rune.Value) || char.IsControl((char)rune.Value)))
            {
                if (words.Length > 0 && words[^1] != ' ') words.Append(' ');
            }
            else
            {
                words.Append(rune);
            }
        }

        return words.ToString();
    }
}
