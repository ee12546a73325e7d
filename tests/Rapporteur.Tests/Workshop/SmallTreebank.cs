using Rapporteur.Workshop.Treebank;

namespace Rapporteur.Tests.Workshop;

/// <summary>A treebank of a few short sentences, made for the tests.</summary>
internal static class SmallTreebank
{
    public static IReadOnlyList<TreebankSentence> Sentences { get; } =
    [
        Parse("The/DET/DT/2/det envoy/NOUN/NN/3/nsubj left/VERB/VBD/0/root Harar/PROPN/NNP/3/obj ././PUNCT/./3/punct"),
        Parse("She/PRON/PRP/2/nsubj denied/VERB/VBD/0/root it/PRON/PRP/2/obj ././PUNCT/./2/punct"),
        Parse("Rain/NOUN/NN/2/nsubj fell/VERB/VBD/0/root on/ADP/IN/5/case the/DET/DT/5/det camp/NOUN/NN/2/obl and/CCONJ/CC/7/cc left/VERB/VBD/2/conj it/PRON/PRP/7/obj wet/ADJ/JJ/7/xcomp"),
        Parse("Go/VERB/VB/0/root"),
        Parse("The/DET/DT/2/det camp/NOUN/NN/4/nsubj was/AUX/VBD/4/cop wet/ADJ/JJ/0/root ././PUNCT/./4/punct"),
    ];

    private static TreebankSentence Parse(string line)
    {
        string[][] words = [.. line.Split(' ').Select(word => word.StartsWith("./", StringComparison.Ordinal)
            ? [".", "PUNCT", ".", word.Split('/')[^2], "punct"] : word.Split('/'))];
        string[] Column(int column) => [.. words.Select(word => word[column])];
        return new TreebankSentence(Column(0), Column(1), Column(2), Column(0), [.. Column(3).Select(int.Parse)], Column(4));
    }
}
