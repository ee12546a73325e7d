namespace Rapporteur.Names;

/// <summary>What a word is elsewhere in the report. One sense a report: what it is there it likely is here.</summary>
/// <param name="words">The words of a sentence.</param>
/// <param name="seen">What is known of the report's words.</param>
/// <param name="rows">Receives the features.</param>
internal sealed class ElsewhereFeatures(SentenceWords words, WordsSeen seen, FeatureRows rows)
{
    private ulong[] elsewhere = [];

    /// <summary>
    /// For training: what words are elsewhere is hidden or falsified for some of them, by chance that starts here, as it
    /// will sometimes be wrong; 0 for none of that.
    /// </summary>
    public ulong Noise { get; set; }

    /// <summary>Counts what the words of the sentence are; where capitals are rare or everywhere it tells nothing.</summary>
    public void Count(ReadOnlySpan<byte> labels)
    {
        if (words.Casing != SentenceCasing.Usual) return;
        for (int i = 0; i < labels.Length; i++)
        {
            if (!words.MayBeName(i)) continue;
            ref var counted = ref seen[words[i].Norm];
            if (labels[i] == NameLabels.Outside) counted.Outside++;
            else counted.Names[(int)NameLabels.Type(labels[i])]++;
        }
    }

    /// <summary>Adds the features of the sentence's words.</summary>
    /// <param name="labels">What they were counted as themselves.</param>
    /// <returns>Whether there are any.</returns>
    public bool Read(ReadOnlySpan<byte> labels)
    {
        int length = words.Length;
        if (elsewhere.Length < length) elsewhere = new ulong[2 * length];
        bool any = false;
        for (int i = 0; i < length; i++) any |= (elsewhere[i] = Find(i, labels[i])) != 0;
        for (int i = 0; i < length && any; i++)
        {
            ulong casing = (ulong)words[i].Casing;
            if (elsewhere[i] != 0)
            {
                rows.Add(i, 60, elsewhere[i]);
                rows.Add(i, 61, (elsewhere[i] * 8) + casing);
                rows.Add(i, 62, (elsewhere[i] * 4) + (ulong)words.Casing);
            }

            if (i > 0 && elsewhere[i - 1] != 0) rows.Add(i, 63, (elsewhere[i - 1] * 8) + casing);
            if (i + 1 < length && elsewhere[i + 1] != 0) rows.Add(i, 64, (elsewhere[i + 1] * 8) + casing);
        }

        return any;
    }

    // What the word mostly is in other places, how mostly, and how often; 0 where that is not known.
    private ulong Find(int i, byte label)
    {
        if (!words.MayBeName(i) && words.Casing != SentenceCasing.Lower) return 0;
        var counted = seen[words[i].Norm];
        if (words.Casing == SentenceCasing.Usual && words.MayBeName(i))
        {
            if (label == NameLabels.Outside) counted.Outside--;
            else counted.Names[(int)NameLabels.Type(label)]--;
        }

        int all = counted.Outside, most = counted.Outside, what = NameLabels.Types;
        for (int type = 0; type < NameLabels.Types; type++)
        {
            all += counted.Names[type];
            if (counted.Names[type] >= most && counted.Names[type] > 0) (most, what) = (counted.Names[type], type);
        }

        if (all <= 0 || IsHidden(words[i].Norm, ref what)) return 0;
        return 1 + ((ulong)what * 8) + (5 * most >= 4 * all ? 4u : 0u) + (ulong)Math.Min(3, all);
    }

    // Three in ten are hidden and one in ten is falsified.
    private bool IsHidden(ulong norm, ref int what)
    {
        if (Noise == 0) return false;
        ulong chance = NameWord.Join(Noise, norm) >> 20;
        if (chance % 100 is >= 30 and < 40) what = (int)(chance / 100 % (NameLabels.Types + 1));
        return chance % 100 < 30;
    }
}
