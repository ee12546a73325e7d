namespace Rapporteur.Names;

/// <summary>A word of a name as comparison sees it.</summary>
/// <param name="Text">The word, folded.</param>
/// <param name="Script">What it was written in.</param>
/// <param name="Role">What it is in the name.</param>
internal readonly record struct ComparedWord(string Text, NameScript Script, WordRole Role)
{
    /// <summary>Whether it is one letter that stands for a name.</summary>
    public bool IsInitial => Text.Length == 1 && char.IsAsciiLetter(Text[0]) && Script != NameScript.Syllables;
}
