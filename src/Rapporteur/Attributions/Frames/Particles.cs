namespace Rapporteur.Attributions.Frames;

/// <summary>Finds the particle that gives a verb one of its senses.</summary>
internal static class Particles
{
    private const int Farthest = 6;

    /// <summary>The last word of the cue: the verb, or its particle's last word; -1 where the particle is not
    /// there.</summary>
    public static int Last(SentenceView view, int verb, Cue cue)
    {
        if (cue.Particle.Length == 0) return verb;
        if (Stands(view, verb + 1, cue)) return verb + cue.Particle.Length;
        if (cue.Particle.Length > 1) return -1;
        for (int child = view.FirstChild(verb); child >= 0; child = view.Next(child))
        {
            if (child <= verb) continue;
            int first = view.Left(child);
            if (first - verb > Farthest) return -1;
            bool governs = view.Is(child, "obl") || view.Is(child, "advcl");
            if (governs && view[first].Xpos is not "TO" && view.Reads(first, cue.Particle[0])
                && !Holds(view, verb, first))
                return first;
        }

        return -1;
    }

    // An object between the two is content, not cue: "asked the council for help".
    private static bool Holds(SentenceView view, int verb, int end) =>
        view.Child(verb, "obj", verb) is var obj and >= 0 && obj < end;

    private static bool Stands(SentenceView view, int at, Cue cue)
    {
        foreach (var word in cue.Particle)
        {
            if (!view.Reads(at, word) || (view[at].Xpos is "TO" && cue.Particle.Length == 1)) return false;
            at++;
        }

        return true;
    }
}
