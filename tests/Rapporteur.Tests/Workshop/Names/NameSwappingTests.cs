using Rapporteur.Names;
using Rapporteur.Text;
using Rapporteur.Workshop.Corpus;
using Rapporteur.Workshop.Names;

namespace Rapporteur.Tests.Workshop.Names;

public sealed class NameSwappingTests
{
    private const string Text = "Iranians in Iran: Ana Ruiz met Ruiz.";

    [Fact]
    public void Names_are_found_one_after_the_other_as_whole_words() => Assert.Equal(
        [
            new NameSpan(new TextSpan(12, 16), MentionType.Location),
            new NameSpan(new TextSpan(18, 26), MentionType.Person),
            new NameSpan(new TextSpan(31, 35), MentionType.Person),
        ],
        Find("LOC: Iran | PER: Ana Ruiz | PER: Ruiz"));

    [Theory]
    [InlineData("PER: Ruiz | LOC: Iran", "'Iran' is not in the text")]
    [InlineData("MISC: Iran", "is no mark")]
    public void A_line_that_does_not_fit_is_refused(string names, string because) =>
        Assert.Contains(because, Assert.Throws<DataFileException>(() => Find(names)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_copy_with_other_names_keeps_its_marks_on_them()
    {
        var document = new NameDocument("set", "1", Text, [.. Find("GRP: Iranians | LOC: Iran | PER: Ana Ruiz | PER: Ruiz")], MarksGroups: true);
        var other = new NameDocument("set", "2", "Omar Haddad saw Danes in Oslo.", [.. Other()], MarksGroups: true);
        var copy = new NameSwapping([other], new Random(1)).Swap(document);

        Assert.Equal(["Danes", "Oslo", "Omar Haddad", "Haddad"], copy.Spans.Select(span => span.Span.In(copy.Text).ToString()));
        Assert.Equal("Danes in Oslo: Omar Haddad met Haddad.", copy.Text);

        static IEnumerable<NameSpan> Other() =>
        [
            new(new TextSpan(0, 11), MentionType.Person), new(new TextSpan(16, 21), MentionType.Group), new(new TextSpan(25, 29), MentionType.Location),
        ];
    }

    private static NameSpan[] Find(string names) =>
        [.. LabelledName.Read(new DataRow("marks.tsv", 1, [names]), names, Text, 0).Select(name => new NameSpan(name.Span, name.Type))];
}
