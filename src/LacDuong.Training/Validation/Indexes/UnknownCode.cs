namespace LacDuong.Training.Validation;

/// <summary>How messages name what isn't there: by its code, and by the codes that somebody may have meant.</summary>
/// <remarks>The codes are compared only when somebody reads the message.</remarks>
internal static class UnknownCode
{
    private const int MostSuggested = 2;

    public static IEnumerable<object> Of<T>(Code<T> code, IEnumerable<Code<T>> known)
        where T : class, ICoded<T>
        => Say(code, () => NearCodes.Of(code, known, MostSuggested));

    public static IEnumerable<object> Of<T>(Code<T> code, ValueList<T> known)
        where T : class, ICoded<T>
        => Say(code, () => NearCodes.Of(code, known.Select(item => item.Code), MostSuggested));

    /// <summary>Names a topic: if its catalogue is there, by the topics of that; else by the catalogues.</summary>
    public static IEnumerable<object> Of(TopicReference topic, HeaderIndexes indexes)
        => Say(topic, () => indexes.Catalogues.Find(topic.Catalogue) is { } catalogue
            ? NearCodes.Of(topic.Topic, catalogue.Topics.Select(one => one.Code), MostSuggested)
                .Select(code => new TopicReference(topic.Catalogue, code))
            : NearCodes.Of(topic.Catalogue, indexes.Header.Catalogues.Select(one => one.Code), MostSuggested)
                .Select(code => new TopicReference(code, topic.Topic)));

    private static IEnumerable<object> Say(object unknown, Func<IEnumerable<object>> findNear)
    {
        object[] near = [.. findNear()];
        yield return near.Length == 0 ? unknown : new Clause("unknown.near", unknown, near);
    }
}
