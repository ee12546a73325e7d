using System.Reflection;
using System.Text.RegularExpressions;

namespace Rapporteur.Tests.Conventions;

/// <summary>Names say what a thing is for (CODESTYLE.md).</summary>
public sealed partial class NameTests
{
    private static readonly Assembly[] ours = [typeof(Reader).Assembly, Assembly.Load("Rapporteur.Cli"), Assembly.Load("workshop")];

    [Fact]
    public void No_type_has_its_namespaces_name() => Assert.Empty(
        from type in ours.SelectMany(assembly => assembly.GetTypes())
        where type.Namespace?.Split('.')[^1] == type.Name
        select type.FullName);

    [Fact]
    public void No_folder_is_a_drawer_for_everything() => Assert.Empty(
        from file in Project.Files("src", "*.cs").Concat(Project.Files("tests", "*.cs"))
        from folder in file.Split('/')[..^1]
        where Drawer().IsMatch(folder)
        select file);

    [Fact]
    public void No_type_is_a_drawer_for_everything() => Assert.Empty(
        from file in Project.Files("src", "*.cs")
        where Drawer().IsMatch(Path.GetFileNameWithoutExtension(file))
        select file);

    [Fact]
    public void A_drawer_is_noticed() => Assert.Matches(Drawer(), "TextHelpers");

    [GeneratedRegex("Core$|Common|Abstraction|Util|Helper|Manager|Service")]
    private static partial Regex Drawer();
}
