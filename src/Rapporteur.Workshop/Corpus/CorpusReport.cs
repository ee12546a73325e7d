using System.Collections.Immutable;
using System.Globalization;
using Rapporteur.Text;

namespace Rapporteur.Workshop.Corpus;

/// <summary>A report of the corpus.</summary>
/// <param name="Number">Its number, which its file's name starts with: <c>017</c>.</param>
/// <param name="Report">What the file holds, read as the program reads it.</param>
/// <param name="Paragraphs">The blocks of the text that empty lines part; labels count them from 1.</param>
internal sealed record CorpusReport(string Number, Report Report, ImmutableArray<TextSpan> Paragraphs)
{
    /// <summary>Every fourth report is for testing: nothing is learnt from it.</summary>
    public bool IsTest => int.Parse(Number, CultureInfo.InvariantCulture) % 4 == 0;

    /// <summary>The reports of a folder in the order of their numbers.</summary>
    /// <param name="folder">The corpus, <c>data/corpus</c>.</param>
    public static ImmutableArray<CorpusReport> LoadAll(string folder) =>
        [.. Directory.EnumerateFiles(Path.Combine(folder, "reports"), "*.txt").Order(StringComparer.Ordinal).Select(Load)];

    private static CorpusReport Load(string file)
    {
        string text = File.ReadAllText(file);
        var header = ReportHeader.Read(text);
        if (header.Fault is { } fault) throw new DataFileException(file, fault.Line, fault.Fault, fault.Remedy);
        string number = Path.GetFileName(file)[..3];
        if (number.AsSpan().ContainsAnyExceptInRange('0', '9'))
            throw new DataFileException(file, 0, "Its name starts with no number.", "Call it like 017-ferry-strike.txt.");
        var report = header.ReportIn(text);
        return new CorpusReport(number, report, Blocks(report.Text));
    }

    private static ImmutableArray<TextSpan> Blocks(string text)
    {
        var blocks = ImmutableArray.CreateBuilder<TextSpan>();
        int start = -1, end = 0;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var (line, length) = range.GetOffsetAndLength(text.Length);
            bool isEmpty = text.AsSpan(line, length).IsWhiteSpace();
            if (isEmpty && start >= 0) blocks.Add(new TextSpan(start, end));
            if (isEmpty) start = -1;
            else if (start < 0) start = line;
            end = line + length;
        }

        if (start >= 0) blocks.Add(new TextSpan(start, end));
        return blocks.ToImmutable();
    }
}
