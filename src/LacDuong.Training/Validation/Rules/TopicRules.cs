using static LacDuong.Training.Validation.RuleCatalogue;

namespace LacDuong.Training.Validation;

/// <summary>The rules on catalogues and on references to topics: LDT3001–3005.</summary>
internal static class TopicRules
{
    public static void Check(ValidationContext context)
    {
        CodeIndex<TopicCatalogue> catalogues = context.Catalogues;
        for (int i = 0; i < catalogues.Items.Count; i++)
        {
            if (catalogues.FirstLike(i) is var first && first != i)
            {
                context.Report(
                    LDT3001,
                    default(Place).Then("catalogues", i),
                    [default(Place).Then("catalogues", first)],
                    catalogues.Items[i].Title,
                    catalogues.Items[first].Title);
            }
            TopicCodesAreUnique(context, i);
        }
    }

    public static void Check(CourseScope scope)
    {
        for (int i = 0; i < scope.Course.Topics.Count; i++)
        {
            TopicReference topic = scope.Course.Topics[i];
            TopicIsKnown(scope, topic, i);
            CatalogueIsCurrent(scope, topic, i);
            TopicIsListedOnce(scope, topic, i);
        }
    }

    public static void Check(ClassScope scope)
    {
        ValueList<Session> sessions = scope.Sessions;
        for (int i = 0; i < sessions.Count; i++)
        {
            if (sessions[i].Activity.AboutTopic is { } topic && scope.Context.Topics.Find(topic) is null)
                scope.Context.Report(LDT3003, scope.PlaceOfSession(i).Then("activity").Then("topic"), topic, scope.Course.Course.Title);
        }
    }

    // LDT3002
    private static void TopicCodesAreUnique(ValidationContext context, int catalogue)
    {
        ValueList<Topic> topics = context.Catalogues.Items[catalogue].Topics;
        for (int i = 0; i < topics.Count; i++)
        {
            if (context.Topics.IndexOf(catalogue, topics[i].Code) is var first && first != i)
            {
                Place place = default(Place).Then("catalogues", catalogue);
                context.Report(LDT3002, place.Then("topics", i), [place.Then("topics", first)], topics[i].Title, topics[first].Title);
            }
        }
    }

    // LDT3003, of a course's list; the sessions' are above.
    private static void TopicIsKnown(CourseScope scope, TopicReference topic, int index)
    {
        if (scope.Context.Topics.Find(topic) is null)
            scope.Context.Report(LDT3003, scope.Place.Then("topics", index), topic, scope.Course.Title);
    }

    // LDT3004
    private static void CatalogueIsCurrent(CourseScope scope, TopicReference topic, int index)
    {
        if (scope.Context.Topics.SupersedingOf(topic.Catalogue) is not (var newer and >= 0))
            return;
        scope.Context.Report(
            LDT3004,
            scope.Place.Then("topics", index),
            [default(Place).Then("catalogues", newer)],
            scope.NameOf(topic),
            scope.Context.Document.Catalogues[newer].Title);
    }

    // LDT3005
    private static void TopicIsListedOnce(CourseScope scope, TopicReference topic, int index)
    {
        if (scope.Topics.IndexOf(topic) is var first && first != index)
            scope.Context.Report(
                LDT3005, scope.Place.Then("topics", index), [scope.Place.Then("topics", first)], scope.NameOf(topic), scope.Course.Title);
    }
}
