using System.Collections.Immutable;
using Rapporteur.Places;
using Rapporteur.Syntax;
using Rapporteur.Text;

namespace Rapporteur.Tests.Places;

/// <summary>Reads places of a text, and says them shortly: <c>Homs:city:SYR</c>.</summary>
internal static class PlaceReading
{
    private static readonly string data = Path.Combine(AppContext.BaseDirectory, "data");
    private static readonly PlaceReader reader = PlaceReader.Load(data, null);
    private static readonly SentenceReader sentenceReader = SentenceReader.Load(data);
    private static readonly Lazy<Analyser> analyser = new(() => Analyser.Load(data));

    /// <summary>The places of a text, tagged by the network.</summary>
    public static ImmutableArray<Place> Read(string text, string? outlet = null)
    {
        var report = new Report(text) { Outlet = outlet };
        var sentences = sentenceReader.Read(text, LayoutReader.Read(report));
        return reader.Read(report, sentences, analyser.Value.Analyse(text, sentences), [], []);
    }

    /// <summary>The places of a text in which a name reader found names, without tags.</summary>
    public static ImmutableArray<Place> Read(string text, string[] locations, string[] others, PlaceReader? other = null)
    {
        var report = new Report(text);
        var sentences = sentenceReader.Read(text, LayoutReader.Read(report));
        return (other ?? reader).Read(report, sentences, [], Spans(text, locations), Spans(text, others));
    }

    /// <summary>The places, parted by "; ".</summary>
    public static string Said(ImmutableArray<Place> places, string text) => string.Join("; ", places.Select(place =>
        $"{place.Span.In(text)}:{place.Precision.ToString().ToLowerInvariant()}:{place.Country ?? "-"}"));

    private static TextSpan[] Spans(string text, string[] names) =>
        [.. names.Select(name => text.IndexOf(name, StringComparison.Ordinal)).Zip(names, (start, name) => new TextSpan(start, start + name.Length)).Order(TextSpan.ReadingOrder)];
}
