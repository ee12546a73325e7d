namespace Rapporteur.Time;

/// <summary>Reads the shape of a word in figures.</summary>
internal static class NumeralReader
{
    private const int Longest = 10;

    /// <summary>The shape with its values, as <see cref="TimeToken"/> holds them.</summary>
    public static (Numeral Numeral, int Value, int Second) Read(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > Longest) return default;
        if (word[0] is '\'' or '’' or '‘') return Short(word[1..]);
        if (!char.IsAsciiDigit(word[0])) return default;
        int digits = Digits(word, 0);
        var rest = word[digits..];
        if (digits > 9) return default;
        int value = Number(word[..digits]);
        if (rest.IsEmpty) return (Numeral.Integer, value, 0);
        return rest[0] switch
        {
            ':' => Clock(value, rest[1..]),
            '.' => Decimal(value, rest[1..]),
            ',' => Grouped(value, rest),
            '-' when digits == 4 => IsoDate(value, rest),
            '/' => SlashDate(value, rest),
            _ => Suffixed(digits, value, rest),
        };
    }

    private static (Numeral Numeral, int Value, int Second) Suffixed(int digits, int value, ReadOnlySpan<char> rest)
    {
        bool isDecade = rest is "s" || (rest.Length == 2 && rest[0] is '\'' or '’' && rest[1] == 's');
        if (isDecade && digits is 3 or 4 && value % 10 == 0) return (Numeral.Decade, value, 0);
        if (isDecade && digits == 2 && value % 10 == 0) return (Numeral.ShortDecade, value, 0);
        bool isOrdinal = rest.Length == 2 && (rest.Equals("st", StringComparison.OrdinalIgnoreCase) || rest.Equals("nd", StringComparison.OrdinalIgnoreCase)
            || rest.Equals("rd", StringComparison.OrdinalIgnoreCase) || rest.Equals("th", StringComparison.OrdinalIgnoreCase));
        return isOrdinal ? (Numeral.Ordinal, value, 0) : default;
    }

    // '82, '90s.
    private static (Numeral Numeral, int Value, int Second) Short(ReadOnlySpan<char> rest)
    {
        int digits = Digits(rest, 0);
        if (digits != 2) return default;
        int value = Number(rest[..2]);
        if (rest.Length == 2) return (Numeral.ShortYear, value, 0);
        return rest[2..] is "s" && value % 10 == 0 ? (Numeral.ShortDecade, value, 0) : default;
    }

    private static (Numeral Numeral, int Value, int Second) Clock(int hour, ReadOnlySpan<char> rest)
    {
        int digits = Digits(rest, 0);
        if (digits != 2 || hour > 24) return default;
        int minute = Number(rest[..2]);
        bool isWhole = rest.Length == 2 || (rest.Length == 5 && rest[2] == ':' && Digits(rest, 3) == 2);
        return isWhole && minute < 60 ? (Numeral.Clock, hour, minute) : default;
    }

    private static (Numeral Numeral, int Value, int Second) Decimal(int value, ReadOnlySpan<char> rest)
    {
        int digits = Digits(rest, 0);
        if (digits != rest.Length || digits is 0 or > 2) return default;
        int hundredths = Number(rest) * (digits == 1 ? 10 : 1);
        return (Numeral.Decimal, value, hundredths);
    }

    // 1,200
    private static (Numeral Numeral, int Value, int Second) Grouped(int value, ReadOnlySpan<char> rest)
    {
        while (rest.Length >= 4 && rest[0] == ',' && Digits(rest, 1) == 3 && value < 1_000_000)
        {
            value = (1000 * value) + Number(rest[1..4]);
            rest = rest[4..];
        }

        // A second of 0 tells a year from a count: nobody writes "in 2,012".
        return rest.IsEmpty ? (Numeral.Integer, value, 1) : default;
    }

    private static (Numeral Numeral, int Value, int Second) IsoDate(int year, ReadOnlySpan<char> rest)
    {
        if (rest.Length != 6 || rest[3] != '-' || Digits(rest, 1) != 2 || Digits(rest, 4) != 2) return default;
        return Dated(Numeral.IsoDate, year, Number(rest[1..3]), Number(rest[4..6]));
    }

    private static (Numeral Numeral, int Value, int Second) SlashDate(int first, ReadOnlySpan<char> rest)
    {
        int second = Digits(rest, 1);
        if (second is 0 or > 2 || rest.Length <= second + 1 || rest[second + 1] != '/' || first > 31) return default;
        var year = rest[(second + 2)..];
        return Digits(year, 0) == year.Length && year.Length == 4
            ? (Numeral.SlashDate, Number(year), (100 * first) + Number(rest[1..(second + 1)]))
            : default;
    }

    private static (Numeral Numeral, int Value, int Second) Dated(Numeral numeral, int year, int month, int day) =>
        month is >= 1 and <= 12 && day is >= 1 and <= 31 ? (numeral, year, (100 * month) + day) : default;

    private static int Digits(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        return end - start;
    }

    private static int Number(ReadOnlySpan<char> digits)
    {
        int number = 0;
        foreach (char digit in digits) number = (10 * number) + (digit - '0');
        return number;
    }
}
