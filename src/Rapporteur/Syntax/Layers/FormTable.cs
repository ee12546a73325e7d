using Rapporteur.Text;

namespace Rapporteur.Syntax.Layers;

/// <summary>The different forms of a batch, each with a number, in the order in which they were met.</summary>
internal sealed class FormTable
{
    private readonly List<TextSpan> forms = [];
    private int[] slots = new int[256]; // number + 1 of the form there; 0 where there is none

    /// <summary>Number of forms.</summary>
    public int Count => forms.Count;

    /// <summary>Where a form was first met.</summary>
    public TextSpan this[int number] => forms[number];

    /// <summary>Forgets all forms and makes room for that many words.</summary>
    public void Clear(int words)
    {
        forms.Clear();
        int size = slots.Length;
        while (size < 2 * words) size *= 2;
        if (size > slots.Length) slots = new int[size];
        else Array.Clear(slots);
    }

    /// <summary>The number of the form of these characters.</summary>
    public int Add(string text, TextSpan span)
    {
        var form = span.In(text);
        int slot = (int)Hash(form) & (slots.Length - 1);
        for (; slots[slot] != 0; slot = (slot + 1) & (slots.Length - 1))
        {
            if (forms[slots[slot] - 1].In(text).SequenceEqual(form)) return slots[slot] - 1;
        }

        forms.Add(span);
        slots[slot] = forms.Count;
        return forms.Count - 1;
    }

    private static uint Hash(ReadOnlySpan<char> form)
    {
        uint hash = 2_166_136_261u;
        foreach (char c in form) hash = (hash ^ c) * 16_777_619u;
        return hash ^ (hash >> 15);
    }
}
