using System.Collections.Immutable;
using System.Text;
using Rapporteur.Cli.Input;
using Rapporteur.Cli.Printing;
using Rapporteur.Places;

namespace Rapporteur.Cli;

/// <summary>One run of <c>places import</c>: lines of GeoNames to a gazetteer, which takes its place only when it is whole.</summary>
/// <param name="files">The files, <c>-</c> for standard input.</param>
/// <param name="target">The gazetteer.</param>
/// <param name="surroundings">The machine.</param>
internal sealed class ImportRun(ImmutableArray<string> files, string target, Surroundings surroundings)
{
    private const int LongestLine = 256 * 1024;

    // A file that starts with as many broken lines and no good one is of another kind.
    private const int MostAtStart = 20;

    private readonly GazetteerImport import = GazetteerImport.Start(surroundings.DataFolder);
    private char[] letters = new char[4096];
    private Progress? progress;
    private long broken;
    private long passed;

    /// <returns>The program's exit code.</returns>
    public int Run()
    {
        if (surroundings.ErrorIsTerminal) progress = new Progress(surroundings.Error, surroundings.Time, files.Sum(Length), "lines");
        try
        {
            foreach (var file in files)
                if (!Take(file)) return ExitCode.SomeUnread;
        }
        catch (OperationCanceledException)
        {
            return Stop("Interrupted. No gazetteer was written; what there was before is as it was.", ExitCode.Interrupted);
        }

        if (import.Count == 0) return Stop("error: There is no place in what was read. No gazetteer was written.", ExitCode.SomeUnread);
        return Save();
    }

    private static long Length(string file) => file != "-" && File.Exists(file) ? new FileInfo(file).Length : 0;

    private bool Take(string file)
    {
        var place = new Place(file == "-" ? Place.StandardInput : file);
        try
        {
            using var stream = file == "-" ? surroundings.Input : File.OpenRead(file);
            return TakeLines(place, new LineReader(stream, LongestLine));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            progress?.Clear();
            surroundings.Error.WriteLine(Complaint.Of(place, e));
            return false;
        }
    }

    private bool TakeLines(Place place, LineReader lines)
    {
        if (lines.Head().StartsWith("PK"u8)) return Refuse(place, "This is a ZIP archive.", "Unpack it, and import the .txt file in it.");
        int taken = 0;
        long faults = broken;
        for (int number = 1; lines.TryRead(out var line, out long length); number++)
        {
            surroundings.Stop.ThrowIfCancellationRequested();
            var here = place with { Line = number };
            if (line.IsEmpty && length > LongestLine) Complain(here, "This line is too long.");
            else if (!line.IsEmpty && line[0] != '#' && Take(here, line)) taken++;
            if (taken == 0 && broken - faults == MostAtStart)
                return Refuse(place, "This is no file in the format of GeoNames.", "Take one such as cities15000.txt from GeoNames' export.");
            if (import.IsFull) return Refuse(place, "A gazetteer can hold no more places.", "Import fewer files, or smaller ones.");
            progress?.Advance(length);
        }

        return true;
    }

    private bool Take(Place here, ReadOnlySpan<byte> line)
    {
        if (letters.Length < line.Length) letters = new char[line.Length];
        if (!Encoding.UTF8.TryGetChars(line, letters, out int count) || letters.AsSpan(0, count).Contains('\ufffd'))
        {
            Complain(here, "This line is not UTF-8.");
            return false;
        }

        if (import.TryAdd(letters.AsSpan(0, count), out var fault)) return true;
        if (fault is null) passed++;
        else Complain(here, fault);
        return false;
    }

    private void Complain(Place here, string fault)
    {
        broken++;
        progress?.Clear();
        surroundings.Error.WriteLine(new Complaint(here, fault, "The line is left out; the others are used."));
    }

    private bool Refuse(Place place, string fault, string remedy)
    {
        progress?.Clear();
        surroundings.Error.WriteLine(new Complaint(place, fault, remedy + " No gazetteer was written."));
        return false;
    }

    // Beside the target, so that it can take its place in one step, whatever happens before.
    private int Save()
    {
        progress?.Clear();
        var part = target + ".part";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(target))!);
            using (var stream = File.Create(part)) import.Write(stream);
            File.Move(part, target, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            Discard(part);
            return Stop($"error: {target} cannot be written: {e.Message.TrimEnd('.')}. Name another file with --to.", ExitCode.OutputFailed);
        }

        var left = broken == 0 ? "" : $"; {broken:N0} broken {(broken == 1 ? "line was" : "lines were")} left out";
        return Stop($"{import.Count:N0} places in {target}; {passed:N0} lines of other kinds passed over{left}.", broken == 0 ? ExitCode.Done : ExitCode.SomeUnread);
    }

    private static void Discard(string part)
    {
        try
        {
            File.Delete(part);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What could not be written may not be there to be deleted; the error that is told is the first.
        }
    }

    private int Stop(string words, int code)
    {
        progress?.Clear();
        surroundings.Error.WriteLine(Printable.Line($"rapporteur: {words}"));
        return code;
    }
}
