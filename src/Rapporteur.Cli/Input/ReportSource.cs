namespace Rapporteur.Cli.Input;

/// <summary>Every report of the inputs, one after the other, none opened before its turn.</summary>
/// <param name="standardInput">What <c>-</c> stands for.</param>
/// <param name="defaults">What fills gaps in what the reports state.</param>
internal sealed class ReportSource(Stream standardInput, Defaults defaults)
{
    public IEnumerable<Received> Receive(IEnumerable<InputSource> sources) => sources.SelectMany(Receive);

    private IEnumerable<Received> Receive(InputSource source)
    {
        if (Open(source, out var complaint) is not { } stream)
        {
            yield return Received.Nothing(complaint!);
            yield break;
        }

        using (stream)
        {
            if (source.IsJsonLines)
            {
                foreach (var received in JsonLinesFile.Read(source, stream, defaults)) yield return received;
            }
            else
            {
                yield return ReadText(source, stream);
            }
        }
    }

    private Stream? Open(InputSource source, out Complaint? complaint)
    {
        complaint = source.Complaint;
        if (complaint is not null) return null;
        try
        {
            return source.IsStandardInput ? standardInput : new FileStream(source.Name, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 1);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            complaint = Complaint.Of(new Place(source.Name), e);
            return null;
        }
    }

    private Received ReadText(InputSource source, Stream stream)
    {
        try
        {
            return TextFile.Read(source, stream, defaults);
        }
        catch (IOException e)
        {
            return Received.Nothing(Complaint.Of(new Place(source.Name), e));
        }
    }
}
