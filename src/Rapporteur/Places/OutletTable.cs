using System.Collections.Frozen;
using Rapporteur.Text;

namespace Rapporteur.Places;

/// <summary>Which country an outlet writes from: a place of that country needs no other word for it there.</summary>
internal sealed class OutletTable
{
    private readonly FrozenDictionary<string, string> countries;
    private readonly FrozenDictionary<string, string> domains;

    private OutletTable(FrozenDictionary<string, string> countries, FrozenDictionary<string, string> domains) =>
        (this.countries, this.domains) = (countries, domains);

    /// <summary>Reads <c>language/en/places/outlets.tsv</c>, and of <c>states.tsv</c> the two letters that end web addresses.</summary>
    /// <exception cref="DataFileException">A table cannot be read.</exception>
    public static OutletTable Load(string dataFolder)
    {
        var table = DataTable.Load(Path.Combine(GazetteerTables.Folder(dataFolder), "outlets.tsv"), "name", "country");
        var byName = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in table.Rows)
            foreach (var name in row[0].Split('|')) byName[Bare(name).ToString()] = row[1];
        var byDomain = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["uk"] = "GBR" };
        foreach (var row in GazetteerTables.States(dataFolder).Rows)
            if (row[1] != "-") byDomain[row[1]] = row[0];
        return new OutletTable(byName.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase), byDomain.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>The country of the report's outlet, by its name, else by the end of its web address; nothing where neither tells.</summary>
    public string? Country(Report report)
    {
        if (report.Outlet is { } outlet && countries.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(Bare(outlet), out var country)) return country;
        return report.Url is { } url && Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Host.LastIndexOf('.') is > 0 and var stop
            && domains.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(address.Host.AsSpan(stop + 1), out var other) ? other : null;
    }

    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> name)
    {
        name = name.Trim();
        return name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;
    }
}
