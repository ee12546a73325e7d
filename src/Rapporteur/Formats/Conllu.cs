namespace Rapporteur.Formats;

/// <summary>Writes readings as CoNLL-U, the form of the Universal Dependencies treebanks.</summary>
public static class Conllu
{
    /// <summary>Writes the sentences of one reading, each followed by an empty line. The same reading gives the same characters.</summary>
    /// <remarks>
    /// The document's id is the caller's (<see cref="Text.Report.Ref"/>), else the report's own. A word that was written
    /// in one with the word before it (<c>don't</c>, <c>cannot</c>, <c>ministers'</c>) stands under a range, as in
    /// EWT and GUM. The last column tells <c>SpaceAfter=No</c>, and as <c>TokenRange</c> the word's place in the text,
    /// half-open, in code points. Columns that no model has filled hold <c>_</c>. Lines end with the writer's own
    /// line end.
    /// </remarks>
    public static void Write(TextWriter writer, Reading reading)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(reading);
        new ConlluWriter(writer, reading).Write();
    }
}
