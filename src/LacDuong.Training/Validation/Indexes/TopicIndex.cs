namespace LacDuong.Training.Validation;

/// <summary>The topics of all catalogues by reference: of several of one code, the first topic of the first catalogue.</summary>
internal sealed class TopicIndex : IDisposable
{
    private readonly CodeIndex<TopicCatalogue> _catalogues;

    // One index for all topics: entry n is topic n - _starts[c] of catalogue c.
    private readonly HashChains _topics = new();
    private readonly HashChains _superseding = new();
    private readonly int[] _starts;

    public TopicIndex(CodeIndex<TopicCatalogue> catalogues)
    {
        _catalogues = catalogues;
        ReadOnlySpan<TopicCatalogue> items = catalogues.Items.AsSpan();
        _starts = new int[items.Length + 1];
        for (int i = 0; i < items.Length; i++)
            _starts[i + 1] = _starts[i] + items[i].Topics.Count;
        _topics.Reset(_starts[^1]);
        _superseding.Reset(items.Length);
        for (int i = items.Length - 1; i >= 0; i--)
        {
            for (int t = items[i].Topics.Count - 1; t >= 0; t--)
                _topics.Link(_starts[i] + t, HashOf(i, items[i].Topics[t].Code));
            if (items[i].Supersedes is { } superseded)
                _superseding.Link(i, superseded.GetHashCode());
        }
    }

    /// <summary>The topic that a reference names, or null.</summary>
    public Topic? Find(TopicReference reference)
        => _catalogues.IndexOf(reference.Catalogue) is var catalogue and >= 0 && IndexOf(catalogue, reference.Topic) is var topic and >= 0
            ? _catalogues.Items[catalogue].Topics[topic]
            : null;

    /// <summary>The place of the first topic of a code in the catalogue at a place, or -1.</summary>
    public int IndexOf(int catalogue, Code<Topic> code)
    {
        ValueList<Topic> topics = _catalogues.Items[catalogue].Topics;
        for (int entry = _topics.First(HashOf(catalogue, code)); entry >= 0; entry = _topics.Next(entry))
        {
            int topic = entry - _starts[catalogue];
            if ((uint)topic < (uint)topics.Count && topics[topic].Code == code)
                return topic;
        }
        return -1;
    }

    /// <summary>The place of the first catalogue of another code that supersedes a catalogue, or -1.</summary>
    public int SupersedingOf(Code<TopicCatalogue> code)
    {
        int at = _superseding.First(code.GetHashCode());
        while (at >= 0 && (_catalogues.Items[at].Supersedes != code || _catalogues.Items[at].Code == code))
            at = _superseding.Next(at);
        return at;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _topics.Dispose();
        _superseding.Dispose();
    }

    private static int HashOf(int catalogue, Code<Topic> code) => HashCode.Combine(catalogue, code.GetHashCode());
}
