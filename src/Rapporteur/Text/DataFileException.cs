namespace Rapporteur.Text;

/// <summary>A file of language data, a codebook or a model cannot be used as it is.</summary>
public sealed class DataFileException : Exception
{
    /// <param name="file">The file's path.</param>
    /// <param name="line">Its line, from 1; 0 where the whole file is meant.</param>
    /// <param name="fault">What is wrong, as a sentence.</param>
    /// <param name="remedy">What to do about it, as a sentence.</param>
    /// <param name="cause">The exception that showed it, if any.</param>
    public DataFileException(string file, int line, string fault, string remedy, Exception? cause = null)
        : base($"{file}{(line > 0 ? $":{line}" : "")}: {fault} {remedy}", cause) => (File, Line) = (file, line);

    /// <summary>The file's path.</summary>
    public string File { get; }

    /// <summary>Its line, from 1; 0 where the whole file is meant.</summary>
    public int Line { get; }
}
