namespace Rapporteur.Places;

/// <summary>Latin letters without their accents, in small letters.</summary>
internal static class LatinLetter
{
    // The letters without accents of U+00C0 to U+017F and of U+1E00 to U+1EFF; ? where there is none.
    private const string Extended =
        "aaaaaaaceeeeiiiidnooooo?ouuuuytsaaaaaaaceeeeiiiidnooooo?ouuuuyty"
        + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii??jjkkkllllll?"
        + "?llnnnnnn?nnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzz?";

    private const string Additional =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"
        + "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
        + "wwwwwwwwwwxxxxyyzzzzzzhtwy??????aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
        + "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy??????";

    /// <summary>Whether it only alters the letter beside it: an accent, or a mark for a glottal stop.</summary>
    public static bool IsMark(char c) => c is (>= '\u0300' and <= '\u036f') or (>= '\u02b0' and <= '\u02ff') or '\u00ad' or '\u200d';

    /// <summary>Writes the letter without its accent; of æ, œ, þ and ß two letters.</summary>
    /// <returns>How many letters were written.</returns>
    public static int Fold(char c, Span<char> to)
    {
        char plain = c switch
        {
            < '\u0080' => char.ToLowerInvariant(c),
            >= '\u00c0' and < '\u0180' when Extended[c - '\u00c0'] != '?' => Extended[c - '\u00c0'],
            >= '\u1e00' and < '\u1f00' when Additional[c - '\u1e00'] != '?' => Additional[c - '\u1e00'],
            '\u0259' or '\u018f' => 'e',
            _ => char.ToLowerInvariant(c),
        };
        to[0] = plain;
        char second = c switch { 'æ' or 'Æ' or 'œ' or 'Œ' => 'e', 'þ' or 'Þ' => 'h', 'ß' => 's', _ => '\0' };
        if (second == '\0') return 1;
        to[1] = second;
        return 2;
    }
}
