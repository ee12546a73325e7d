namespace Rapporteur.Cli;

/// <summary>What the program tells its caller when it ends; docs/command-line.md lists them for users.</summary>
internal static class ExitCode
{
    /// <summary>Every report was read and written.</summary>
    public const int Done = 0;

    /// <summary>Some inputs could not be read, each named on standard error; all others were.</summary>
    public const int SomeUnread = 1;

    /// <summary>The command line asks for what does not exist.</summary>
    public const int WrongUsage = 2;

    /// <summary>The program's own data files are missing or broken.</summary>
    public const int BrokenInstallation = 3;

    /// <summary>The program failed on a report: a fault of the program's. All other reports were read.</summary>
    public const int Failed = 70;

    /// <summary>The output could not be written: a full disk.</summary>
    public const int OutputFailed = 74;

    /// <summary>Interrupted with Ctrl-C.</summary>
    public const int Interrupted = 130;

    /// <summary>Whoever read the output closed it: <c>| head -1</c>.</summary>
    public const int OutputClosed = 141;

    /// <summary>Ended from outside with SIGTERM.</summary>
    public const int Terminated = 143;
}
