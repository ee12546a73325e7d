namespace Rapporteur.Text;

/// <summary>What ended a quotation.</summary>
public enum QuotationEnd
{
    /// <summary>Its own closing mark.</summary>
    Closed,

    /// <summary>The closing mark is missing; the end was set by a bound (the paragraph's end, or the next opening mark).</summary>
    Unclosed,

    /// <summary>The opening mark is missing; the start was set by a bound.</summary>
    Unopened,
}
