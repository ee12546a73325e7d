namespace Rapporteur.Text;

/// <summary>Which marks may close which: a quotation ends with a mark of the family that opened it.</summary>
internal enum QuotationMarkFamily
{
    /// <summary>Double marks, curly, straight, low or typed as two single ones.</summary>
    Double,

    /// <summary>Single marks, curly, straight, low, or a grave accent.</summary>
    Single,

    /// <summary>« and », either way round.</summary>
    Guillemet,

    /// <summary>‹ and ›, either way round.</summary>
    SingleGuillemet,
}
