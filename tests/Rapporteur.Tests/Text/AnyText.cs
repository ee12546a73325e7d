using CsCheck;

namespace Rapporteur.Tests.Text;

/// <summary>Texts as nobody writes them: halves of pairs, characters beyond the first plane, marks that combine, controls.</summary>
internal static class AnyText
{
    private static readonly string[] pieces =
    [
        "said", "“", "”", "\"", "'", "’s", "n't", "The minister", ". ", ", ", "\n", "\n\n", "\r\n", "\t", " ", "\u00a0", "\u2028",
        "\0", "\u0001", "\u001b[0m", "\u007f", "\u0085", "\ud83d", "\ude00", "😀", "👩‍👩‍👧", "🇫🇷", "e\u0301", "\u0301", "\u200d", "\ufe0f",
        "\u202e", "\ufeff", "\uffff", "𝔖𝔞𝔦𝔡", "漢字", "العربية", "1 000", "U.S.", "…", "--", "—", "(", ")", "[", "http://x.example/?a=b", "@", "#", "#𝔸", "@a𝔸", "A.𝔸", "«", "»", "A",
    ];

    /// <summary>Half of them arbitrary characters, half of them pieces of reports and of worse.</summary>
    public static Gen<string> Gen { get; } = CsCheck.Gen.OneOf(
        CsCheck.Gen.String,
        CsCheck.Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]).Array[0, 60].Select(parts => string.Concat(parts)));
}
