using NodaTime;
using Rapporteur.Tests.Samples;
using Rapporteur.Text;

namespace Rapporteur.Tests.Conventions.Examples;

/// <summary>The C# of the README, word for word.</summary>
public sealed class LibraryExample
{
    [Fact]
    public void Reads_a_report()
    {
        var text = Sample.Report("admiral-examiner").Text;
        var reader = Reader.Load(Path.Combine(AppContext.BaseDirectory, "data"));
        var reading = reader.Read(new Report(text) { Outlet = "Harbour Examiner", Published = new LocalDate(2019, 3, 6) });
        foreach (var statement in reading.Statements) Console.WriteLine($"{statement.Act}: {statement.Words}");

        Assert.Equal(reading.Statements.Length, Console.Lines.Count);
        Assert.NotEmpty(Console.Lines);
    }

    // Keeps what the example prints out of the report of the tests.
    private static class Console
    {
        public static List<string> Lines { get; } = [];

        public static void WriteLine(string line) => Lines.Add(line);
    }
}
