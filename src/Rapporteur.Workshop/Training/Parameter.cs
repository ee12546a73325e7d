namespace Rapporteur.Workshop.Training;

/// <summary>A tensor that is learnt, row by row.</summary>
/// <param name="name">Its name in the model file.</param>
/// <param name="index">Its place among all parameters.</param>
/// <param name="rows">Rows.</param>
/// <param name="columns">Columns.</param>
internal sealed class Parameter(string name, int index, int rows, int columns)
{
    public string Name { get; } = name;

    public int Index { get; } = index;

    public int Rows { get; } = rows;

    public int Columns { get; } = columns;

    public float[] Value { get; } = new float[rows * columns];
}
