namespace Rapporteur.Actors.Antecedents;

/// <summary>What is weighed when an antecedent is chosen; the model's file calls them by these names.</summary>
internal enum LinkFeature
{
    /// <summary>That there is a candidate: 0 an actor, 1 a thing, 2 nobody.</summary>
    Bias,

    /// <summary>How many sentences lie between: 0, 1, 2, 3, 4 to 5, 6 to 9, more.</summary>
    Distance,

    /// <summary>How many fitting candidates are nearer.</summary>
    Rank,

    /// <summary>What its nearest mention is in its clause.</summary>
    Role,

    /// <summary>The same in the same sentence.</summary>
    RoleHere,

    /// <summary>The same in the sentence before.</summary>
    RoleBefore,

    /// <summary>Whether pronoun and candidate are the same in their clauses.</summary>
    SameRole,

    /// <summary>How its clause stands to that of the pronoun, in one sentence.</summary>
    Binding,

    /// <summary>What the nearest mention is: name, noun, pronoun, the same pronoun.</summary>
    Kind,

    /// <summary>Whether it has a name, and how often it was named.</summary>
    Named,

    /// <summary>How often it was spoken of.</summary>
    Count,

    /// <summary>Whether it is the one most often spoken of.</summary>
    Foremost,

    /// <summary>Gender: told and the same, untold.</summary>
    Gender,

    /// <summary>What it is: person, organisation, group, place, thing.</summary>
    Type,

    /// <summary>Number: one, several, untold.</summary>
    Number,

    /// <summary>Whether it was first spoken of at the head of the report.</summary>
    First,

    /// <summary>How quotations part it from the pronoun.</summary>
    Quotation,

    /// <summary>How what others said parts it from the pronoun.</summary>
    Content,

    /// <summary>Whether it is said to have said something, as the pronoun is.</summary>
    Source,

    /// <summary>Whether it is the subject of the sentence before, of a pronoun that is the first subject of its
    /// own.</summary>
    SubjectBefore,

    /// <summary>How many paragraphs lie between.</summary>
    Paragraph,

    /// <summary>What stands before its noun.</summary>
    Determiner,

    /// <summary>What its noun calls it.</summary>
    Noun,

    /// <summary>Whether its nearest mention is one of several joined, is several, is an apposition or a
    /// predicate.</summary>
    Form,

    /// <summary>How often it was the subject.</summary>
    Subjects,

    /// <summary>How far back it was named.</summary>
    NameDistance,

    /// <summary>What the pronoun's case has to do with what the candidate is: role by case.</summary>
    RoleCase,

    /// <summary>How many candidates fit, of nobody.</summary>
    Fitting,

    /// <summary>What follows "it", of nobody.</summary>
    Pleonastic,

    /// <summary>What the pronoun is in its clause, of nobody.</summary>
    PronounRole,

    /// <summary>Whether it stands in the same clause or sentence before the pronoun and was spoken of there more than
    /// once.</summary>
    Repeated,

    /// <summary>Whether it was spoken of with the same pronoun last.</summary>
    SamePronoun,

    /// <summary>How many words lie between, in one sentence.</summary>
    Words,

    /// <summary>How soon after the pronoun it is named, of those that follow it.</summary>
    After,

    /// <summary>Distance and count together.</summary>
    DistanceCount,

    /// <summary>Distance and role together, of the nearest mention that is a subject.</summary>
    SubjectDistance,

    /// <summary>Kind of the mention and its distance together.</summary>
    KindDistance,

    /// <summary>What is done with the pronoun, with what the candidate is.</summary>
    Governor,

    /// <summary>What the pronoun is the owner of, with what the candidate is.</summary>
    Owned,
}
