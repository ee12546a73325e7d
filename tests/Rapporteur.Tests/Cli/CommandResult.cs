using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace Rapporteur.Tests.Cli;

/// <summary>What a run of the program left behind.</summary>
/// <param name="Code">Its exit code.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Error">Standard error.</param>
internal sealed record CommandResult(int Code, string Output, string Error)
{
    /// <summary>The <c>report</c> of each line of output.</summary>
    public ImmutableArray<JsonNode> Reports =>
        [.. Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!["report"]!)];

    /// <summary>The callers' ids, in the order of the output.</summary>
    public ImmutableArray<string?> Refs => [.. Reports.Select(report => (string?)report["ref"])];

    /// <summary>The only line on standard error.</summary>
    public string Complaint => Assert.Single(Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
}
