using System.Collections.Immutable;
using Rapporteur.Actors;
using Rapporteur.Attributions;
using Rapporteur.Names;
using Rapporteur.Text;

namespace Rapporteur.Statements;

/// <summary>Resolves attributions: who does what by saying what to whom, by what way, when and where, on whose word.</summary>
internal sealed class StatementReader
{
    private readonly CueTable cues;
    private readonly MediaTable media;
    private readonly ActReader actReader;
    private readonly AnonymousReader anonymousReader;
    private readonly AddresseeReader addresseeReader;
    private readonly MediumReader mediumReader;
    private readonly TopicReader topicReader;

    private StatementReader(string dataFolder)
    {
        cues = CueTable.Load(dataFolder);
        media = MediaTable.Load(dataFolder);
        actReader = ActReader.Load(dataFolder);
        anonymousReader = new AnonymousReader(NumberTable.Load(dataFolder));
        addresseeReader = new AddresseeReader(AddresseeTable.Load(dataFolder), media, cues);
        mediumReader = new MediumReader(media, OutletTable.Load(dataFolder));
        topicReader = TopicReader.Load(dataFolder);
    }

    /// <summary>Loads the tables of cues, acts, media, outlets and addressees.</summary>
    /// <exception cref="DataFileException">One of them is missing or broken.</exception>
    public static StatementReader Load(string dataFolder) => new(dataFolder);

    /// <summary>One statement for each attribution, in the same order.</summary>
    public ImmutableArray<Statement> Read(ReadSoFar read, ActorsRead actors)
    {
        var attributions = read.Attributions;
        if (attributions.IsEmpty) return [];
        var statements = new Statement[attributions.Length];
        var order = InOrderOfCues(attributions);
        var sayings = new SayingReader(read, actors, cues, media);
        var speakers = new SpeakerReader(media, anonymousReader, actors);
        var occasions = new OccasionReader(read.Dates, read.Places);
        var chains = new Chains(attributions);
        foreach (int i in order)
            statements[i] = Read(sayings.Read(attributions[i]), speakers, occasions, chains) with { Id = $"s{i + 1}" };
        QuotedSpeakers.Resolve(read.Report.Text, attributions, actors.Actors, statements);
        AuthorSpeakers.Resolve(read.Report.Text, read.Quotations, attributions, statements);
        TurnSpeakers.Resolve(read.Report.Text, attributions, actors.Actors, statements);
        Exchanges.Resolve(read.Report.Text, attributions, statements);
        var hands = new HandReader(read, attributions, statements, actor => mediumReader.IsOutlet(actor, speakers), speakers);
        for (int i = 0; i < statements.Length; i++) statements[i] = statements[i] with { FirstHand = hands.Read(i) };
        return [.. statements];
    }

    private Statement Read(Saying saying, SpeakerReader speakers, OccasionReader occasions, Chains chains)
    {
        var attribution = saying.Attribution;
        var speaker = speakers.Read(saying);
        var act = actReader.Read(saying, speaker.Actor);
        var addressees = addresseeReader.Read(saying, speakers);
        return new Statement(
            "",
            attribution.Id,
            act.Act.ToString().ToLowerInvariant(),
            PrintedWords.Of(saying.View.Text, attribution.Content, IsJoined(saying)),
            chains.Of(attribution),
            new Evidence(SayingReader.Place(attribution), act.Rule))
        {
            Speaker = speaker.Actor,
            Anonymous = speaker.Anonymous,
            Strength = act.Strength,
            Addressees = addressees,
            Medium = mediumReader.Read(saying, speaker, addressees, speakers),
            Date = occasions.DateOf(saying),
            Place = occasions.PlaceOf(saying),
            Topic = attribution.Polarity == Polarity.Refused ? topicReader.Read(saying) : null,
        };
    }

    // A sentence is taken up once where its cues come one after another.
    private static int[] InOrderOfCues(ImmutableArray<Attribution> attributions)
    {
        var order = new int[attributions.Length];
        for (int i = 0; i < order.Length; i++) order[i] = i;
        Array.Sort(order, (a, b) =>
            SayingReader.Place(attributions[a]).Start.CompareTo(SayingReader.Place(attributions[b]).Start) is var by and not 0 ? by : a.CompareTo(b));
        return order;
    }

    private static bool IsJoined(Saying saying)
    {
        var view = saying.View;
        int first = SentenceMentions.WordAt(view, saying.Attribution.Content[0].Start);
        return first < view.Count && saying.IsContent(first) && view.Reads(first, "that") && view[first].Upos is not ("DET" or "PRON");
    }
}
