using System.Collections.Immutable;

namespace Rapporteur.Text;

/// <summary>A row of a table of language data.</summary>
/// <param name="File">The file that it stands in.</param>
/// <param name="Line">Its line there, from 1.</param>
/// <param name="Fields">Its fields; as many as the table has columns.</param>
internal readonly record struct DataRow(string File, int Line, ImmutableArray<string> Fields)
{
    /// <summary>The field in that column.</summary>
    public string this[int column] => Fields[column];

    /// <summary>An error that names this row.</summary>
    public DataFileException Fault(string fault, string remedy) => new(File, Line, fault, remedy);
}
