namespace Rapporteur.Time;

/// <summary>The precision of what is counted in a unit.</summary>
internal static class Precisions
{
    /// <summary>The precision of a unit.</summary>
    public static DatePrecision Of(TimeUnit unit) => unit switch
    {
        TimeUnit.Second or TimeUnit.Minute => DatePrecision.Minute,
        TimeUnit.Hour => DatePrecision.Hour,
        TimeUnit.Day => DatePrecision.Day,
        TimeUnit.Weekend or TimeUnit.Week => DatePrecision.Week,
        TimeUnit.Month => DatePrecision.Month,
        TimeUnit.Quarter => DatePrecision.Quarter,
        TimeUnit.Year => DatePrecision.Year,
        TimeUnit.Decade => DatePrecision.Decade,
        _ => DatePrecision.Century,
    };
}
