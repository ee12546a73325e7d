namespace Rapporteur.Text;

/// <summary>
/// A syntactic word in the manner of Universal Dependencies: "don't" is two, <c>do</c> and <c>n't</c>, and every mark
/// of punctuation is one. Words never overlap and never hold white space.
/// </summary>
/// <param name="Span">Its characters.</param>
public readonly record struct Token(TextSpan Span)
{
    /// <summary>The word's characters, without copying them.</summary>
    public ReadOnlySpan<char> In(string text) => Span.In(text);
}
