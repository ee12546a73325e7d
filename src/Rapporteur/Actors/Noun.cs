using Rapporteur.Names;

namespace Rapporteur.Actors;

/// <summary>A noun that speaks of somebody.</summary>
/// <param name="Class">What it calls them.</param>
/// <param name="Gender">What it tells of them.</param>
/// <param name="IsMany">Whether in the singular it speaks of several.</param>
/// <param name="IsDoubtful">Whether it speaks of a thing as often.</param>
internal sealed record Noun(NounClass Class, Gender Gender, bool IsMany, bool IsDoubtful)
{
    /// <summary>The type of what it speaks of.</summary>
    public MentionType Type => Class switch
    {
        NounClass.Group => MentionType.Group,
        NounClass.Organisation => MentionType.Organisation,
        NounClass.Place => MentionType.Location,
        _ => MentionType.Person,
    };
}
