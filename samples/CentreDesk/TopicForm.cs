using CentreDesk.Pages;
using LacDuong.Training;
using LacDuong.Training.EntityFrameworkCore;
using LacDuong.Training.Vietnamese;

namespace CentreDesk;

/// <summary>The form of the topics of a course: which of the catalogue, in which order, which in addition, and one that's new.</summary>
internal static class TopicForm
{
    private const string Listed = "listed", Extra = "extra";

    public static void Map(WebApplication app)
        => app.MapEdit<FactsPage>("/courses/{code}/topics", EditAsync, (route, _) => $"/courses/{route["code"]}#topics");

    /// <summary>What a topic may be in the course.</summary>
    public static IEnumerable<(string Value, string Text)> Kinds(Reader reader) =>
    [
        (Listed, reader.Say("chuyên đề của khoá", "topic of the course")),
        (Extra, reader.Say("bổ trợ", "extra topic")),
    ];

    public static string Kind(TopicReference topic) => $"topic-kind.{topic}";

    public static string Order(TopicReference topic) => $"topic-order.{topic}";

    /// <summary>The rows of the form: the topics of the course, its extra topics, and the others of the catalogues.</summary>
    public static IEnumerable<TopicReference> Rows(StoredCourse stored)
        => stored.Course.Topics.Concat(stored.Course.ExtraTopics)
            .Concat(stored.Document.Catalogues.SelectMany(
                catalogue => catalogue.Topics.Select(topic => new TopicReference(catalogue.Code, topic.Code))))
            .Distinct();

    /// <summary>What the form shows, by field.</summary>
    public static Dictionary<string, string> Show(StoredCourse stored)
    {
        Dictionary<string, string> shown = [];
        foreach (TopicReference topic in Rows(stored))
            (shown[Kind(topic)], shown[Order(topic)]) = ("", "");
        foreach ((string kind, IEnumerable<TopicReference> topics) in
            new[] { (Extra, stored.Course.ExtraTopics.Distinct()), (Listed, stored.Course.Topics.Distinct()) })
        {
            foreach ((int index, TopicReference topic) in topics.Index())
                (shown[Kind(topic)], shown[Order(topic)]) = (kind, FormattableString.Invariant($"{index + 1}"));
        }
        return shown;
    }

    private static async Task<TrainingDocument> EditAsync(StoredCourse stored, Typed typed, RouteValueDictionary route, TrainingStore store)
    {
        StoredCourse seen = await store.GetSeenAsync(stored, typed);
        Dictionary<string, string> shown = Show(seen);
        (TrainingDocument document, TopicReference? added) = ReadNew(stored, typed);
        ValueList<TopicReference> listed = InOrder(Listed), extra = InOrder(Extra);
        if (added is not null && !listed.Contains(added) && !extra.Contains(added))
            listed = [.. listed, added];
        return typed.HasProblems ? stored.Document : document.WithCourse(stored.Course.Code, course => course with
        {
            Topics = ListMerge.Merge(seen.Course.Topics, course.Topics, listed, topic => topic),
            ExtraTopics = ListMerge.Merge(seen.Course.ExtraTopics, course.ExtraTopics, extra, topic => topic),
        });

        ValueList<TopicReference> InOrder(string kind)
            => Rows(seen).Where(topic => (typed.IsAsShown(Kind(topic), shown) ? shown[Kind(topic)] : typed[Kind(topic)]) == kind)
                .OrderBy(PlaceOf).ToValueList();

        // A topic that gets the number of another one takes its place; without a number, it comes last.
        (int, int) PlaceOf(TopicReference topic)
            => typed.ReadCount(Order(topic)) is not { } place ? (int.MaxValue, 0)
                : (place, int.TryParse(shown[Order(topic)], out int before) ? place.CompareTo(before) : -1);
    }

    private static (TrainingDocument Document, TopicReference? Topic) ReadNew(StoredCourse stored, Typed typed)
    {
        TrainingDocument document = stored.Document;
        if (typed.ReadText("new-topic-vi", "new-topic-en") is not { } title)
            return (document, null);
        string name = title.Get(LanguageTag.Vietnamese);
        if (!name.Any(char.IsLetterOrDigit))
        {
            typed.Refuse("new-topic-vi", "Tên chuyên đề cần có chữ hoặc số.", "A topic's title needs a letter or a digit.");
            return (document, null);
        }
        TopicCatalogue catalogue = document.Catalogues.FirstOrDefault(one => one.Code.Value == typed["catalogue"])
            ?? (document.Catalogues is [var first, ..] ? first
                : new TopicCatalogue { Code = new(stored.Course.Code.Value), Title = stored.Course.Title, Topics = [] });
        if (catalogue.Topics.FirstOrDefault(topic => MatchKey.KeepingAccentsComparer.Equals(topic.Title.ToString(), name)) is { } known)
            return (document, new TopicReference(catalogue.Code, known.Code));
        Topic added = new() { Code = SessionForm.Free(catalogue.Topics, Code<Topic>.FromName(name)), Title = title };
        TopicCatalogue longer = catalogue with { Topics = [.. catalogue.Topics, added] };
        return (document with
        {
            Catalogues = document.Catalogues.IsEmpty ? [longer]
                : document.Catalogues.Select(one => one == catalogue ? longer : one).ToValueList(),
        }, new TopicReference(catalogue.Code, added.Code));
    }
}
