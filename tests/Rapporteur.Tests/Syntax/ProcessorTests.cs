using Rapporteur.Tests.Cli;

namespace Rapporteur.Tests.Syntax;

/// <summary>The same report gives the same records, whatever the processor can do: the built program is run with instruction sets switched off.</summary>
public sealed class ProcessorTests : IDisposable
{
    private readonly CommandFolder folder = new();

    public ProcessorTests()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Needs a Unix shell.");
        folder.Add("a.txt", Project.Text("samples/ferry-lumiere.txt"));
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("DOTNET_EnableAVX512")]
    [InlineData("DOTNET_EnableAVX2")]
    [InlineData("DOTNET_EnableHWIntrinsic")]
    public void Records_do_not_depend_on_the_processor(string instructions)
    {
        const string command = "$rapporteur read a.txt --as json && $rapporteur read a.txt --as conllu";

        var all = folder.Shell(command);
        var without = folder.Shell(command, instructions, "0");

        Assert.Equal((0, ""), (all.Code, all.Error));
        Assert.Equal(all.Output, without.Output);
    }
}
