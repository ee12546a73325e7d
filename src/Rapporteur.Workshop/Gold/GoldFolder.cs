using System.CommandLine;

namespace Rapporteur.Workshop.Gold;

/// <summary>Where the gold sets and their scorers lie.</summary>
internal static class GoldFolder
{
    /// <summary><c>--gold DIR</c>, the folder that holds <c>gold/</c> and <c>treebank/</c>.</summary>
    public static Option<DirectoryInfo> Option() =>
        new Option<DirectoryInfo>("--gold") { Description = "The folder that holds gold/ and treebank/.", Required = true }.AcceptExistingOnly();
}
