using System.Security.Cryptography;
using System.Text;
using NodaTime;

namespace Rapporteur.Text;

/// <summary>A news report as it was received: its text, frozen, and what its publisher printed about it.</summary>
public sealed record Report
{
    /// <param name="text">The text; every span of a reading points into this string, unchanged.</param>
    public Report(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        (Text, TextHash) = (text, Hash(text));
    }

    /// <summary>The text that every span points into.</summary>
    public string Text { get; }

    /// <summary>The caller's own id for the report, given back with the reading.</summary>
    public string? Ref { get; init; }

    /// <summary>Who published it: "Reuters".</summary>
    public string? Outlet { get; init; }

    /// <summary>Where it was published.</summary>
    public string? Url { get; init; }

    /// <summary>The day of publication, in the outlet's own zone.</summary>
    public LocalDate? Published { get; init; }

    /// <summary>The day of the last change that the outlet states.</summary>
    public LocalDate? Updated { get; init; }

    /// <summary>The headline, where it is known apart from the text.</summary>
    public string? Headline { get; init; }

    /// <summary>Who wrote it, as printed, where that is known apart from the text.</summary>
    public string? Byline { get; init; }

    /// <summary>SHA-256 of the text in UTF-8, as 64 hexadecimal digits. Lone surrogates count as U+FFFD.</summary>
    public string TextHash { get; }

    /// <summary>
    /// The first 16 hexadecimal digits of the SHA-256 of text, outlet, address and publication date: two outlets'
    /// verbatim copies are two reports.
    /// </summary>
    public string Id => Hash($"{TextHash}\u001f{Outlet}\u001f{Url}\u001f{Published:uuuu-MM-dd}")[..16];

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
