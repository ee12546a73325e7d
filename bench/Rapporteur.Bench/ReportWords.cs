using System.Collections.Immutable;

namespace Rapporteur.Bench;

/// <summary>
/// What generated reports are made of. A word in braces is filled in anew, one with a number keeps its filling
/// throughout the report, and angle brackets become the report's quotation marks.
/// </summary>
internal static class ReportWords
{
    public static ImmutableArray<string> Paragraphs { get; } =
    [
        "{role1.A} said on {day} that {claim}, a day after {event}.",
        "<{Claim},> {name1} told reporters in {town1}. <{Claim}, and {claim}.>",
        "<{Claim},> {surname1} said. <{Claim}. We will not be moved by {thing}.>",
        "<{Claim},> he added.",
        "<{Claim}. {Claim}.\n\n<{Claim}. That is all I know,> {surname2} said, looking at his notes.",
        "{name2}, {role2.a}, denied that {claim}. He said {claim}, and accused {body1} of <playing with {thing}>.",
        "According to {body1}, {number} people were {harmed} near {town2} and {number} more were missing. {body2.Upper} put the figure at {number}.",
        "{body2} would not say whether {claim}. A spokeswoman declined to comment on {thing}.",
        "Two officials with knowledge of the talks, who asked not to be named because they were not allowed to discuss {thing}, said {claim}.",
        "{surname1} warned that if {claim}, the government could <lose {number} villages before the winter>. He urged {body2} to open its stores.",
        "{surname2} suggested that the events of {day} had been planned for months, but would not specify who had given the order, saying he feared for {thing}.",
        "Asked about {thing}, {surname3} replied: <{Claim}.>",
        "<Do you think that {claim}?> a reporter asked. <I think,> {surname3} answered, <that {claim}.>",
        "{name3}, {role3.a}, has said repeatedly that {claim}. In {month}, however, he told {body1} that {claim}.",
        "Police said at least {number} people were {harmed} when {event}. Doctors at the hospital in {town2} counted {number} dead.",
        "The ministry called the report <{adjective} and {adjective}> and promised an answer by {day}.",
        "{town1}, a town of about {number},000 on the coast, has been without {thing} since {event}.",
        "Neither account could be confirmed. Roads to {town2} were closed and telephones were not working on {day} night.",
        "{body1} reported last week that {claim}, citing a letter that {surname2} sent to {body2} on {month} {dayofmonth}.",
        "<My brother said: [{Claim}],> recalled {name3}, who lost his shop. <I did not believe him.>",
        "{name2} was born in {town1} in 19{twodigits}. He studied law, served two terms on the council and resigned after {event}.",
        "{body2.Upper} approved {number} million crowns for {thing} by {number} votes to {number}; {surname3} abstained.",
    ];

    public static ImmutableArray<string> Claims { get; } =
    [
        "the {adjective} bridge would reopen before {month}", "nobody in {town1} had been told about {thing}", "the talks with {body1} had failed",
        "his officers never fired on the {adjective} crowd", "{body2} owed the port {number} million crowns", "there was no shortage of {thing}",
        "the convoy left {town2} at dawn on {day}", "{surname2} knew about {thing} in {month}", "the army must leave {town1}",
        "it was too early to speak of {thing}", "{number} of the prisoners were already free", "the letter was a forgery",
        "the frontier with the north stayed open", "every family would receive {number} crowns", "the elections could not be held in {month}",
        "the dam above {town2} was safe", "the strike had cost {body1} its best men", "his predecessor signed the contract without reading it",
    ];

    public static ImmutableArray<string> Events { get; } =
    [
        "a mine collapsed outside {town2}", "dockers walked out in {town1}", "shells fell on the market of {town2}", "{body2} recalled its envoy",
        "the governor was arrested", "a train was derailed near {town1}", "the river broke its banks", "the parliament was dissolved",
    ];

    public static ImmutableArray<string> Things { get; } =
    [
        "the budget", "drinking water", "the ceasefire", "insulin", "the missing files", "the southern road", "grain", "the new tax", "electricity",
        "the prisoners", "the harvest", "the port", "the radio station", "the evidence", "fuel",
    ];

    public static ImmutableArray<string> Adjectives { get; } =
        ["reckless", "old", "false", "peaceful", "northern", "hungry", "shameful", "wooden", "incomplete", "frightened"];

    public static ImmutableArray<string> Harms { get; } = ["killed", "wounded", "detained", "evacuated", "trapped"];

    public static ImmutableArray<string> Days { get; } = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    public static ImmutableArray<string> Months { get; } =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public static ImmutableArray<string> FirstNames { get; } =
        ["Anton", "Marek", "Luis", "Hugo", "Tomas", "Samir", "Ivo", "Peter", "Joao", "Karel", "Idris", "Emil", "Oskar", "Rafael", "Viktor", "Yusuf"];

    public static ImmutableArray<string> Surnames { get; } =
    [
        "Vask", "O'Dell", "Haddow", "Brandl", "Ferreira", "Nwosu", "Kovalik", "Lindqvist", "Tor", "Marchetti", "al-Rashti", "Zoubek", "Ruark",
        "Ashby", "Coelho", "Drevik", "van Hoorn", "Petrossian", "Sato-Meyer", "Quill",
    ];

    public static ImmutableArray<string> Roles { get; } =
    [
        "the interior minister", "a retired general", "the mayor", "the leader of the opposition", "a union official", "the bishop", "a surgeon",
        "the head of the relief office", "a member of parliament", "the harbour master",
    ];

    public static ImmutableArray<string> Bodies { get; } =
    [
        "the Northern League", "the Interior Ministry", "the Red Lantern Company", "the National Bank", "the Union of Dockers", "the United Nations",
        "the High Court", "the Radio Council", "the Border Commission", "the Free Farmers' Party",
    ];

    public static ImmutableArray<string> Towns { get; } =
        ["Velm", "Port Arden", "Sankt Orlo", "Tarrow", "Kesten", "Nova Braga", "Lower Selk", "Dunmoor", "St. Anse", "Ostry"];
}
