using System.Collections.Immutable;

namespace Rapporteur.Workshop.Names;

/// <summary>The sets that the recogniser of names learns from.</summary>
internal static class NameSets
{
    /// <summary>All of them, in the order in which they are read.</summary>
    public static ImmutableArray<NameSet> All { get; } =
    [
        new("ner_gum.train", 1, (gold, _) => GoldNames.Load(gold, "ner_gum.train")),
        new("ner_wikigold.dev", 1, (gold, _) => GoldNames.Load(gold, "ner_wikigold.dev")),
        new("ner_uner_ewt.dev", 1, (gold, _) => GoldNames.Load(gold, "ner_uner_ewt.dev")),
        new("ner_meantime.dev", 0.5f, (gold, _) => GoldNames.Load(gold, "ner_meantime.dev")),
        new("ner_re3d.dev", 0.5f, (gold, _) => GoldNames.Load(gold, "ner_re3d.dev")),
        new(TreebankNames.Set, 1, (gold, corpus) => TreebankNames.Load(gold, Path.Combine(corpus, "names", "ewt.tsv"))),
        new(OwnNames.Reports, 1, (_, corpus) => OwnNames.LoadReports(corpus, isTest: false)),
        new(OwnNames.Entries, 1, (_, corpus) => OwnNames.LoadEntries(corpus)),
    ];
}
