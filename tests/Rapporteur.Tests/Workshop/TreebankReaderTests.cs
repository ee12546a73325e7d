using Rapporteur.Text;
using Rapporteur.Workshop.Treebank;

namespace Rapporteur.Tests.Workshop;

public sealed class TreebankReaderTests : IDisposable
{
    private readonly string file = Path.GetTempFileName();

    public void Dispose() => File.Delete(file);

    [Fact]
    public void Ranges_empty_nodes_and_comments_are_left_out()
    {
        File.WriteAllText(file, "# text = Don't go.\n1-2\tDon't\t_\t_\t_\t_\t_\t_\t_\t_\n" + Line(1, "Do", 3) + Line(2, "n't", 3) + "2.1\tx\t_\t_\t_\t_\t_\t_\t_\t_\n" + Line(3, "go", 0) + Line(4, ".", 3));

        var sentence = Assert.Single(TreebankReader.Read(file));
        Assert.Equal(["Do", "n't", "go", "."], sentence.Forms);
        Assert.Equal([3, 3, 0, 3], sentence.Heads);
    }

    [Theory]
    [InlineData("1\tgo\tgo\tVERB\tVB\n", "columns")]
    [InlineData("1\tgo\tgo\tVERB\tVB\t_\t_\troot\t_\t_\n", "head")]
    public void A_broken_line_is_told_by_its_number(string line, string fault)
    {
        File.WriteAllText(file, "# a comment\n" + line);

        var thrown = Assert.Throws<DataFileException>(() => TreebankReader.Read(file).ToArray());
        Assert.Equal(2, thrown.Line);
        Assert.Contains(fault, thrown.Message, StringComparison.Ordinal);
    }

    private static string Line(int id, string form, int head) => $"{id}\t{form}\t{form}\tX\tX\t_\t{head}\tdep\t_\t_\n";
}
