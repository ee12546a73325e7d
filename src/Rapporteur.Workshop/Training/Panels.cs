namespace Rapporteur.Workshop.Training;

/// <summary>A right operand of <see cref="Gemm"/>: columns in panels of 32, each panel row by row; padded with zeros.</summary>
internal sealed class Panels
{
    /// <summary>Columns of a panel.</summary>
    public const int Width = 32;

    private float[] values = [];

    /// <summary>Rows of the matrix: the depth of the product.</summary>
    public int Rows { get; private set; }

    /// <summary>Columns of the matrix.</summary>
    public int Columns { get; private set; }

    /// <summary>One panel: <see cref="Rows"/> times <see cref="Width"/> numbers.</summary>
    public ReadOnlySpan<float> Panel(int index) => values.AsSpan(index * Rows * Width, Rows * Width);

    /// <summary>Packs a matrix of which element (k, j) lies at <c>k * rowStride + j * columnStride</c>.</summary>
    public Panels Pack(ReadOnlySpan<float> matrix, int rows, int columns, int rowStride, int columnStride)
    {
        (Rows, Columns) = (rows, columns);
        int panels = (columns + Width - 1) / Width, length = panels * rows * Width;
        if (values.Length < length) values = new float[length];
        for (int panel = 0; panel < panels; panel++)
        {
            int column = panel * Width, width = Math.Min(Width, columns - column);
            var target = values.AsSpan(panel * rows * Width, rows * Width);
            if (width < Width) target.Clear();
            if (columnStride == 1) PackRows(matrix[column..], rows, width, rowStride, target);
            else PackColumns(matrix, column, rows, width, rowStride, columnStride, target);
        }

        return this;
    }

    private static void PackRows(ReadOnlySpan<float> matrix, int rows, int width, int rowStride, Span<float> target)
    {
        for (int k = 0; k < rows; k++) matrix.Slice(k * rowStride, width).CopyTo(target[(k * Width)..]);
    }

    private static void PackColumns(
        ReadOnlySpan<float> matrix, int column, int rows, int width, int rowStride, int columnStride, Span<float> target)
    {
        for (int j = 0; j < width; j++)
        {
            int at = (column + j) * columnStride;
            for (int k = 0; k < rows; k++) target[(k * Width) + j] = matrix[at + (k * rowStride)];
        }
    }
}
