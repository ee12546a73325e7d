using NodaTime;
using Rapporteur.Text;

namespace Rapporteur.Cli.Input;

/// <summary>What the command line says of reports that do not say it themselves.</summary>
/// <param name="Published">Day of publication.</param>
/// <param name="Outlet">Who published them.</param>
internal sealed record Defaults(LocalDate? Published, string? Outlet)
{
    /// <summary>The report with its gaps filled; what it states itself stays.</summary>
    public Report Fill(Report report, string reference) => report with
    {
        Ref = report.Ref ?? reference,
        Published = report.Published ?? Published,
        Outlet = report.Outlet ?? Outlet,
    };
}
