using Spectre.Console;

namespace Rapporteur.Cli.Printing;

/// <summary>The styles of the tree. Each colour has a contrast of 4.3 or more on black and on white alike.</summary>
internal static class Ink
{
    /// <summary>What stands in the report.</summary>
    public static Style Words { get; } = Style.Plain;

    /// <summary>Who spoke, and the headline.</summary>
    public static Style Source { get; } = new(decoration: Decoration.Bold);

    /// <summary>The speech act.</summary>
    public static Style Act { get; } = new(Color.FromInt32(30));

    /// <summary>The speech act where nothing was said: refused, not said, only supposed.</summary>
    public static Style Against { get; } = new(Color.FromInt32(130));

    /// <summary>Everything that is not in the report: counts, doubt, ids.</summary>
    public static Style Quiet { get; } = new(Color.FromInt32(243));
}
