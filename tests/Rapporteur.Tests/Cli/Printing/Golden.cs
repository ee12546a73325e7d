namespace Rapporteur.Tests.Cli.Printing;

/// <summary>Outputs frozen in files beside the tests, once somebody has looked at them.</summary>
internal static class Golden
{
    /// <summary>Compares with the file; where it differs, what was printed is kept as <c>NAME.new</c> beside the test program.</summary>
    public static void Check(string name, string printed)
    {
        string file = Path.Combine(AppContext.BaseDirectory, "Cli", "Printing", "Golden", name);
        string golden = File.Exists(file) ? File.ReadAllText(file) : "";
        if (golden != printed) File.WriteAllText(file + ".new", printed);
        Assert.Equal(golden, printed);
    }
}
