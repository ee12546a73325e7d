using System.Collections.Immutable;
using Rapporteur.Text;

namespace Rapporteur.Places;

/// <summary>The places that the program knows: the shipped ones, and those that the user imported.</summary>
internal sealed class Gazetteer
{
    /// <summary>Places that a name can mean at most; of more the less important are left out.</summary>
    public const int MostCandidates = 24;

    // A town of both gazetteers lies at the same place in both, give or take.
    private const double SamePlaceKilometres = 40;

    private readonly PlaceIndex shipped;
    private readonly PlaceIndex? imported;

    /// <param name="shipped">The shipped places, which win over imported ones.</param>
    /// <param name="imported">The imported ones, if any.</param>
    public Gazetteer(PlaceIndex shipped, PlaceIndex? imported) => (this.shipped, this.imported) = (shipped, imported);

    /// <param name="dataFolder">The folder that holds <c>language/</c>.</param>
    /// <param name="imported">The file of an imported gazetteer, if any.</param>
    /// <exception cref="DataFileException">A table or the file is missing or broken.</exception>
    public static Gazetteer Load(string dataFolder, string? imported) =>
        new(GazetteerTables.Load(dataFolder), imported is null ? null : PlaceIndexFile.Open(imported));

    /// <summary>Whether a place has a name with that key, and what a text must do to mean one by it.</summary>
    /// <param name="key">The name's <see cref="PlaceKey"/>.</param>
    /// <param name="traits">What all places of that name have in common. Names of imported places only are shared.</param>
    public bool Knows(ulong key, out NameTraits traits)
    {
        traits = NameTraits.Capitals | NameTraits.Shared | NameTraits.Stop;
        var names = shipped.Find(key);
        foreach (var name in names) traits &= name.Traits;
        if (!names.IsEmpty) return true;
        if (imported is null || imported.Find(key) is not { IsEmpty: false } others) return false;
        foreach (var name in others) traits &= name.Traits;
        traits |= NameTraits.Shared | NameTraits.Imported;
        return true;
    }

    /// <summary>The places of that name, the most important first.</summary>
    public ImmutableArray<PlaceEntry> Find(ulong key)
    {
        var found = ImmutableArray.CreateBuilder<PlaceEntry>();
        foreach (var name in shipped.Find(key))
            if (found.Count < MostCandidates) found.Add(shipped.Entry(name));
        int own = found.Count;
        if (imported is not null)
        {
            foreach (var name in imported.Find(key))
            {
                if (found.Count == MostCandidates) break;
                var entry = imported.Entry(name);
                if (!IsAmong(found, own, entry)) found.Add(entry);
            }
        }

        return found.Count == own ? found.DrainToImmutable() : [.. found.OrderByDescending(static place => place.Importance)];
    }

    // A town of its country's own name is in the shipped gazetteer where it is ever meant by that name.
    private static bool IsAmong(ImmutableArray<PlaceEntry>.Builder found, int count, PlaceEntry entry)
    {
        for (int i = 0; i < count; i++)
        {
            if (found[i].Country != entry.Country) continue;
            if (found[i].Precision == PlacePrecision.Country) return true;
            if (found[i].Precision != entry.Precision || found[i].Position is not { } here || entry.Position is not { } there) continue;
            if (here.KilometresTo(there) < SamePlaceKilometres) return true;
        }

        return false;
    }
}
