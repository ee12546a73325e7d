namespace Rapporteur.Workshop.Corpus;

/// <summary>A count of what two readers agree on; the figures are per cent.</summary>
/// <param name="Right">What both have.</param>
/// <param name="Found">What the second has.</param>
/// <param name="Gold">What the first has, who counts as right.</param>
internal readonly record struct Agreed(int Right, int Found, int Gold)
{
    public double Precision => Found == 0 ? 0 : 100.0 * Right / Found;

    public double Recall => Gold == 0 ? 0 : 100.0 * Right / Gold;

    public double F1 => Found + Gold == 0 ? 0 : 200.0 * Right / (Found + Gold);

    public static Agreed operator +(Agreed a, Agreed b) => new(a.Right + b.Right, a.Found + b.Found, a.Gold + b.Gold);
}
