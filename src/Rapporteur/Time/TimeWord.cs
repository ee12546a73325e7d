namespace Rapporteur.Time;

/// <summary>What the table says of a word.</summary>
internal sealed record TimeWord
{
    /// <summary>A word that the table does not have.</summary>
    public static TimeWord None { get; } = new();

    /// <summary>What it can be.</summary>
    public TimeClass Classes { get; init; }

    /// <summary>Month, weekday, count, ordinal or days from publication; of a unit, how many of it.</summary>
    public int Number { get; init; } = 1;

    /// <summary>The ordinal, of a word that is a unit as well: "second".</summary>
    public int Ordinal { get; init; }

    /// <summary>Its unit.</summary>
    public TimeUnit Unit { get; init; }

    /// <summary>How it points.</summary>
    public Pointer Pointer { get; init; }

    /// <summary>The part that it names.</summary>
    public DateMod? Part { get; init; }

    /// <summary>The modifier that it puts on an amount.</summary>
    public DateMod? Amount { get; init; }

    /// <summary>Code of TIMEX3, time of day, offset or era.</summary>
    public string? Code { get; init; }

    /// <summary>Whether it is one of those classes.</summary>
    public bool Is(TimeClass classes) => (Classes & classes) != 0;
}
