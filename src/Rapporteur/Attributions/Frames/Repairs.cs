namespace Rapporteur.Attributions.Frames;

/// <summary>Mends what the trees most often get wrong about reported speech.</summary>
internal static class Repairs
{
    private const int Deepest = 8;

    private const CueFrames Speech = CueFrames.That | CueFrames.Zero | CueFrames.Quote | CueFrames.PersonThat;

    private const CueFrames Said = Speech | CueFrames.Wh | CueFrames.To | CueFrames.NounPhrase | CueFrames.PersonTo
        | CueFrames.PersonOf | CueFrames.As;

    /// <summary>Mends a sentence.</summary>
    public static void Apply(SentenceView view, CueTable cues)
    {
        bool changed = false;
        for (int i = view.Floor + 1; i < view.Count; i++)
        {
            if (view[i].Upos is not "VERB" || view.Head(i) < 0 || view.Head(i) >= i) continue;
            if (InStatement(view, cues, i) is var said and >= 0)
            {
                view.Attach(i, said, "ccomp");
                changed = true;
                continue;
            }

            if (Reported(view, cues, i) is var clause and >= 0)
            {
                view.Attach(i, clause, "conj");
                changed = true;
                continue;
            }

            int speaker = cues.Verb(view[i].Lemma).IsEmpty ? -1 : Speaker(view, cues, i);
            if (speaker < 0) continue;
            view.Attach(i, speaker, view[i].Xpos is "VBG" ? "advcl" : "conj");
            changed = true;
        }

        if (changed) view.Settle();
    }

    // "said in a statement issued on Tuesday that nobody was hurt": what is said, not what the statement is.
    private static int InStatement(SentenceView view, CueTable cues, int verb)
    {
        int noun = view.Head(verb), first = view.Left(verb);
        if (view.Relation(verb) is not ("acl" or "ccomp") || !view.Is(noun, "obl") || view[noun].Upos is not "NOUN"
            || !view.Reads(first, "that") || view[first].Upos is not "SCONJ")
            return -1;
        int said = view.Head(noun);
        return said >= 0 && said < noun && view[said].Upos is "VERB" && view.Child(said, "ccomp") < 0
            && view.Child(said, "obj") < 0 && cues.VerbTakes(view[said].Lemma, CueFrames.That) ? said : -1;
    }

    // "…, saying the dam leaked and the council would act": the second clause goes on with the reported one.
    private static int Reported(SentenceView view, CueTable cues, int verb)
    {
        int first = view.Left(verb), head = view.Head(verb);
        if (!view.Is(verb, "conj") || first <= 0 || view.Relation(first) is not "cc" || view.Reads(first - 1, ",")
            || view.Child(verb, "nsubj") < 0)
            return -1;
        int up = first - 1;
        for (int depth = 0; up > head && depth < Deepest; up = view.Head(up), depth++)
        {
            int said = view.Head(up);
            if (view.Is(up, "ccomp") && said > head && said < up && view[said].Xpos is "VBG"
                && cues.VerbTakes(view[said].Lemma, Speech))
                return up;
        }

        return -1;
    }

    // "She said the dam would hold, adding that …", "He said it leaked and urged …": the second verb is the speaker's
    // too.
    private static int Speaker(SentenceView view, CueTable cues, int verb)
    {
        if (view[verb].Xpos is "VBG")
        {
            bool parted = (view.Is(verb, "advcl") || view.Relation(verb) is "acl") && IsAfterComma(view, verb);
            return parted && IsSpoken(cues, view[verb].Lemma) ? Parted(view, cues, verb) : -1;
        }

        bool second = view.Is(verb, "conj") && view[verb].Xpos is "VBD" or "VBZ" && view.Child(verb, "nsubj") < 0
            && view.Child(verb, "aux") < 0;
        return second && cues.VerbTakes(view[verb].Lemma, Said) ? Coordinated(view, cues, verb) : -1;
    }

    // ", Ruiz said, adding": the clause in commas before it.
    private static int Beside(SentenceView view, CueTable cues, int verb)
    {
        for (int i = verb - 1; i > view.Floor && i > verb - 14; i--)
            if (view[i].Xpos is "VBD" or "VBZ" or "VBP" && view.Is(i, "parataxis") && view.Child(i, "nsubj") >= 0
                && cues.VerbTakes(view[i].Lemma, CueFrames.Quote))
                return i;
        return -1;
    }

    // The nearest cue above it; of one that says more ("adding"), the nearest that says.
    private static int Parted(SentenceView view, CueTable cues, int verb)
    {
        var wanted = view[verb].Lemma is "add" ? Speech : Said;
        if (Beside(view, cues, verb) is var beside and >= 0) return beside;
        if (cues.VerbTakes(view[verb].Lemma, CueFrames.Quote)) return Outermost(view, verb);
        int nearest = -1;
        for (int up = view.Head(verb), depth = 0; up >= 0 && depth < Deepest; up = view.Head(up), depth++)
        {
            if (up > verb || view[up].Upos is not "VERB") continue;
            if (nearest < 0) nearest = up;
            if (!view.Is(up, "acl") && cues.VerbTakes(view[up].Lemma, wanted)) return up == view.Head(verb) ? -1 : up;
        }

        return nearest == view.Head(verb) ? -1 : nearest;
    }

    // "Ruiz bristled at the claim that she knew, saying …": what is said outright is said by the subject of the whole.
    private static int Outermost(SentenceView view, int verb)
    {
        int found = -1;
        for (int up = view.Head(verb), depth = 0; up >= 0 && depth < Deepest; up = view.Head(up), depth++)
            if (up < verb && view[up].Upos is "VERB" && view[up].Xpos is "VBD" or "VBZ" or "VBP") found = up;
        return found == view.Head(verb) ? -1 : found;
    }

    private static int Coordinated(SentenceView view, CueTable cues, int verb)
    {
        int found = -1, first = view.Head(verb);
        bool sure = cues.VerbTakes(view[verb].Lemma, Speech);
        for (int up = first, depth = 0; up >= 0 && depth < Deepest; up = view.Head(up), depth++)
        {
            if (!sure && view[first].Xpos == view[verb].Xpos) return -1;
            if (!(view.Is(up, "ccomp") || view.Is(up, "xcomp"))) continue;
            int head = view.Head(up);
            if (head >= 0 && head < up && view[head].Xpos == view[verb].Xpos
                && cues.VerbTakes(view[head].Lemma, Speech))
                found = head;
        }

        return found;
    }

    /// <summary>The last word of content before a participle that says more ("…, adding that"), or its last
    /// word.</summary>
    public static int Cut(SentenceView view, CueTable cues, Phrase content)
    {
        for (int i = content.First + 2; i <= content.Last; i++)
        {
            if (view[i].Xpos is not "VBG" || !IsSpoken(cues, view[i].Lemma)) continue;
            int before = view[i - 1].Xpos is "RB" ? i - 2 : i - 1;
            if (before <= content.First || !view.IsMark(before)) continue;
            if (view.Reads(before, ",")
                || (view.Form(before)[0] is '”' or '"' or '\'' or '’' && view.Reads(before - 1, ",")))
                return before;
        }

        return content.Last;
    }

    // What one does with words: of what one does in mind or deed ("…, hoping to"), a participle may well be part of
    // what is said.
    private static bool IsSpoken(CueTable cues, string lemma) =>
        cues.VerbTakes(lemma, Speech)
            || (cues.VerbTakes(lemma, Said)
            && cues.ActOf(lemma) is SpeechAct.Thank or SpeechAct.Praise or SpeechAct.Criticise
            or SpeechAct.Accuse or SpeechAct.Describe or SpeechAct.Urge or SpeechAct.Condemn or SpeechAct.Welcome
                or SpeechAct.Deny or SpeechAct.Reject);

    private static bool IsAfterComma(SentenceView view, int verb)
    {
        int first = view.Left(verb);
        while (first < verb && view.IsMark(first)) first++;
        if (first < verb && view[first].Upos is not "ADV") return false;
        return first > 0
            && (view.Reads(first - 1, ",")
            || view[first - 1].Lemma is "—" or "-" or "--" or "–" or "”" or "\"" or "''");
    }
}
