using System.Runtime.InteropServices;
using Rapporteur.Text;

namespace Rapporteur.Names;

/// <summary>Fills a <see cref="PhraseTable"/> from the tables of language data.</summary>
internal static class NamePhrases
{
    /// <summary>The phrases of all tables that the recogniser looks words up in.</summary>
    /// <exception cref="DataFileException">A table is missing or broken.</exception>
    public static PhraseTable Load(string dataFolder)
    {
        var phrases = new PhraseTable();
        return phrases;
    }

    /// <summary>Adds a phrase under a class, parted into words as texts are.</summary>
    public static void Add(PhraseTable phrases, Tokeniser tokeniser, string type, string phrase, List<Token> room)
    {
        room.Clear();
        tokeniser.Read(phrase, new TextSpan(0, phrase.Length), room);
        Span<ulong> norms = stackalloc ulong[PhraseTable.Longest];
        if (room.Count > norms.Length) return;
        for (int i = 0; i < room.Count; i++) norms[i] = NameWord.Of(CollectionsMarshal.AsSpan(room)[i].In(phrase)).Norm;
        phrases.Add(type, norms[..room.Count]);
    }
}
