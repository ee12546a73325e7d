using Rapporteur.Attributions;
using Rapporteur.Attributions.Frames;

namespace Rapporteur.Statements;

/// <summary>Finds the word that carries a cue and the sense that it has: what rule found the attribution tells its kind.</summary>
internal sealed class CueSenseReader(CueTable cues)
{
    private const CueFrames Leading = CueFrames.Chain | CueFrames.Light | CueFrames.Receives;

    /// <summary>The sense of a cue.</summary>
    /// <param name="view">Its sentence.</param>
    /// <param name="cue">Its words.</param>
    /// <param name="rule">Id of the rule that found the attribution.</param>
    public CueSense Read(SentenceView view, Phrase cue, string rule)
    {
        if (cue.IsEmpty || !HoldsWord(view, cue)) return CueSense.None;
        if (rule is "attribution.according-to") return According(cue);
        if (rule.StartsWith("tree.noun", StringComparison.Ordinal) || rule is "tree.holder" or "tree.received")
            return Stance(view, cue) ?? Noun(view, cue) ?? Verb(view, cue) ?? Any(view, cue);
        if (rule.StartsWith("tree.adjective", StringComparison.Ordinal) || rule is "tree.hearsay")
            return Adjective(view, cue) ?? Adverb(view, cue) ?? Verb(view, cue) ?? Any(view, cue);
        return Verb(view, cue) ?? Adjective(view, cue) ?? Any(view, cue);
    }

    // "rejected the suggestion that": the verb is no vehicle of the noun but what is done to it.
    private CueSense? Stance(SentenceView view, Phrase cue)
    {
        for (int i = cue.First; i <= cue.Last; i++)
        {
            if (view[i].Upos is not "VERB") continue;
            return Sense(view, cue, i) is
            {
                Act: SpeechAct.Reject or SpeechAct.Deny or SpeechAct.Confirm or SpeechAct.Support or SpeechAct.Oppose
                or SpeechAct.Doubt or SpeechAct.Welcome or SpeechAct.Criticise or SpeechAct.Condemn or SpeechAct.Agree or SpeechAct.Refuse
            } stance ? stance : null;
        }

        return null;
    }

    private CueSense Any(SentenceView view, Phrase cue)
    {
        if (Noun(view, cue) is { } noun) return noun;
        if (Adverb(view, cue) is { } adverb) return adverb;
        for (int i = cue.Last; i >= cue.First; i--)
            if (cues.Find(view.Form(i)) is { Senses: [.., var plain] }) return Of(view, i, i, plain);
        for (int i = cue.Last; i >= cue.First; i--)
            if (view[i].Upos is "VERB") return CueSense.None with { Word = i, Kind = CueKind.Verb, Particle = i };
        return According(cue);
    }

    private static CueSense According(Phrase cue) =>
        CueSense.None with { Word = cue.First, Kind = CueKind.According, Act = SpeechAct.Say, Particle = cue.Last };

    // The last verb that says something of its own: "began to deny" denies, "made the claim" leads to a noun.
    private CueSense? Verb(SentenceView view, Phrase cue)
    {
        CueSense? leading = null;
        for (int i = cue.Last; i >= cue.First; i--)
        {
            if (view[i].Upos is not "VERB" || Sense(view, cue, i) is not { } sense) continue;
            if ((sense.Frames & Leading) == 0) return sense;
            if ((sense.Frames & CueFrames.Light) != 0 && Noun(view, cue with { First = i + 1 }) is { } noun) return noun;
            leading ??= sense;
        }

        return leading is { } light ? Vehicle(view, light) : null;
    }

    // "expressed regret": what the verb only carries is done by its object.
    private CueSense Vehicle(SentenceView view, CueSense light) =>
        light.Act == SpeechAct.Say && (light.Frames & CueFrames.Light) != 0 && view.Child(light.Word, "obj", light.Word) is var carried and >= 0
            && cues.Noun(view[carried].Lemma) is { } noun ? light with { Act = noun.Act, Strength = noun.Strength } : light;

    private CueSense? Sense(SentenceView view, Phrase cue, int verb)
    {
        Cue? plain = null;
        foreach (var sense in Senses(view, verb))
        {
            int last = Particles.Last(view, verb, sense);
            if (last > verb && last <= cue.Last) return Of(view, verb, last, sense);
            if (sense.Particle.IsEmpty) plain ??= sense;
        }

        return plain is null ? null : Of(view, verb, verb, plain);
    }

    private System.Collections.Immutable.ImmutableArray<Cue> Senses(SentenceView view, int verb) =>
        cues.Verb(view[verb].Lemma) is { IsEmpty: false } senses ? senses : cues.Find(view.Form(verb))?.Senses ?? [];

    private static CueSense Of(SentenceView view, int word, int particle, Cue cue) =>
        new(word, CueKind.Verb, cue.Act, cue.Strength, cue.Frames, particle, PredicateReader.IsPassive(view, word));

    private CueSense? Noun(SentenceView view, Phrase cue)
    {
        for (int i = cue.Last; i >= cue.First; i--)
            if (view[i].Upos is "NOUN" or "PROPN" && cues.Noun(view[i].Lemma) is { } noun) return Of(i, CueKind.Noun, noun);
        return null;
    }

    private CueSense? Adjective(SentenceView view, Phrase cue)
    {
        for (int i = cue.Last; i >= cue.First; i--)
            if (view[i].Upos is "ADJ" or "VERB" && cues.Adjective(view.Form(i)) is { } adjective)
                return Of(i, CueKind.Adjective, adjective);
        return null;
    }

    private CueSense? Adverb(SentenceView view, Phrase cue)
    {
        for (int i = cue.Last; i >= cue.First; i--)
            if (cues.Adverb(view.Form(i)) is { } adverb) return Of(i, CueKind.Adverb, adverb);
        return null;
    }

    private static CueSense Of(int word, CueKind kind, NounCue cue) =>
        new(word, kind, cue.Act, cue.Strength, cue.Frames, word, false);

    private static bool HoldsWord(SentenceView view, Phrase cue)
    {
        for (int i = cue.First; i <= cue.Last; i++)
            if (char.IsLetter(view.Form(i)[0])) return true;
        return false;
    }
}
