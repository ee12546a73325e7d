using System.Collections.Immutable;
using Rapporteur.Text;

namespace Rapporteur.Tests.Text;

/// <summary>The reader of English sentences, with the data that the program ships.</summary>
internal static class English
{
    public static SentenceReader Sentences { get; } = SentenceReader.Load(Path.Combine(AppContext.BaseDirectory, "data"));

    public static ImmutableArray<Sentence> Read(string text) => Sentences.Read(text, LayoutReader.Read(new Report(text)));

    /// <summary>Words parted by spaces, sentences by " ⏎ ".</summary>
    public static string Parted(string text) => string.Join(" ⏎ ", Read(text).Select(
        sentence => string.Join(' ', sentence.Tokens.Select(token => token.In(text).ToString()))));
}
