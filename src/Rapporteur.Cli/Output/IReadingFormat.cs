namespace Rapporteur.Cli.Output;

/// <summary>A form that readings are written in.</summary>
internal interface IReadingFormat
{
    /// <summary>One reading as UTF-8. Any number of threads may ask at once.</summary>
    byte[] Render(Reading reading);

    /// <summary>Whether nothing can be written before all readings are there.</summary>
    bool NeedsAll => false;

    /// <summary>What was asked for that a reading does not have, and what to do about it; nothing where it has all.</summary>
    (string Fault, string Remedy)? Lack(Reading reading) => null;

    /// <summary>Takes note of a reading, in the order of the input, where the form needs all of them.</summary>
    void Add(Reading reading)
    {
    }

    /// <summary>What stands after all readings.</summary>
    byte[] End() => [];
}
