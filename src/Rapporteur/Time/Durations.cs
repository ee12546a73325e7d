using System.Globalization;

namespace Rapporteur.Time;

/// <summary>Writes how long something is as TIMEX3 and ISO 8601 do.</summary>
internal static class Durations
{
    /// <summary>P3D, PT30M, P2.5Y; PXD where the count is left open. Decades and centuries are counted in years.</summary>
    public static string Value(double count, TimeUnit unit)
    {
        (double factor, string letter) = unit switch
        {
            TimeUnit.Second => (1, "S"),
            TimeUnit.Minute => (1, "M"),
            TimeUnit.Hour => (1, "H"),
            TimeUnit.Day => (1, "D"),
            TimeUnit.Week => (1, "W"),
            TimeUnit.Weekend => (1, "WE"),
            TimeUnit.Month => (1, "M"),
            TimeUnit.Quarter => (1, "Q"),
            TimeUnit.Year => (1, "Y"),
            TimeUnit.Decade => (10, "Y"),
            _ => (100.0, "Y"),
        };
        if (unit == TimeUnit.Hour && !double.IsInteger(count) && !double.IsNaN(count)) (factor, letter) = (60, "M");
        string number = double.IsNaN(count) ? "X" : Math.Round(count * factor, 2).ToString("0.##", CultureInfo.InvariantCulture);
        return unit <= TimeUnit.Hour ? $"PT{number}{letter}" : $"P{number}{letter}";
    }
}
