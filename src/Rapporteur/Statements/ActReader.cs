using System.Collections.Frozen;
using Rapporteur.Attributions;
using Rapporteur.Attributions.Frames;
using Rapporteur.Text;

namespace Rapporteur.Statements;

/// <summary>Tells what the speaker does: by the cue, by what it takes as content, and by whether the saying took place.</summary>
internal sealed class ActReader
{
    private readonly ActTable acts;
    private readonly FrozenSet<string> harms;

    private ActReader(ActTable acts, FrozenSet<string> harms) => (this.acts, this.harms) = (acts, harms);

    /// <summary>Loads the tables of acts and of deeds that one threatens with.</summary>
    /// <exception cref="DataFileException">One of them is missing or broken.</exception>
    public static ActReader Load(string dataFolder)
    {
        var table = DataTable.Load(Path.Combine(dataFolder, "language", "en", "statements", "harms.tsv"), "verb");
        return new ActReader(ActTable.Load(dataFolder), table.Rows.Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal));
    }

    /// <summary>The act, how far the cue vouches for the content, and the rule that told.</summary>
    public ActFound Read(Saying saying, string? speaker)
    {
        var sense = saying.Sense;
        if (saying.Attribution.Polarity == Polarity.Refused || WillNot(saying)) return new ActFound(SpeechAct.Refuse, Of(sense.Strength), "statement.refused");
        if (saying.Cue.IsEmpty) return new ActFound(SpeechAct.Say, null, "statement.bare-quotation");
        if (sense.Kind == CueKind.Mark && Asks(saying)) return new ActFound(SpeechAct.Ask, Statements.Strength.Plain, "statement.question");
        if (sense.Kind == CueKind.Mark) return new ActFound(SpeechAct.Say, Statements.Strength.Plain, "statement.label");
        if (sense.Kind == CueKind.According) return new ActFound(SpeechAct.Say, Statements.Strength.Plain, "statement.according-to");
        if (sense.Act is SpeechAct.Ask && Asks(saying)) return new ActFound(SpeechAct.Ask, Of(sense.Strength), "statement.question");
        if (Framed(saying) is { } framed)
            return new ActFound(framed.Act, Of(framed.Strength ?? sense.Strength), "statement.cue-in-frame");
        if (sense.Act is not { } act) return new ActFound(SpeechAct.Say, Statements.Strength.Plain, "statement.unknown-cue");
        if (act == SpeechAct.Doubt && sense.Kind == CueKind.Noun && HasNo(saying))
            return new ActFound(SpeechAct.Believe, Of(sense.Strength), "statement.no-doubt");
        return act == SpeechAct.Warn && IsThreat(saying, speaker)
            ? new ActFound(SpeechAct.Threaten, Of(sense.Strength), "statement.threat")
            : new ActFound(act, Of(sense.Strength), "statement.cue");
    }

    // "RUIZ: Is it shut?", "“Is it shut?” Ruiz asked."
    private static bool Asks(Saying saying)
    {
        string text = saying.View.Text;
        int end = saying.Attribution.Content[^1].End;
        if (end < text.Length && text[end] == '?') return true;
        while (end > 0 && text[end - 1] is '”' or '"' or '’' or '\'' or '»' or ' ') end--;
        return end > 0 && text[end - 1] == '?';
    }

    // "had no doubt that"
    private static bool HasNo(Saying saying)
    {
        for (int i = saying.Cue.First; i <= saying.Cue.Last; i++)
            if (saying.View[i].Lemma is "no" or "little" or "without") return true;
        return false;
    }

    // "would not confirm the report", "would neither confirm nor deny it"
    private static bool WillNot(Saying saying)
    {
        if (saying.Sense.Act is not (SpeechAct.Confirm or SpeechAct.Deny or SpeechAct.Say or SpeechAct.Describe
            or SpeechAct.Announce or SpeechAct.Explain))
            return false;
        var view = saying.View;
        bool will = false, not = false, neither = false;
        for (int i = saying.Cue.First; i <= saying.Cue.Last; i++)
        {
            will |= view[i].Lemma is "will" or "would";
            not |= view[i].Lemma is "not" or "n't" or "never";
            neither |= view[i].Lemma is "neither";
        }

        int word = saying.Sense.Word, before = view.Head(word);
        if (view.Is(word, "conj") && view.Child(word, "cc") is var nor and >= 0 && view.Reads(nor, "nor"))
            return before >= 0 && view.Child(before, "aux") is var helper and >= 0 && view[helper].Lemma is "will" or "would";
        return will && (neither || (not && saying.Sense.Act is not SpeechAct.Deny));
    }

    private static Strength Of(CueStrength strength) => strength switch
    {
        CueStrength.Weak => Statements.Strength.Weak,
        CueStrength.Strong => Statements.Strength.Strong,
        _ => Statements.Strength.Plain,
    };

    private ActSense? Framed(Saying saying)
    {
        var (view, sense) = (saying.View, saying.Sense);
        string particle = sense.Particle > sense.Word
            ? saying.Print(new Phrase(sense.Word + 1, sense.Particle)).ToLowerInvariant() : "-";
        string lemma = sense.Kind == CueKind.Adjective ? view.Form(sense.Word).ToString().ToLowerInvariant() : view[sense.Word].Lemma;
        return acts.Find(lemma, particle, sense.Kind switch
        {
            CueKind.Noun => ["noun"],
            CueKind.Adjective => ["adjective"],
            CueKind.Verb when sense.Passive => [CueFrame.Of(saying), "passive"],
            CueKind.Verb => [CueFrame.Of(saying)],
            _ => [],
        });
    }

    // "warned it would strike back": what the speaker's own side may do to others.
    private bool IsThreat(Saying saying, string? speaker)
    {
        var view = saying.View;
        int word = saying.Sense.Word;
        if (saying.Sense.Kind != CueKind.Verb || saying.Sense.Passive) return false;
        int clause = view.Child(word, "ccomp", word + 1);
        if (clause < 0 || !harms.Contains(view[clause].Lemma)) return false;
        int subject = view.Child(clause, "nsubj"), helper = view.Child(clause, "aux");
        if (subject < 0 || view.Relation(subject) is "nsubj:pass" || view[subject].Upos is not "PRON") return false;
        if (helper < 0 || view[helper].Lemma is not ("will" or "would" or "shall" or "'ll")) return false;
        return view[subject].Lemma is "we" or "I" || speaker is null || saying.ActorOf(subject) is not { } actor || actor == speaker;
    }
}
