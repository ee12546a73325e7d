using System.Collections.Immutable;

namespace Rapporteur.Text;

/// <summary>Finds what stands between quotation marks.</summary>
internal static class QuotationReader
{
    /// <summary>The quotations of a text, in reading order, an outer one before those inside it.</summary>
    public static ImmutableArray<Quotation> Read(string text, Layout layout) => [];
}
