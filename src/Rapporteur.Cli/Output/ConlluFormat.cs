using System.Text;
using Rapporteur.Formats;

namespace Rapporteur.Cli.Output;

/// <summary>For linguists: sentences, words, tags and trees.</summary>
internal sealed class ConlluFormat : IReadingFormat
{
    public byte[] Render(Reading reading)
    {
        using var text = new StringWriter { NewLine = "\n" };
        Conllu.Write(text, reading);
        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
