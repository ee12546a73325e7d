using Rapporteur.Text;

namespace Rapporteur.Actors;

/// <summary>A relation, by mentions.</summary>
/// <param name="Type">What kind of tie.</param>
/// <param name="Word">The word printed for it.</param>
/// <param name="Subject">The mention that the word is said of.</param>
/// <param name="Object">The mention of the other.</param>
/// <param name="Tenure">Whether it holds, and when.</param>
/// <param name="Holder">On whose word.</param>
/// <param name="Evidence">The words that tell it, and the rule.</param>
internal sealed record RelationFact(RelationType Type, string? Word, int Subject, int Object, Tenure Tenure,
    string Holder, Evidence Evidence);
