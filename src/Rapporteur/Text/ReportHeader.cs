using NodaTime;

namespace Rapporteur.Text;

/// <summary>What the lines above a report's text state about it: <c>Key: value</c>, a line each, then one empty line.</summary>
/// <remarks>
/// The keys are Outlet, Published, Updated, Headline, Byline, Url and Ref, in any order and any letter case. A file whose
/// first line has none of them is all text; so is one that starts with an empty line.
/// </remarks>
public sealed record ReportHeader
{
    private const string Keys = "Outlet, Published, Updated, Headline, Byline, Url, Ref";
    private const string Escape = "Where these lines are text and no header, put an empty line above them.";
    private static readonly ReportHeader none = new();

    /// <inheritdoc cref="Report.Outlet"/>
    public string? Outlet { get; private init; }

    /// <inheritdoc cref="Report.Published"/>
    public LocalDate? Published { get; private init; }

    /// <inheritdoc cref="Report.Updated"/>
    public LocalDate? Updated { get; private init; }

    /// <inheritdoc cref="Report.Headline"/>
    public string? Headline { get; private init; }

    /// <inheritdoc cref="Report.Byline"/>
    public string? Byline { get; private init; }

    /// <inheritdoc cref="Report.Url"/>
    public string? Url { get; private init; }

    /// <inheritdoc cref="Report.Ref"/>
    public string? Ref { get; private init; }

    /// <summary>Where the text starts in the file: 0 without a header, else just after the empty line.</summary>
    public int TextStart { get; private init; }

    /// <summary>The first thing wrong with the header; nothing when all is well.</summary>
    public HeaderFault? Fault { get; private init; }

    /// <summary>Reads the header of a file, if it has one.</summary>
    /// <param name="file">All of the file's text.</param>
    public static ReportHeader Read(string file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var header = none;
        int start = 0;
        for (int number = 1; start < file.Length; number++)
        {
            var line = LineAt(file, start, out int next);
            if (line.IsWhiteSpace()) return number == 1 ? none : header with { TextStart = next };
            if (!IsEntry(line, out int colon) || (number == 1 && !IsKey(line[..colon]))) return none;
            header = header.With(number, line, colon);
            start = next;
        }

        return header with { TextStart = file.Length };
    }

    /// <summary>The report that the file holds: what the header states, and the text below it.</summary>
    /// <param name="file">The text that the header was read from.</param>
    public Report ReportIn(string file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return new Report(file[TextStart..])
        {
            Ref = Ref,
            Outlet = Outlet,
            Url = Url,
            Published = Published,
            Updated = Updated,
            Headline = Headline,
            Byline = Byline,
        };
    }

    private ReportHeader With(int number, ReadOnlySpan<char> line, int colon)
    {
        var words = line[(colon + 1)..].Trim().ToString();
        var value = words.Length > 0 ? words : null;
        return line[..colon].ToString().ToUpperInvariant() switch
        {
            "OUTLET" => this with { Outlet = value },
            "HEADLINE" => this with { Headline = value },
            "BYLINE" => this with { Byline = value },
            "URL" => this with { Url = value },
            "REF" => this with { Ref = value },
            "PUBLISHED" => (this with { Published = PublicationDay.Read(value) }).Checked(number, line, colon, value),
            "UPDATED" => (this with { Updated = PublicationDay.Read(value) }).Checked(number, line, colon, value),
            _ => Faulty(number, 1, $"The header has an unknown key, '{line[..colon]}'.", $"The keys are {Keys}. {Escape}"),
        };
    }

    private ReportHeader Checked(int number, ReadOnlySpan<char> line, int colon, string? value)
    {
        if (value is null || PublicationDay.Read(value) is not null) return this;
        int column = line.Length - line[(colon + 1)..].TrimStart().Length + 1;
        return Faulty(number, column, $"'{value}' is not a date.", $"Write it as year-month-day: 2012-09-11. {Escape}");
    }

    private ReportHeader Faulty(int line, int column, string fault, string remedy) =>
        Fault is null ? this with { Fault = new HeaderFault(line, column, fault, remedy) } : this;

    private static ReadOnlySpan<char> LineAt(string file, int start, out int next)
    {
        var rest = file.AsSpan(start);
        int length = rest.IndexOfAny('\r', '\n');
        if (length < 0) length = rest.Length;
        next = start + length;
        if (next < file.Length) next += file.AsSpan(next).StartsWith("\r\n") ? 2 : 1;
        return rest[..length];
    }

    private static bool IsEntry(ReadOnlySpan<char> line, out int colon)
    {
        colon = line.IndexOf(':');
        return colon > 0 && !line[..colon].ContainsAnyExcept(letters);
    }

    private static readonly System.Buffers.SearchValues<char> letters =
        System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    private static bool IsKey(ReadOnlySpan<char> word)
    {
        foreach (var key in Keys.AsSpan().Split(", "))
            if (Keys.AsSpan(key).Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
