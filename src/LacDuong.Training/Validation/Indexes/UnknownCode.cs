namespace LacDuong.Training.Validation;

/// <summary>Names an unknown item in a message: by its code, and by similar known codes.</summary>
/// <remarks>Each name is a list of one. It compares the codes only when somebody reads the message, because most are never read.</remarks>
internal static class UnknownCode
{
    private const int MostSuggested = 2;

    public static IEnumerable<object> Of<T>(Code<T> code, IEnumerable<Code<T>> known)
        where T : class, ICoded<T>
    {
        yield return Say(code, NearCodes.Of(code, known, MostSuggested));
    }

    public static IEnumerable<object> Of<T>(Code<T> code, ValueList<T> known)
        where T : class, ICoded<T>
    {
        yield return Say(code, NearCodes.Of(code, known.Select(item => item.Code), MostSuggested));
    }

    /// <summary>Names a topic by the topics of its catalogue if the catalogue is known, otherwise by the catalogues.</summary>
    public static IEnumerable<object> Of(TopicReference topic, HeaderIndexes indexes)
    {
        IEnumerable<TopicReference> near = indexes.Catalogues.Find(topic.Catalogue) is { } catalogue
            ? NearCodes.Of(topic.Topic, catalogue.Topics.Select(one => one.Code), MostSuggested)
                .Select(code => new TopicReference(topic.Catalogue, code))
            : NearCodes.Of(topic.Catalogue, indexes.Header.Catalogues.Select(one => one.Code), MostSuggested)
                .Select(code => new TopicReference(code, topic.Topic));
        yield return Say(topic, near);
    }

    private static object Say(object unknown, IEnumerable<object> near)
        => near.ToArray() is { Length: > 0 } some ? new Clause("unknown.near", unknown, some) : unknown;
}
