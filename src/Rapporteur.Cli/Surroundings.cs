namespace Rapporteur.Cli;

/// <summary>All that the program touches of the machine it runs on, so that the tests can put it elsewhere.</summary>
internal sealed record Surroundings
{
    public required Stream Input { get; init; }

    public bool InputIsTerminal { get; init; }

    public required Stream Output { get; init; }

    /// <summary>Width of the terminal that the output goes to; nothing where it goes elsewhere.</summary>
    public int? TerminalWidth { get; init; }

    public required TextWriter Error { get; init; }

    public bool ErrorIsTerminal { get; init; }

    /// <summary>The environment's variables: NO_COLOR, COLUMNS, TERM.</summary>
    public Func<string, string?> Variable { get; init; } = _ => null;

    /// <summary>The folder of language data and models.</summary>
    public required string DataFolder { get; init; }

    /// <summary>For the progress line only: no reading depends on it.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Set when the user wants the program to end.</summary>
    public CancellationToken Stop { get; init; }
}
