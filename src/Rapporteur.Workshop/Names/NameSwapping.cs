using System.Collections.Immutable;
using System.Text;
using Rapporteur.Names;
using Rapporteur.Text;

namespace Rapporteur.Workshop.Names;

/// <summary>
/// Writes other names in the place of a document's, type by type: what is learnt from it is the company that names keep and
/// how they are built, and not the names themselves. A name becomes the same one throughout the document, and the words of
/// persons' names are exchanged one by one, so that a surname alone still belongs to the full name.
/// </summary>
internal sealed class NameSwapping
{
    private const int Kept = -1; // initials and particles

    private readonly Dictionary<(MentionType Type, int Kind), List<string>> pools = [];
    private readonly Random random;

    /// <param name="documents">Where the names come from.</param>
    /// <param name="random">Chooses among them.</param>
    public NameSwapping(IEnumerable<NameDocument> documents, Random random)
    {
        this.random = random;
        foreach (var document in documents)
        {
            foreach (var (span, type) in document.Spans)
            {
                if (type is null) continue;
                string name = span.In(document.Text).ToString();
                if (!char.IsUpper(name[0]) || name.Contains('\n', StringComparison.Ordinal)) continue;
                foreach (var (part, kind) in Parts(name, type.Value)) Pool(type.Value, kind).Add(part);
            }
        }
    }

    /// <summary>The document with other names.</summary>
    public NameDocument Swap(NameDocument document)
    {
        var text = new StringBuilder();
        var spans = ImmutableArray.CreateBuilder<NameSpan>();
        var chosen = new Dictionary<string, string>(StringComparer.Ordinal);
        int at = 0;
        foreach (var (span, type) in document.Spans.OrderBy(span => span.Span.Start).ThenByDescending(span => span.Span.End))
        {
            if (span.Start < at) continue;
            text.Append(document.Text, at, span.Start - at);
            int start = text.Length;
            string name = span.In(document.Text).ToString();
            text.Append(type is null || !char.IsUpper(name[0]) ? name : Other(name, type.Value, chosen));
            spans.Add(new NameSpan(new TextSpan(start, text.Length), type));
            at = span.End;
        }

        text.Append(document.Text, at, document.Text.Length - at);
        return document with { Text = text.ToString(), Spans = spans.ToImmutable() };
    }

    private string Other(string name, MentionType type, Dictionary<string, string> chosen)
    {
        var parts = Parts(name, type).Select(part =>
        {
            if (part.Kind == Kept || !pools.TryGetValue((type, part.Kind), out var pool)) return part.Part;
            string key = $"{type} {part.Part}";
            if (!chosen.TryGetValue(key, out var other)) chosen[key] = other = pool[random.Next(pool.Count)];
            return other;
        });
        return string.Join(' ', parts);
    }

    // A name's parts that are exchanged one by one, each with a number for what it can be exchanged with.
    private static IEnumerable<(string Part, int Kind)> Parts(string name, MentionType type)
    {
        if (type != MentionType.Person)
        {
            int words = name.Count(c => c == ' ');
            bool isAcronym = !name.Any(char.IsLower);
            return [(name, (isAcronym ? 100 : 0) + (type == MentionType.Group ? (name.EndsWith('s') ? 50 : 0) + Math.Min(words, 1) : Math.Min(words, 3)))];
        }

        var parts = name.Split(' ');
        return parts.Select((part, i) => (part, part.Length <= 2 || !char.IsUpper(part[0]) ? Kept : i == parts.Length - 1 ? 1 : 0));
    }

    private List<string> Pool(MentionType type, int kind)
    {
        if (!pools.TryGetValue((type, kind), out var pool)) pools[(type, kind)] = pool = [];
        return pool;
    }
}
