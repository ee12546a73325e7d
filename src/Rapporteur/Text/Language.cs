using System.Collections.Immutable;

namespace Rapporteur.Text;

/// <summary>What tells a language from others.</summary>
/// <param name="Code">BCP 47.</param>
/// <param name="Name">Its name in English.</param>
/// <param name="Script">ISO 15924.</param>
/// <param name="Words">Closed-class words in lower case; none where the script alone tells.</param>
/// <param name="Letters">Letters in lower case that English lacks.</param>
internal sealed record Language(string Code, string Name, string Script, ImmutableArray<string> Words, ImmutableArray<char> Letters)
{
    /// <summary>A row of the table of languages.</summary>
    /// <exception cref="DataFileException">It names several characters as one letter.</exception>
    public static Language Of(DataRow row)
    {
        if (Parts(row[4]).FirstOrDefault(letter => letter.Length != 1) is { } odd)
            throw row.Fault($"'{odd}' is not one letter.", "Part the letters with spaces.");
        return new(row[0], row[1], row[2], Parts(row[3]), [.. Parts(row[4]).Select(letter => letter[0])]);
    }

    private static ImmutableArray<string> Parts(string field) =>
        field == "-" ? [] : [.. field.Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)];
}
