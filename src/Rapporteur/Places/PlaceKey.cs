using Rapporteur.Text;

namespace Rapporteur.Places;

/// <summary>What two spellings of a place's name have in common, as a number.</summary>
/// <remarks>
/// Case, accents, stops and apostrophes are dropped; hyphens part words as spaces do. "St." is "Saint", "Mt." "Mount",
/// "Ft." "Fort", "&amp;" "and"; "the" at the head is dropped. Of Arabic names "el-", "ash-", "as-" are "al-", "-iyyah" is "-iya", and "-ah" is
/// "-a". The number is the 64-bit FNV-1a hash of the words: different names share one with a chance of about
/// 10^-12 in a gazetteer of millions.
/// </remarks>
internal static class PlaceKey
{
    private const ulong Basis = 14_695_981_039_346_656_037, Prime = 1_099_511_628_211;
    private const int LongestWord = 48;

    /// <summary>The key of a name; 0 where it holds no letter, or a word of more than 48.</summary>
    public static ulong Of(ReadOnlySpan<char> name)
    {
        Span<char> word = stackalloc char[LongestWord];
        Span<char> article = stackalloc char[2];
        ulong hash = Basis;
        int length = 0, words = 0, held = 0;
        for (int i = 0; i <= name.Length; i++)
        {
            if (i < name.Length && (name[i] == '.' || Characters.IsApostrophe(name[i]) || LatinLetter.IsMark(name[i]))) continue;
            if (i < name.Length && (char.IsLetterOrDigit(name[i]) || name[i] == '&'))
            {
                if (length > LongestWord - 3) return 0;
                length += LatinLetter.Fold(name[i], word[length..]);
                continue;
            }

            if (length == 0) continue;
            // An article may take the first consonant of the word that follows: "ash-Shaykh".
            if (held > 0) Add(ref hash, ref words, IsAssimilated(article[..held], word[..length]) ? "al" : article[..held]);
            held = 0;
            if (length == 2 && word[0] == 'a' && i < name.Length) word[..(held = 2)].CopyTo(article);
            else Add(ref hash, ref words, Whole(word[..length], isFirst: words == 0, isLast: i == name.Length));
            length = 0;
        }

        if (held > 0) Add(ref hash, ref words, article[..held]);
        return words == 0 ? 0 : hash;
    }

    private static bool IsAssimilated(ReadOnlySpan<char> article, ReadOnlySpan<char> word) => article[1] == word[0];

    private static ReadOnlySpan<char> Whole(ReadOnlySpan<char> word, bool isFirst, bool isLast) => word switch
    {
        "the" when isFirst && !isLast => [],
        "el" when !isLast => "al",
        "ash" or "ath" or "adh" when !isLast => "al",
        "st" => "saint",
        "ste" => "sainte",
        "mt" => "mount",
        "ft" => "fort",
        "&" => "and",
        _ when word.EndsWith("iyyah") => word[..^3],
        _ when word.EndsWith("iyya") => word[..^2],
        _ when word.EndsWith("iyah") => word[..^2],
        _ when word.EndsWith("iya") => word[..^1],
        _ when word.Length > 4 && word.EndsWith("ah") => word[..^1],
        _ => word,
    };

    private static void Add(ref ulong hash, ref int words, ReadOnlySpan<char> word)
    {
        if (word.IsEmpty) return;
        if (words++ > 0) hash = (hash ^ ' ') * Prime;
        foreach (char c in word) hash = (hash ^ c) * Prime;
    }
}
