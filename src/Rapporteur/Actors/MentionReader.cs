using System.Collections.Immutable;
using Rapporteur.Attributions.Frames;
using Rapporteur.Text;

namespace Rapporteur.Actors;

/// <summary>Finds all words that speak of persons, organisations, groups and places: names, noun phrases,
/// pronouns.</summary>
internal sealed class MentionReader
{
    private readonly NameMentions names;
    private readonly NounMentions nouns;

    private MentionReader(NameMentions names, NounMentions nouns) => (this.names, this.nouns) = (names, nouns);

    /// <summary>Loads the tables of nouns and titles.</summary>
    /// <exception cref="DataFileException">A file of them is missing or broken.</exception>
    public static MentionReader Load(string dataFolder)
    {
        var table = NounTable.Load(dataFolder);
        return new MentionReader(NameMentions.Load(dataFolder, table), new NounMentions(table));
    }

    /// <summary>All mentions in reading order; of two that start together the wider first.</summary>
    public ImmutableArray<ActorMention> Read(ReadSoFar read)
    {
        var mentions = ImmutableArray.CreateBuilder<ActorMention>(read.Names.Length * 2);
        var view = new SentenceView();
        var found = new SentenceMentions();
        var sources = new SourceWords(read.Attributions);
        int name = 0;
        for (int i = 0; i < read.Sentences.Length; i++)
        {
            view.Take(read.Report.Text, read.Sentences[i], read.Trees[i], read.Layout.Dateline);
            found.Start(i, view.Count);
            for (; name < read.Names.Length
                && read.Names[name].Span.Start < read.Sentences[i].Span.End; name++) names.Add(view, read.Names[name],
                found);
            nouns.Add(view, sources, found);
            PronounMentions.Add(view, found);
            Coordinations.Add(view, found);
            found.MoveTo(mentions, sources);
        }

        return mentions.DrainToImmutable();
    }
}
