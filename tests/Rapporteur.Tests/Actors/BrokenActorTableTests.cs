using Rapporteur.Actors;
using Rapporteur.Text;

namespace Rapporteur.Tests.Actors;

/// <summary>A broken table of actors is refused with its file, its line and a remedy.</summary>
public sealed class BrokenActorTableTests : IDisposable
{
    private const string Head = "# origin: test\n# licence: none\n# version: 1\n# gaps: all\n# columns: ";

    private readonly string folder = Directory.CreateTempSubdirectory("actors").FullName;

    [Theory]
    [InlineData("ties.tsv", "word tie gender\nson\tblood\tm", 6)]
    [InlineData("ties.tsv", "word tie gender\nson\tkinship\tx", 6)]
    [InlineData("role-words.tsv", "word kind\nformer\tpast", 6)]
    [InlineData("role-verbs.tsv", "verb particle of status\nserve\tas\tnobody\theld", 6)]
    [InlineData("role-verbs.tsv", "verb particle of status\nserve\tas\tsubject\tever", 6)]
    public void It_is_refused_with_its_line(string file, string rows, int line)
    {
        Write(file, Head + rows + "\n");

        var fault = Assert.Throws<DataFileException>(() => Load(file));
        Assert.Contains(file, fault.Message, StringComparison.Ordinal);
        Assert.Equal(line, fault.Line);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private void Load(string file)
    {
        if (file == "ties.tsv") TieTable.Load(folder);
        else if (file == "role-words.tsv") RoleWordTable.Load(folder);
        else RoleVerbTable.Load(folder);
    }

    private void Write(string file, string text)
    {
        string path = Path.Combine(folder, "language", "en", "actors", file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
