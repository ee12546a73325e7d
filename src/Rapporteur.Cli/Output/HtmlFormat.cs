using System.Text;
using Rapporteur.Cli.Printing;

namespace Rapporteur.Cli.Output;

/// <summary>For people: one page that holds all readings, and all that it needs.</summary>
internal sealed class HtmlFormat : IReadingFormat
{
    /// <summary>Characters of text that a browser still shows at once, and that memory holds.</summary>
    public const int MostText = 4 * 1024 * 1024;

    private readonly List<Reading> readings = [];
    private long length;

    /// <summary>Whether the page has become too long, and takes no more.</summary>
    public bool IsFull => length > MostText;

    public bool NeedsAll => true;

    public byte[] Render(Reading reading) => [];

    public void Add(Reading reading)
    {
        length += reading.Report.Text.Length;
        if (!IsFull) readings.Add(reading);
    }

    public byte[] End()
    {
        using var page = new StringWriter { NewLine = "\n" };
        HtmlPage.Write(page, readings);
        return Encoding.UTF8.GetBytes(page.ToString());
    }
}
