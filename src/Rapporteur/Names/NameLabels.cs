namespace Rapporteur.Names;

/// <summary>
/// What a word can be: outside of names, or the begin, inside or end of one of several words, or the whole (single) of one;
/// each of the latter four by type.
/// </summary>
internal static class NameLabels
{
    /// <summary>Outside of names.</summary>
    public const int Outside = 0;

    /// <summary>Begin of a name.</summary>
    public const int Begin = 0;

    /// <summary>Inside of a name.</summary>
    public const int Inside = 1;

    /// <summary>Last word of a name of several.</summary>
    public const int End = 2;

    /// <summary>A name of one word.</summary>
    public const int Single = 3;

    /// <summary>Number of types: as many as <see cref="MentionType"/> has.</summary>
    public const int Types = 4;

    /// <summary>Number of labels.</summary>
    public const int Count = 1 + (4 * Types);

    /// <summary>The label of a place in a name of that type.</summary>
    public static int Of(MentionType type, int place) => 1 + (4 * (int)type) + place;

    /// <summary>The type of a label other than <see cref="Outside"/>.</summary>
    public static MentionType Type(int label) => (MentionType)((label - 1) / 4);

    /// <summary>Begin, inside, end or single, of a label other than <see cref="Outside"/>.</summary>
    public static int Place(int label) => (label - 1) % 4;

    /// <summary>Whether a sentence may start with that label.</summary>
    public static bool Starts(int label) => label == Outside || Place(label) is Begin or Single;

    /// <summary>Whether a sentence may end with that label.</summary>
    public static bool Ends(int label) => label == Outside || Place(label) is End or Single;

    /// <summary>Whether one label may follow another.</summary>
    public static bool Follows(int before, int label) =>
        Ends(before) ? Starts(label) : !Starts(label) && Type(label) == Type(before);
}
