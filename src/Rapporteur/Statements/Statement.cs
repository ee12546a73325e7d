using System.Collections.Immutable;
using Rapporteur.Text;

namespace Rapporteur.Statements;

/// <summary>An attribution, resolved: who did what by saying what to whom, and on whose word.</summary>
/// <param name="Id"><c>s1</c>, <c>s2</c>, … in the order of the attributions.</param>
/// <param name="Attribution">Id of the attribution that it resolves.</param>
/// <param name="Act">The speech act: <c>say</c>, <c>warn</c>, … (closed list in docs/formats/reading.md).</param>
/// <param name="Words">The content as one would print it, its pieces joined by a space.</param>
/// <param name="Chain">Holders from the author inwards: <c>author</c>, then ids of attributions, the last its own.</param>
/// <param name="Evidence">The cue, and the rule that read the act from it.</param>
public sealed record Statement(
    string Id,
    string Attribution,
    string Act,
    string Words,
    ImmutableArray<string> Chain,
    Evidence Evidence)
{
    /// <summary>The <see cref="Speaker"/> where the report's own writer speaks: "we have asked".</summary>
    public const string Author = "author";

    /// <summary>Id of the actor who spoke, or <see cref="Author"/>; nothing where none is named or it stays open.</summary>
    public string? Speaker { get; init; }

    /// <summary>The speaker, where the report does not name one.</summary>
    public Anonymous? Anonymous { get; init; }

    /// <summary>How far the cue vouches for the content; nothing where there is no cue.</summary>
    public Strength? Strength { get; init; }

    /// <summary>To whom it was said.</summary>
    public ImmutableArray<Party> Addressees { get; init; } = [];

    /// <summary>By what way it was said.</summary>
    public Medium? Medium { get; init; }

    /// <summary>Whether the report's own writer heard it; nothing where that is not told.</summary>
    public bool? FirstHand { get; init; }

    /// <summary>Id of the date on which it was said.</summary>
    public string? Date { get; init; }

    /// <summary>Id of the place where it was said.</summary>
    public string? Place { get; init; }

    /// <summary>What a refusal is about.</summary>
    public Quoted? Topic { get; init; }
}
