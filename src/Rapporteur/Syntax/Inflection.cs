namespace Rapporteur.Syntax;

/// <summary>Takes English endings off, by rule. Irregular words stand in tables; see <see cref="Lemmatiser"/>.</summary>
internal static class Inflection
{
    // Stems that take their e back in "making", "provoked": what remains of a word once -ing, -ed, -er or -est is off.
    private static readonly string[] mute =
    [
        "ad", "ed", "id", "od", "ud", "ak", "ik", "ok", "ar", "ir", "ur", "at", "ot", "ut", "ap", "in", "ul", "ib", "lor", "vit", "xcit", "cit", "nit",
        "plet", "com", "sum", "pil", "cil", "fil", "ephon", "tpon", "dg", "rg", "ag", "lg", "eg", "chang", "rang", "eng", "lung", "oung", "eath", "oth", "ath",
    ];

    // Nouns on -che, whose plural looks like that of "beach".
    private static readonly string[] aches = ["aches", "caches", "niches", "moustaches", "mustaches", "avalanches", "psyches", "cliches"];

    /// <summary>The dictionary form of a regular word.</summary>
    /// <param name="form">The word in small letters, or as it is printed for names.</param>
    /// <param name="xpos">Its Penn tag.</param>
    public static string Base(string form, string xpos) => xpos switch
    {
        "NNS" or "NNPS" => Singular(form),
        "VBZ" => Plain(form),
        "VBG" when Cut(form, "ing", 2) is { } stem => Whole(stem),
        "VBD" or "VBN" => Present(form),
        "JJR" or "RBR" when Cut(form, "er", 3) is { } stem => Positive(stem),
        "JJS" or "RBS" when Cut(form, "est", 3) is { } stem => Positive(stem),
        "CD" => form.Replace(",", "", StringComparison.Ordinal) is { Length: > 0 } digits && char.IsAsciiDigit(form[0]) ? digits : form,
        _ => form,
    };

    private static string? Cut(string form, string ending, int atLeast) =>
        form.Length >= ending.Length + atLeast && form.EndsWith(ending, StringComparison.Ordinal) ? form[..^ending.Length] : null;

    private static string Singular(string form)
    {
        bool capitals = form.Length > 1 && !form.Any(char.IsLower);
        string small = capitals ? form.ToLowerInvariant() : form, singular = SingularOfSmall(small);
        return capitals ? form[..singular.Length] is { } start && small.StartsWith(singular, StringComparison.Ordinal) ? start : singular.ToUpperInvariant() : singular;
    }

    private static string SingularOfSmall(string form)
    {
        if (form.TrimStart('\'') is [>= '0' and <= '9', ..]) return form.EndsWith("0's", StringComparison.Ordinal) ? form[..^2] + "s" : form; // decades: "1990s"
        if (Cut(form, "men", 0) is { Length: 0 or > 1 } man) return man + "man";
        if (form.EndsWith("'s", StringComparison.Ordinal)) return form[..^2];
        if (Cut(form, "uses", 3) is { } us && !IsVowel(us[^1]) && Syllables(us) > 0 && !us.EndsWith("exc", StringComparison.Ordinal) && us != "ab") return us + "us";
        return Plain(form);
    }

    // What "-s" leaves.
    private static string Plain(string form)
    {
        if (!form.EndsWith('s') || form.Length < 3 || form.EndsWith("ss", StringComparison.Ordinal)) return form;
        if (Cut(form, "ies", 2) is { } y) return y + "y";
        bool ache = Array.Exists(aches, word => form.EndsWith(word, StringComparison.Ordinal) && !form.EndsWith("oaches", StringComparison.Ordinal) && !form.EndsWith("eaches", StringComparison.Ordinal));
        bool es = !ache && form.Length > 4 && (Ends(form, "sses", "shes", "ches", "xes", "zzes") || (form.EndsWith("oes", StringComparison.Ordinal) && !Ends(form, "shoes", "toes", "canoes")));
        return es ? form[..^2] : form[..^1];
    }

    private static string Present(string form)
    {
        if (!form.EndsWith("ed", StringComparison.Ordinal) || form.Length < 4) return form;
        if (form.EndsWith("ied", StringComparison.Ordinal)) return form.Length == 4 ? form[..^1] : form[..^3] + "y";
        return form.EndsWith("eed", StringComparison.Ordinal) ? form[..^1] : Whole(form[..^2]);
    }

    private static string Positive(string stem) => stem.EndsWith('i') ? stem[..^1] + "y" : Whole(stem);

    // A stem with its doubled consonant made single, or with its mute e.
    private static string Whole(string stem)
    {
        int syllables = Syllables(stem);
        if (stem.Length < 2 || syllables == 0) return stem;
        char last = stem[^1], before = stem[^2];
        if (last == before) return IsVowel(last) || stem.Length < 4 || last is 's' or 'f' or 'z' || (last == 'l' && syllables == 1) ? stem : stem[..^1];
        if (last is 'v' or 'c' or 'u' or 's' || (last == 'z' && before != 't')) return stem + "e";
        if (last == 'l' && "bcdfgkptzs".Contains(before, StringComparison.Ordinal)) return stem + "e";
        bool two = stem.Length > 2 && IsVowel(before) && IsVowel(stem[^3]) && !Ends(stem, "iat", "uat", "uir"); // "avoid", "train": two vowels are long without an e
        if (two || last is 'w' or 'x' or 'y') return stem;
        if (syllables == 1 && IsVowel(before)) return stem + "e";
        return Ends(stem, mute) ? stem + "e" : stem;
    }

    private static bool Ends(string word, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';

    private static int Syllables(string stem)
    {
        int count = 0;
        bool vowel = false;
        foreach (char c in stem)
        {
            bool now = IsVowel(c) || c == 'y';
            if (now && !vowel) count++;
            vowel = now;
        }

        return count;
    }
}
