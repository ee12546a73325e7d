namespace Rapporteur.Text;

/// <summary>What a mark does.</summary>
internal enum QuotationTurn
{
    /// <summary>It is no quotation mark after all: an apostrophe, inches, a ditto mark.</summary>
    Nothing,

    /// <summary>It opens a quotation.</summary>
    Opens,

    /// <summary>It closes one.</summary>
    Closes,
}
