namespace LacDuong.Training.Validation;

/// <summary>Names an unknown item in a message: by its code, and by similar known codes.</summary>
/// <remarks>Compares the codes only when somebody reads the message.</remarks>
internal static class UnknownCode
{
    private const int MostSuggested = 2;

    public static IEnumerable<object> Of<T>(Code<T> code, IEnumerable<Code<T>> known)
        where T : class, ICoded<T>
        => Say(code, known, static (code, known) => NearCodes.Of(code, known, MostSuggested));

    public static IEnumerable<object> Of<T>(Code<T> code, ValueList<T> known)
        where T : class, ICoded<T>
        => Say(code, known, static (code, known) => NearCodes.Of(code, known.Select(item => item.Code), MostSuggested));

    /// <summary>Names a topic by the topics of its catalogue if the catalogue is known, otherwise by the catalogues.</summary>
    public static IEnumerable<object> Of(TopicReference topic, HeaderIndexes indexes)
        => Say(topic, indexes, static (topic, indexes) => indexes.Catalogues.Find(topic.Catalogue) is { } catalogue
            ? NearCodes.Of(topic.Topic, catalogue.Topics.Select(one => one.Code), MostSuggested)
                .Select(code => new TopicReference(topic.Catalogue, code))
            : NearCodes.Of(topic.Catalogue, indexes.Header.Catalogues.Select(one => one.Code), MostSuggested)
                .Select(code => new TopicReference(code, topic.Topic)));

    // What is known comes along by itself, since most messages are never read.
    private static IEnumerable<object> Say<T, TKnown>(T unknown, TKnown known, Func<T, TKnown, IEnumerable<object>> findNear)
        where T : class
    {
        object[] near = [.. findNear(unknown, known)];
        yield return near.Length == 0 ? unknown : new Clause("unknown.near", unknown, near);
    }
}
