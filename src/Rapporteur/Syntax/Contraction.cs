namespace Rapporteur.Syntax;

/// <summary>
/// The general case of <see cref="SpanningTree"/>: follows best heads until they close a circle, makes one node of the
/// circle, goes on, and at the end opens the circles again, the last first.
/// </summary>
internal sealed class Contraction
{
    private readonly int words;
    private readonly double[] gains;  // [slot, h]: what head h brings to the node in that slot, less the heads given up
    private readonly int[] entries;   // [slot, h]: the word of that node which h would head
    private readonly int[] slot;      // of a node: its row in the tables
    private readonly int[] within;    // of a node: the node that swallowed it; -1 while it stands alone
    private readonly int[] owner;     // of a word (and of the root, 0): the outermost node that holds it
    private readonly int[] head;      // of a node: its chosen head, a word
    private readonly int[] entry;     // of a node: the word of it that this head enters
    private readonly List<int> path = [];
    private int nodes;

    /// <param name="scores">As in <see cref="SpanningTree.Find"/>.</param>
    /// <param name="words">Number of words; they are nodes 1 … n, the root is node 0, circles come after.</param>
    public Contraction(ReadOnlySpan<float> scores, int words)
    {
        this.words = words;
        int width = words + 1;
        (gains, entries) = (new double[width * width], new int[width * width]);
        (slot, within, head, entry) = (new int[2 * width], new int[2 * width], new int[2 * width], new int[2 * width]);
        owner = new int[width];
        nodes = width;
        Array.Fill(within, -1);
        double toll = Toll(scores);
        for (int d = 1; d < width; d++)
        {
            (slot[d], owner[d]) = (d, d);
            for (int h = 0; h < width; h++)
            {
                gains[(d * width) + h] = scores[((d - 1) * width) + h] - (h == 0 ? toll : 0);
                entries[(d * width) + h] = d;
            }
        }
    }

    /// <summary>Writes the heads of the best tree.</summary>
    public void Find(Span<int> heads)
    {
        var settled = new bool[2 * (words + 1)];
        settled[0] = true;
        for (int word = 1; word <= words; word++)
        {
            if (settled[owner[word]]) continue;
            path.Add(owner[word]);
            while (path.Count > 0) Step(settled);
        }

        Open(heads);
    }

    // More than the best tree can gain by one more root arc.
    private double Toll(ReadOnlySpan<float> scores)
    {
        double low = 0, high = 0;
        foreach (float score in scores) (low, high) = (Math.Min(low, score), Math.Max(high, score));
        return ((high - low) * (words + 1)) + 1;
    }

    private void Step(bool[] settled)
    {
        int node = path[^1];
        Choose(node);
        int next = owner[head[node]], at = path.IndexOf(next);
        if (settled[next])
        {
            foreach (int done in path) settled[done] = true;
            path.Clear();
        }
        else if (at < 0)
        {
            path.Add(next);
        }
        else
        {
            int circle = Contract(at);
            path.RemoveRange(at, path.Count - at);
            path.Add(circle);
        }
    }

    private void Choose(int node)
    {
        var row = gains.AsSpan(slot[node] * (words + 1), words + 1);
        int best = -1;
        for (int h = 0; h <= words; h++)
        {
            if (owner[h] != node && (best < 0 || row[h] > row[best])) best = h;
        }

        (head[node], entry[node]) = (best, entries[(slot[node] * (words + 1)) + best]);
    }

    private int Contract(int from)
    {
        int circle = nodes++, first = slot[path[from]], width = words + 1;
        for (int i = from; i < path.Count; i++)
        {
            int member = path[i], row = slot[member] * width;
            double given = gains[row + head[member]];
            for (int h = 0; h <= words; h++)
            {
                double gain = gains[row + h] - given;
                if (i > from && gain <= gains[(first * width) + h]) continue;
                (gains[(first * width) + h], entries[(first * width) + h]) = (gain, entries[row + h]);
            }

            within[member] = circle;
        }

        slot[circle] = first;
        for (int word = 1; word <= words; word++)
        {
            if (within[owner[word]] == circle) owner[word] = circle;
        }

        return circle;
    }

    // A head that enters a circle replaces the head of the member it enters, at every depth.
    private void Open(Span<int> heads)
    {
        var replaced = new bool[nodes];
        for (int node = nodes - 1; node > 0; node--)
        {
            if (replaced[node]) continue;
            heads[entry[node] - 1] = head[node] - 1;
            for (int inner = entry[node]; inner != node; inner = within[inner]) replaced[inner] = true;
        }
    }
}
