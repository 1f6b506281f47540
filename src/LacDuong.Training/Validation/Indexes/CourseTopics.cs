namespace LacDuong.Training.Validation;

/// <summary>The topics that one course lists, by reference.</summary>
internal sealed class CourseTopics : IDisposable
{
    private readonly HashChains _chains = new();
    private ValueList<TopicReference> _topics;

    /// <summary>Takes in the topics of another course in the place of those before.</summary>
    public CourseTopics Of(ValueList<TopicReference> topics)
    {
        _topics = topics;
        _chains.Reset(topics.Count);
        for (int i = topics.Count - 1; i >= 0; i--)
            _chains.Link(i, HashOf(topics[i]));
        return this;
    }

    /// <summary>The first place at which the course lists a topic, or -1.</summary>
    public int IndexOf(TopicReference topic)
    {
        int at = _chains.First(HashOf(topic));
        while (at >= 0 && _topics[at] != topic)
            at = _chains.Next(at);
        return at;
    }

    /// <inheritdoc/>
    public void Dispose() => _chains.Dispose();

    private static int HashOf(TopicReference topic)
        => HashCode.Combine(topic.Catalogue.GetHashCode(), topic.Topic.GetHashCode());
}
