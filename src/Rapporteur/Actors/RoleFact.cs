using Rapporteur.Text;

namespace Rapporteur.Actors;

/// <summary>A role, by mentions.</summary>
/// <param name="Bearer">The mention of who has it.</param>
/// <param name="Title">As printed.</param>
/// <param name="Organisation">The mention of whose office it is; −1 for none.</param>
/// <param name="Tenure">Whether it holds, and when.</param>
/// <param name="Holder">On whose word.</param>
/// <param name="Evidence">The words that tell it, and the rule.</param>
internal sealed record RoleFact(int Bearer, string Title, int Organisation, Tenure Tenure, string Holder,
    Evidence Evidence);
