using System.Globalization;
using System.Reflection;
using Rapporteur.Syntax;

namespace Rapporteur.Workshop.Training;

/// <summary>Changes of the network's sizes and of the training's settings, each <c>NAME=VALUE</c> by the name of a property.</summary>
internal static class Change
{
    /// <summary>What is wrong with a change; null if nothing is.</summary>
    public static string? Fault(string change)
    {
        if (PropertyOf<NetworkShape>(change) is null && PropertyOf<TrainingSettings>(change) is null) return $"There is no size or setting '{change}'.";
        try
        {
            Apply([change], new TrainingSettings());
            return null;
        }
        catch (Exception e) when (e is FormatException or OverflowException)
        {
            return $"'{change}' does not end in a number that fits.";
        }
    }

    /// <summary>The usual sizes and the given settings, changed.</summary>
    public static (NetworkShape Shape, TrainingSettings Settings) Apply(IEnumerable<string> changes, TrainingSettings settings)
    {
        var (shape, changed) = (new NetworkShape(), settings with { });
        foreach (var change in changes)
        {
            Set(shape, change);
            Set(changed, change);
        }

        return (shape, changed);
    }

    // The records were made here and nobody else holds them yet.
    private static void Set<T>(T target, string change)
    {
        if (PropertyOf<T>(change) is not { } property) return;
        property.SetValue(target, Convert.ChangeType(change[(change.IndexOf('=') + 1)..], property.PropertyType, CultureInfo.InvariantCulture));
    }

    private static PropertyInfo? PropertyOf<T>(string change) =>
        change.IndexOf('=') is > 0 and var at && typeof(T).GetProperty(change[..at]) is { CanWrite: true } property ? property : null;
}
