namespace Rapporteur.Actors;

/// <summary>What ties two actors.</summary>
public enum RelationType
{
    /// <summary>Family: the subject is the object's son, wife, cousin.</summary>
    Kinship,

    /// <summary>The subject belongs to the object.</summary>
    Membership,

    /// <summary>The subject holds an office in the object.</summary>
    Office,

    /// <summary>The subject is the object's friend, ally or companion.</summary>
    Friendship,
}
