using System.Collections.Immutable;
using Rapporteur.Text;

namespace Rapporteur.Attributions;

/// <summary>Finds who is said to have said what.</summary>
internal sealed class AttributionReader
{
    private readonly ImmutableArray<Attribution> none = [];

    /// <summary>Loads the table of cues.</summary>
    public static AttributionReader Load(string dataFolder) => new();

    /// <summary>The attributions of a report, in reading order.</summary>
    public ImmutableArray<Attribution> Read(
        string text, Layout layout, ImmutableArray<Sentence> sentences, ImmutableArray<Quotation> quotations) => none;
}
