using Rapporteur.Names;

namespace Rapporteur.Tests.Names;

public sealed class PhraseTableTests
{
    private readonly PhraseTable phrases = new();

    public PhraseTableTests()
    {
        phrases.Add("place", Words("new york"));
        phrases.Add("place", Words("york"));
        phrases.Add("outlet", Words("new york times"));
    }

    [Fact]
    public void The_longest_phrase_of_a_class_counts_and_classes_stand_side_by_side() => Assert.Equal(
        "the . | New outlet.0 place.0 | York outlet.1 place.2 | Times outlet.2 | in . | YORK place.3", Found("the New York Times in YORK"));

    [Fact]
    public void A_phrase_that_is_cut_short_is_none() => Assert.Equal("New . | Delhi .", Found("New Delhi"));

    private static ulong[] Words(string text) => [.. text.Split(' ').Select(word => NameWord.Of(word).Norm)];

    // Each word with the classes of its phrases and its place in them.
    private string Found(string text)
    {
        var forms = text.Split(' ');
        var found = new ulong[4 * forms.Length];
        phrases.Find([.. forms.Select(form => NameWord.Of(form))], found);
        return string.Join(" | ", forms.Select((form, i) => $"{form} {string.Join(' ', Classes(i).Order(StringComparer.Ordinal).DefaultIfEmpty("."))}"));

        IEnumerable<string> Classes(int word) =>
            from place in Enumerable.Range(0, 4)
            from type in Enumerable.Range(0, phrases.Classes.Count)
            where ((found[(4 * word) + place] >> type) & 1) == 1
            select $"{phrases.Classes[type]}.{place}";
    }
}
