namespace Rapporteur.Workshop;

internal static class Program
{
    private static int Main() => 0;
}
