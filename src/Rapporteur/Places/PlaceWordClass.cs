namespace Rapporteur.Places;

/// <summary>What a word beside a name tells of it.</summary>
[Flags]
internal enum PlaceWordClass
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Before a name it shows a place: "in", "near", "left".</summary>
    Locative = 1,

    /// <summary>It tells which part of the place is meant: "northern", "downtown".</summary>
    Direction = 2,

    /// <summary>The name is that of a division: "province".</summary>
    Division = 4,

    /// <summary>The name is that of a town: "city", "village".</summary>
    Town = 8,

    /// <summary>With a capital after a name, or before "of", it makes the name another thing's: "University".</summary>
    Thing = 16,

    /// <summary>With a capital after a place's name it leaves that a place: "President".</summary>
    Title = 32,

    /// <summary>Before a name it makes that a person's: "Mr".</summary>
    Person = 64,

    /// <summary>A day or month, which may follow a place: "in Paris Monday".</summary>
    Time = 128,

    /// <summary>After a name it tells that the name is a division's: "New York Governor".</summary>
    Ruler = 256,

    /// <summary>The division so called is seldom that of the town of that name: "county".</summary>
    Apart = 512,

    /// <summary>After a town's name it is something in the town or near it: "airport".</summary>
    Site = 1024,

    /// <summary>With the capitals before it, it is a place's name, known or not: "Queen Anne's County".</summary>
    Named = 2048,
}
