using System.Runtime.CompilerServices;

namespace Rapporteur.Names;

/// <summary>How each word of a report is written elsewhere in it; filled report after report without asking for memory.</summary>
internal sealed class WordsSeen
{
    private ulong[] keys = new ulong[1024];
    private Seen[] values = new Seen[1024];
    private int count;

    /// <summary>Forgets all.</summary>
    public void Clear()
    {
        if (count > 0) Array.Clear(keys);
        count = 0;
    }

    /// <summary>What is known of the word with that norm, to be written to.</summary>
    public ref Seen this[ulong norm]
    {
        get
        {
            if (2 * (count + 1) > keys.Length) Grow();
            norm |= 1; // 0 marks an empty slot
            int slot = Slot(norm);
            if (keys[slot] == 0)
            {
                keys[slot] = norm;
                values[slot] = default;
                count++;
            }

            return ref values[slot];
        }
    }

    private int Slot(ulong norm)
    {
        int mask = keys.Length - 1, slot = (int)((norm ^ (norm >> 32)) & (ulong)mask);
        while (keys[slot] != norm && keys[slot] != 0) slot = (slot + 1) & mask;
        return slot;
    }

    private void Grow()
    {
        var (oldKeys, oldValues) = (keys, values);
        (keys, values) = (new ulong[2 * oldKeys.Length], new Seen[2 * oldKeys.Length]);
        for (int i = 0; i < oldKeys.Length; i++)
        {
            if (oldKeys[i] == 0) continue;
            int slot = Slot(oldKeys[i]);
            (keys[slot], values[slot]) = (oldKeys[i], oldValues[i]);
        }
    }

    /// <summary>Counts of one word.</summary>
    public struct Seen
    {
        /// <summary>Times in small letters, where the sentence is written in the usual way.</summary>
        public int Lower;

        /// <summary>Times with a capital inside such a sentence.</summary>
        public int Capital;

        /// <summary>Times outside of names, in a sentence written in the usual way.</summary>
        public int Outside;

        /// <summary>Times in names of each type, in such a sentence.</summary>
        public TypeCounts Names;
    }

    /// <summary>A count for each type.</summary>
    [InlineArray(NameLabels.Types)]
    public struct TypeCounts
    {
        private int first;
    }
}
