namespace Rapporteur.Text;

/// <summary>What a paragraph is for.</summary>
public enum ParagraphKind
{
    /// <summary>Running text.</summary>
    Body,

    /// <summary>The title of the report, where it stands in the text.</summary>
    Headline,

    /// <summary>Who wrote it: "By Ana Ruiz and Omar Haddad".</summary>
    Byline,

    /// <summary>A short title between paragraphs.</summary>
    Crosshead,

    /// <summary>An item of a list, with its bullet or number.</summary>
    ListItem,

    /// <summary>What stands after the story: "(Reporting by …; editing by …)", contact lines, a source line.</summary>
    Credit,
}
