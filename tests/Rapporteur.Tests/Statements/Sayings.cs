using Rapporteur.Statements;
using static Rapporteur.Tests.Attributions.Marks;

namespace Rapporteur.Tests.Statements;

/// <summary>Statements of a text, told in words.</summary>
internal static class Sayings
{
    /// <summary>The only statement of a text that lies in no other.</summary>
    public static Statement Outer(string text) => Reading(text).Statements.Single(statement => statement.Chain.Length == 2);

    /// <summary>The last statement of a text.</summary>
    public static Statement Last(string text) => Reading(text).Statements[^1];

    /// <summary>The name of the speaker, the description of one without, or "-".</summary>
    public static string Speaker(Reading reading, Statement statement) =>
        statement.Anonymous?.Description ?? Name(reading, statement.Speaker);

    /// <summary>The name of an actor; "-" for none.</summary>
    public static string Name(Reading reading, string? actor) =>
        actor is null ? "-" : reading.Actors.Single(other => other.Id == actor).Name;

    /// <summary>The words of those spoken to, parted by " | ".</summary>
    public static string Addressees(Statement statement) => string.Join(" | ", statement.Addressees.Select(party => party.Text));
}
