namespace Rapporteur.Actors;

/// <summary>What an actor is.</summary>
public enum ActorType
{
    /// <summary>A person, or several spoken of as one: "two officials".</summary>
    Person,

    /// <summary>An organisation.</summary>
    Organisation,

    /// <summary>A group of people without an organisation.</summary>
    Group,

    /// <summary>A state, with its government.</summary>
    State,

    /// <summary>Another place that acts or is acted on.</summary>
    Place,
}
