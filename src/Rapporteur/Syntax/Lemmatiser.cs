using System.Collections.Concurrent;
using Rapporteur.Text;

namespace Rapporteur.Syntax;

/// <summary>Finds the dictionary form of a word from its Penn tag: by tables of exceptions, else by rule.</summary>
/// <remarks>
/// Conventions of the English treebanks of Universal Dependencies: small letters except for names and what the tables
/// say ("I", "American"); "n't" is <c>not</c>, "'ll" <c>will</c>; the plural of a name is made singular; numbers lose
/// their commas. Thread-safe; what it finds is kept for the words met first, so that a word costs no memory again.
/// </remarks>
internal sealed class Lemmatiser
{
    private const int Kept = 32_768, LongestKept = 40;

    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> exceptions;
    private readonly ConcurrentDictionary<string, string> found = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private int count;

    /// <param name="exceptions">Form, Penn tag and dictionary form; of two for the same word the later counts.</param>
    public Lemmatiser(params IEnumerable<(string Form, string Xpos, string Lemma)> exceptions)
    {
        var table = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (form, xpos, lemma) in exceptions) table[$"{form}\t{xpos}"] = lemma;
        this.exceptions = table.GetAlternateLookup<ReadOnlySpan<char>>();
        lookup = found.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Loads <c>lemmas-irregular.tsv</c>, written by hand, and <c>lemmas.tsv</c>, learnt from treebanks.</summary>
    /// <param name="languageFolder">The folder of the language: <c>data/language/en</c>.</param>
    /// <exception cref="DataFileException">A table is missing or broken.</exception>
    public static Lemmatiser Load(string languageFolder) =>
        new([.. Rows(Path.Combine(languageFolder, "lemmas-irregular.tsv")), .. Rows(Path.Combine(languageFolder, "lemmas.tsv"))]);

    /// <summary>The rows of a table of exceptions.</summary>
    public static IEnumerable<(string Form, string Xpos, string Lemma)> Rows(string file) =>
        DataTable.Load(file, "form", "xpos", "lemma").Rows.Select(row => (row[0], row[1], row[2]));

    /// <summary>The form as the tables hold it: a name as it is printed, another word in small letters; apostrophes straight.</summary>
    public static string Key(ReadOnlySpan<char> form, string xpos)
    {
        Span<char> key = form.Length <= LongestKept ? stackalloc char[form.Length] : new char[form.Length];
        bool name = IsName(xpos);
        for (int i = 0; i < form.Length; i++) key[i] = form[i] is '’' or '‘' ? '\'' : name ? form[i] : char.ToLowerInvariant(form[i]);
        return key.ToString();
    }

    /// <summary>The dictionary form.</summary>
    public string Lemma(ReadOnlySpan<char> form, string xpos)
    {
        if (form.Length > LongestKept) return Find(Key(form, xpos), xpos);
        Span<char> asked = stackalloc char[LongestKept + 16];
        var word = Join(form, xpos, asked);
        if (lookup.TryGetValue(word, out var lemma)) return lemma;
        lemma = Find(Key(form, xpos), xpos);
        if (Volatile.Read(ref count) < Kept && Interlocked.Increment(ref count) <= Kept) lookup.TryAdd(word, lemma);
        return lemma;
    }

    private static bool IsName(string xpos) => xpos is "NNP" or "NNPS";

    private static ReadOnlySpan<char> Join(ReadOnlySpan<char> form, string xpos, Span<char> buffer)
    {
        int tag = Math.Min(xpos.Length, buffer.Length - form.Length - 1);
        form.CopyTo(buffer);
        buffer[form.Length] = '\t';
        xpos.AsSpan(0, tag).CopyTo(buffer[(form.Length + 1)..]);
        return buffer[..(form.Length + 1 + tag)];
    }

    private string Find(string key, string xpos) =>
        exceptions.TryGetValue($"{key}\t{xpos}", out var lemma) ? lemma : Inflection.Base(key, xpos);
}
