using System.Text.Json.Nodes;
using Rapporteur.Cli;
using static Rapporteur.Tests.Places.GazetteerImportTests;

namespace Rapporteur.Tests.Cli;

/// <summary><c>rapporteur places import</c>.</summary>
public sealed class PlacesImportTests : IDisposable
{
    private const string Report = "They met in Selkmoor, England. The dam at Orlavik broke.";
    private readonly CommandFolder folder = new();
    private readonly string selkmoor = Line("Selkmoor", "Selkmuir", "53.25", "-1.5");
    private readonly string orlavik = Line("Orlavik", "", "60.5", "6.25", country: "NO");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_file_becomes_a_gazetteer_that_readings_use()
    {
        folder.Add("a.txt", Report);
        folder.Add("cities.txt", $"{selkmoor}\n{orlavik}\n{Line("Mount Selk", "", "53", "-1", "T", "MT")}\n");

        var import = Run("places", "import", folder["cities.txt"]);

        Assert.Equal((ExitCode.Done, ""), (import.Code, import.Output));
        Assert.Equal("rapporteur: 2 places in own/rapporteur/places.gazetteer; 1 lines of other kinds passed over.", import.Complaint);
        Assert.Equal(["Selkmoor 53.25 -1.5 GBR", "England   GBR", "Orlavik 60.5 6.25 NOR"], Places(Run("read", folder["a.txt"], "--as", "json")));
        Assert.Equal(["England   GBR"], Places(folder.Run("read", folder["a.txt"], "--as", "json")));
    }

    [Fact]
    public void Broken_lines_are_told_and_the_others_used()
    {
        folder.Add("a.txt", Report);
        folder.Add("cities.txt", [.. System.Text.Encoding.UTF8.GetBytes($"{selkmoor}\nnonsense\n{Line("Nowhere", "", "91", "0")}\n"), 0xff, 0xfe, (byte)'\n', .. System.Text.Encoding.UTF8.GetBytes(orlavik)]);

        var import = Run("places", "import", folder["cities.txt"]);

        Assert.Equal(ExitCode.SomeUnread, import.Code);
        Assert.Equal(
            """
            cities.txt:2: error: This line has 1 columns; GeoNames' have 19. The line is left out; the others are used.
            cities.txt:3: error: '91' is no latitude. The line is left out; the others are used.
            cities.txt:4: error: This line is not UTF-8. The line is left out; the others are used.
            rapporteur: 2 places in own/rapporteur/places.gazetteer; 0 lines of other kinds passed over; 3 broken lines were left out.

            """.ReplaceLineEndings("\n"),
            import.Error);
        Assert.Contains("Orlavik 60.5 6.25 NOR", Places(Run("read", folder["a.txt"], "--as", "json")));
    }

    [Fact]
    public void A_gazetteer_shows_in_the_provenance()
    {
        folder.Add("cities.txt", selkmoor);
        Run("places", "import", folder["cities.txt"]);

        Assert.Matches(@"(?m)^data [0-9.]+\+[0-9a-f]{8}\+places@[0-9a-f]{8}$", Run("--version").Output);
        Assert.DoesNotContain("places@", folder.Run("--version").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("notes.txt", "This is a ZIP archive.", "PK\u0003\u0004")]
    [InlineData("notes.txt", "This is no file in the format of GeoNames.", "a\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk\nl\nm\nn\no\np\nq\nr\ns\nt\nu\n")]
    public void Another_kind_of_file_is_refused(string name, string fault, string text)
    {
        folder.Add(name, text);

        var import = Run("places", "import", folder[name]);

        Assert.Equal(ExitCode.SomeUnread, import.Code);
        Assert.Contains($"{name}: error: {fault}", import.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(folder["own/rapporteur/places.gazetteer"]));
    }

    [Theory]
    [InlineData("missing.txt")]
    [InlineData("empty.txt")]
    public void Without_a_place_the_old_gazetteer_stays(string name)
    {
        folder.Add("empty.txt", "");
        folder.Add("own/rapporteur/places.gazetteer", "old");

        Assert.Equal(ExitCode.SomeUnread, Run("places", "import", folder[name]).Code);
        Assert.Equal("old", File.ReadAllText(folder["own/rapporteur/places.gazetteer"]));
    }

    [Fact]
    public void Interrupted_it_leaves_the_old_gazetteer_and_no_other_file()
    {
        folder.Add("cities.txt", selkmoor);
        folder.Add("own/rapporteur/places.gazetteer", "old");

        var import = folder.Run(surroundings => Own(surroundings) with { Stop = new CancellationToken(canceled: true) }, "places", "import", folder["cities.txt"]);

        Assert.Equal((ExitCode.Interrupted, "old"), (import.Code, File.ReadAllText(folder["own/rapporteur/places.gazetteer"])));
        Assert.Single(Directory.GetFiles(folder["own/rapporteur"]));
    }

    [Fact]
    public void It_reads_standard_input_and_writes_where_it_is_told()
    {
        var import = folder.Pipe(selkmoor, "places", "import", "-", "--to", folder["mine.gazetteer"]);

        Assert.Equal((ExitCode.Done, true), (import.Code, File.Exists(folder["mine.gazetteer"])));
    }

    [Fact]
    public void The_variable_names_another_file_and_with_nothing_in_it_none()
    {
        folder.Add("a.txt", Report);
        folder.Add("cities.txt", orlavik);
        Run("places", "import", folder["cities.txt"]);
        folder.Add("other.txt", selkmoor);
        folder.Run("places", "import", folder["other.txt"], "--to", folder["other.gazetteer"]);

        Assert.Contains("Selkmoor 53.25 -1.5 GBR", Places(RunWith(folder["other.gazetteer"], "read", folder["a.txt"], "--as", "json")));
        Assert.Equal(["England   GBR"], Places(RunWith("", "read", folder["a.txt"], "--as", "json")));
        Assert.Equal(ExitCode.BrokenInstallation, RunWith(folder["missing"], "read", folder["a.txt"]).Code);
    }

    [Fact]
    public void A_target_that_cannot_be_written_is_told()
    {
        folder.Add("cities.txt", selkmoor);
        folder.Add("file", "x");

        var import = folder.Run("places", "import", folder["cities.txt"], "--to", folder["file/places"]);

        Assert.Equal(ExitCode.OutputFailed, import.Code);
        Assert.Contains("cannot be written", import.Complaint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is no folder for your own data: name a file with --to, or with RAPPORTEUR_PLACES.", "places", "import", "x.txt")]
    [InlineData("There is no option --jsonl. A file of that name is ./--jsonl", "places", "import", "--jsonl", "--to", "x")]
    public void A_wrong_command_line_is_refused(string reason, params string[] words)
    {
        var result = folder.Run(words);

        Assert.Equal(ExitCode.WrongUsage, result.Code);
        Assert.StartsWith($"rapporteur: error: {reason}\n", result.Error, StringComparison.Ordinal);
    }

    private CommandResult Run(params string[] words) => folder.Run(Own, words);

    private CommandResult RunWith(string variable, params string[] words) =>
        folder.Run(surroundings => surroundings with { Variable = name => name == "RAPPORTEUR_PLACES" ? variable : null }, words);

    private Surroundings Own(Surroundings surroundings) => surroundings with { Variable = name => name == "XDG_DATA_HOME" ? folder["own"] : null };

    private static IEnumerable<string> Places(CommandResult result) =>
        from place in JsonNode.Parse(result.Output)!["places"]!.AsArray()
        where place!["name"] is not null // the recogniser of names finds places that no gazetteer knows
        select $"{place!["name"]} {place["lat"]} {place["lon"]} {place["country"]}";
}
