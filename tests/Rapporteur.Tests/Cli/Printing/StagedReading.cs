using Rapporteur.Actors;
using Rapporteur.Names;
using Rapporteur.Places;
using Rapporteur.Statements;
using Rapporteur.Text;
using Rapporteur.Time;

namespace Rapporteur.Tests.Cli.Printing;

/// <summary>A reading written down by hand in which it is told who the speakers are.</summary>
internal static class StagedReading
{
    /// <summary>
    /// A mayor, quoted by a radio station, who is also "she" and misprinted once; two officials without a name; a pronoun that
    /// may be either of two women; a brother who says nothing.
    /// </summary>
    public static Reading Dam { get; } = Make();

    private static Reading Make()
    {
        var reading = HandMade.Reading(
            """
            ‹c1:‹s2:Mayor Ana Ruiz› ‹q2:hinted› on Monday ‹c2:that an engineer had told her about the leak››, ‹s1:Radio Sur› ‹q1:reported›.
            ‹c3:“We closed the gates,”› ‹s3:Riuz› ‹q3:told› the Gazette in an interview in Lima. ‹s4:The mayor› ‹q4:said› ‹c4:‹s5:she› ‹q5:feared› ‹c5:a flood››.
            ‹s6:Two officials who spoke on condition of anonymity› ‹q6:said› ‹c6:Eva Ruiz of the Dam Board knew of it›, and ‹s7:the officials› ‹q7:would not say› ‹c7:since when›.
            ‹s8:She› ‹q8:denied› ‹c8:it›. Her brother Leo Ruiz was there. ‹c9:“Not on my watch.”› ‹q10:It was reported› ‹c10:that the gates held›.
            """,
            "report", "hint", "say", "say", "fear", "say", "say Refused", "deny", "say", "report");
        return reading with
        {
            Actors = Actors(reading),
            Mentions = Mentions(reading),
            Relations = [new("r1", RelationType.Kinship, "brother", "e5", "e1", RoleStatus.Unstated, null, null, "author", By(reading, "Her brother"))],
            Dates = [new("d1", At(reading, "Monday"), DateType.Date, "2014-05-19", null, null, null, DatePrecision.Day, DateBasis.Publication, null, By(reading, "Monday"))],
            Places = [new("p1", At(reading, "Lima"), "Lima", new(-12.05, -77.04), "PER", PlacePrecision.City, [], By(reading, "Lima"))],
            Statements = [.. reading.Statements.Select((statement, i) => Resolved(reading, statement, i + 1))],
        };
    }

    private static Statement Resolved(Reading reading, Statement statement, int number) => number switch
    {
        1 => statement with { Speaker = "e2" },
        2 => statement with { Speaker = "e1", Date = "d1", Strength = Strength.Weak, Chain = ["author", "a1", "a2"] },
        3 => statement with
        {
            Speaker = "e1",
            Addressees = [new("e3", "the Gazette", [At(reading, "the Gazette")])],
            Medium = new(MediumKind.Interview, null, "in an interview", [At(reading, "in an interview")]),
            Place = "p1",
        },
        4 => statement with { Speaker = "e1" },
        5 => statement with { Speaker = "e1", Chain = ["author", "a4", "a5"] },
        6 or 7 => statement with { Anonymous = new("Two officials who spoke on condition of anonymity", 2) },
        _ => statement,
    };

    private static System.Collections.Immutable.ImmutableArray<Actor> Actors(Reading reading) =>
    [
        new("e1", ActorType.Person, "Ana Ruiz",
            [new("Ana Ruiz", ActorNameKind.Full, null), new("Riuz", ActorNameKind.Misprint, "two letters of “Ruiz” change places")],
            [new("mayor", null, RoleStatus.Current, null, null, "author", By(reading, "Mayor"))], ["r1"], By(reading, "Ana Ruiz")),
        new("e2", ActorType.Organisation, "Radio Sur", [new("Radio Sur", ActorNameKind.Full, null)], [], [], By(reading, "Radio Sur")),
        new("e3", ActorType.Organisation, "Gazette", [new("Gazette", ActorNameKind.Full, null)], [], [], By(reading, "Gazette")),
        new("e4", ActorType.Person, "Eva Ruiz", [new("Eva Ruiz", ActorNameKind.Full, null)],
            [new("engineer", "e6", RoleStatus.Former, null, new(2004, 12, 31), "a6", By(reading, "Eva Ruiz of the Dam Board"))], [], By(reading, "Eva Ruiz")),
        new("e5", ActorType.Person, "Leo Ruiz", [new("Leo Ruiz", ActorNameKind.Full, null)], [], ["r1"], By(reading, "Leo Ruiz")),
        new("e6", ActorType.Organisation, "Dam Board", [new("Dam Board", ActorNameKind.Full, null)], [], [], By(reading, "Dam Board")),
    ];

    private static System.Collections.Immutable.ImmutableArray<Mention> Mentions(Reading reading) =>
    [
        Name(reading, "m1", "Ana Ruiz", "e1"), Name(reading, "m2", "Radio Sur", "e2"),
        Name(reading, "m3", "Riuz", "e1") with { Reason = "a misprint of “Ruiz”", Link = new("m1", "actor.misprint") },
        Name(reading, "m4", "Gazette", "e3"),
        Name(reading, "m5", "The mayor", "e1") with { Kind = MentionKind.Nominal, Reason = "the only mayor before it", Link = new("m3", "actor.noun") },
        Name(reading, "m6", "she", "e1") with
        {
            Kind = MentionKind.Pronoun, Reason = "the subject of the clause around it", Link = new("m5", "model:pronouns"),
            Candidates = [new("e1", "the subject", 0.9), new("e4", "farther off", 0.1)],
        },
        Name(reading, "m7", "Eva Ruiz", "e4"), Name(reading, "m8", "Dam Board", "e6"),
        Name(reading, "m9", "She", null) with
        {
            Kind = MentionKind.Pronoun, Reason = "two women are as near", Candidates = [new("e4", "nearer", 0.5), new("e1", "spoken of more", 0.5)],
        },
        Name(reading, "m10", "Leo Ruiz", "e5"),
    ];

    private static Mention Name(Reading reading, string id, string words, string? actor) =>
        new(id, At(reading, words), At(reading, words), MentionType.Person, MentionKind.Name, By(reading, words)) { Actor = actor };

    private static Evidence By(Reading reading, string words) => new(At(reading, words), "hand");

    private static TextSpan At(Reading reading, string words)
    {
        int start = reading.Report.Text.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(start, start + words.Length);
    }
}
