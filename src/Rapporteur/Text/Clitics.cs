namespace Rapporteur.Text;

/// <summary>Words that are written on the end of another: "n't", "'s", "'ll", "'re", "'ve", "'m", "'d".</summary>
internal static class Clitics
{
    /// <summary>Where the clitic of a word starts; 0 when it has none.</summary>
    public static int Start(ReadOnlySpan<char> word)
    {
        int apostrophe = word.Length - 2;
        if (apostrophe > 0 && !Characters.IsApostrophe(word[apostrophe])) apostrophe--;
        if (apostrophe < 1 || !Characters.IsApostrophe(word[apostrophe])) return 0;
        var tail = word[(apostrophe + 1)..];
        if (tail is "t" or "T" && word[apostrophe - 1] is 'n' or 'N') return apostrophe > 1 ? apostrophe - 1 : 0;
        return IsClitic(tail) && !IsDecade(word[..apostrophe]) ? apostrophe : 0;
    }

    /// <summary>Whether these letters after an apostrophe are a word of their own.</summary>
    public static bool IsClitic(ReadOnlySpan<char> letters) => letters is
        "s" or "S" or "m" or "M" or "d" or "D" or "ll" or "LL" or "re" or "RE" or "ve" or "VE";

    /// <summary>Whether an "'s" after this number is part of it: "the 1960's" is one word.</summary>
    public static bool IsDecade(ReadOnlySpan<char> word) =>
        word.Length is 2 or 4 && word[^1] == '0' && !word.ContainsAnyExceptInRange('0', '9');
}
