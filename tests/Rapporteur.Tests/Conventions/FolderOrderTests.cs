using System.Collections.Immutable;
using ArchUnitNET.Domain;
using ArchUnitNET.Loader;

namespace Rapporteur.Tests.Conventions;

/// <summary>Inside the library a folder uses only folders above it (ARCHITECTURE.md, "Folders of the library").</summary>
public sealed class FolderOrderTests
{
    // From the top; folders of one rank may not use each other. The root, "", stands below them all.
    private static readonly ImmutableArray<ImmutableArray<string>> ranks =
    [
        ["Text"], ["Syntax"], ["Codebooks"], ["Names", "Places", "Time"], ["Attributions"], ["Actors"], ["Statements"],
        ["Events", "Factuality"], ["Linking"], ["Formats"], [""],
    ];

    private static readonly Architecture library = new ArchLoader().LoadAssemblies(typeof(Reader).Assembly).Build();

    [Fact]
    public void A_folder_uses_only_folders_above_it() => Assert.Empty(Breaches(ranks));

    // Formats writes readings, which are at the root; nothing else may know what a reading is.
    [Fact]
    public void Only_the_writers_know_the_reading_whole() => Assert.All(
        UsesOf("").Where(use => use.From != ""),
        use => Assert.True(use is { From: "Formats", Type: "Rapporteur.Reading" }, $"{use.User} uses {use.Type}"));

    [Fact]
    public void An_order_that_does_not_hold_is_noticed()
    {
        var reversed = ranks.Reverse().ToImmutableArray();

        Assert.Contains(Breaches(reversed), breach => breach.Contains("Rapporteur.Text.", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_folder_has_its_rank()
    {
        var folders = library.Types.Where(IsOurs).Select(FolderOf).Distinct(StringComparer.Ordinal);

        Assert.Empty(folders.Except(ranks.SelectMany(rank => rank), StringComparer.Ordinal));
    }

    private static IEnumerable<string> Breaches(ImmutableArray<ImmutableArray<string>> order) =>
        from use in Uses()
        where use.To != use.From && use.To != "" && RankIn(order, use.To) >= RankIn(order, use.From)
        select $"{use.User} uses {use.Type}";

    private static IEnumerable<(string From, string To, string User, string Type)> UsesOf(string folder) =>
        Uses().Where(use => use.To == folder);

    private static IEnumerable<(string From, string To, string User, string Type)> Uses() =>
        from type in library.Types.Where(IsOurs)
        from target in type.Dependencies.Select(dependency => dependency.Target).Where(IsOurs)
        select (FolderOf(type), FolderOf(target), type.FullName, target.FullName);

    private static int RankIn(ImmutableArray<ImmutableArray<string>> order, string folder)
    {
        for (int i = 0; i < order.Length; i++)
            if (order[i].Contains(folder, StringComparer.Ordinal)) return i;
        return order.Length;
    }

    // Type parameters stand in no namespace.
    private static bool IsOurs(IType type) => type.Namespace?.FullName is { } name
        && (name == "Rapporteur" || name.StartsWith("Rapporteur.", StringComparison.Ordinal));

    private static string FolderOf(IType type) => type.Namespace.FullName.Split('.') is [_, var folder, ..] ? folder : "";
}
