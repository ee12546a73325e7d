using System.Text.Json;

namespace Rapporteur.Syntax;

/// <summary>A tensor as the head of a model file announces it; the data follow in the same order.</summary>
internal sealed record TensorHeader(string Name, int Rows, int Columns, bool InBytes)
{
    public static TensorHeader Read(JsonElement tensor) => new(
        tensor.GetProperty("name").GetString() ?? throw new KeyNotFoundException("A tensor's name is null."),
        tensor.GetProperty("rows").GetInt32(), tensor.GetProperty("columns").GetInt32(), tensor.GetProperty("inBytes").GetBoolean());
}
