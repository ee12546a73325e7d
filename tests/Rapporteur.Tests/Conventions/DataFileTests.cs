using Rapporteur.Text;

namespace Rapporteur.Tests.Conventions;

/// <summary>Whoever opens a data file learns where it comes from, under which licence, and what it lacks.</summary>
public sealed class DataFileTests
{
    public static TheoryData<string> Tables => [.. Project.Files("data", "*.tsv")];

    public static TheoryData<string> Others =>
        [.. Project.Files("data", "*").Where(file => !file.EndsWith(".tsv", StringComparison.Ordinal) && !file.EndsWith(".md", StringComparison.Ordinal))];

    // What the models learn from and are tested on: it stays at home, under one card.
    private const string Corpus = "data/corpus";

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_table_has_its_header_and_rows_of_as_many_fields_as_columns(string file) =>
        Assert.NotEmpty(DataTable.Load(Project.At(file)).Rows);

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_table_says_something_under_each_key(string file) =>
        Assert.All(DataTable.Load(Project.At(file)).Header, entry => Assert.NotEmpty(entry.Value));

    [Theory]
    [MemberData(nameof(Others))]
    public void Any_other_file_has_a_card_beside_it(string file) => Assert.True(
        file == "data/VERSION" || HasCard(Path.GetDirectoryName(file)!) || (file.StartsWith(Corpus, StringComparison.Ordinal) && HasCard(Corpus)),
        $"{file} needs a CARD.md beside it: origin, licence, version, scores, gaps, and the command that makes it.");

    [Fact]
    public void A_card_names_licence_origin_and_gaps() => Assert.All(
        Project.Files("data", "CARD.md"),
        file => Assert.All(["licence", "gaps"], word => Assert.Contains(word, Project.Text(file), StringComparison.OrdinalIgnoreCase)));

    [Fact]
    public void A_card_travels_with_the_program() => Assert.All(
        Project.Files("data", "CARD.md").Where(file => !file.StartsWith(Corpus, StringComparison.Ordinal)), file => Assert.True(File.Exists(Path.Combine(AppContext.BaseDirectory, file)), file));

    [Fact]
    public void The_data_have_a_version() => Assert.Matches(@"^\d+(\.\d+)*\n$", Project.Text("data/VERSION"));

    [Fact]
    public void The_corpus_does_not_travel_with_the_program() =>
        Assert.False(Directory.Exists(Path.Combine(AppContext.BaseDirectory, Corpus)));

    private static bool HasCard(string folder) => File.Exists(Project.At($"{folder}/CARD.md"));
}
