namespace LacDuong.Training.Validation;

/// <summary>The rules on catalogues and on references to topics.</summary>
internal sealed class TopicRules() : RuleCheck(
    TrainingRules.CataloguesShareCode,
    TrainingRules.TopicsShareCode,
    TrainingRules.TopicIsUnknown,
    TrainingRules.CatalogueIsSuperseded,
    TrainingRules.TopicIsListedTwice)
{
    public override void CheckDocument(DocumentContext context)
    {
        HeaderIndexes indexes = context.Run.Indexes;
        DocumentListPath<TopicCatalogue> catalogues = Paths.Root.Catalogues;
        context.ReportRepeats(TrainingRules.CataloguesShareCode, indexes.Catalogues, catalogues, catalogue => catalogue.Title);
        foreach ((int i, CodeIndex<Topic> topics) in indexes.Topics.Index())
            context.ReportRepeats(TrainingRules.TopicsShareCode, topics, catalogues[i].Topics, topic => topic.Title);
    }

    public override void CheckCourse(CourseContext context)
    {
        for (int i = 0; i < context.Course.Topics.Count; i++)
            CheckListed(context, context.Course.Topics[i], i);
        for (int i = 0; i < context.Course.ExtraTopics.Count; i++)
            CheckListed(context, context.Course.ExtraTopics[i], context.Course.Topics.Count + i);
        for (int i = 0; i < context.Course.Activities.Count; i++)
        {
            if (context.Course.Activities[i].AboutTopic is { } topic && context.Find(topic) is null)
                ReportUnknown(context, topic, context.CoursePath.Activities[i].Topic);
        }
    }

    public override void CheckClass(ClassContext context)
    {
        for (int i = 0; i < context.Sessions.Count; i++)
        {
            if (context.Sessions[i].Activity.AboutTopic is { } topic && context.Find(topic) is null)
                ReportUnknown(context, topic, context.SessionPath(i).Activity.Topic);
        }
    }

    // Checks a topic that the course lists, at its index among the topics, followed by the extra ones.
    private static void CheckListed(CourseContext context, TopicReference topic, int place)
    {
        if (context.Find(topic) is null)
            ReportUnknown(context, topic, PathOf(context, place));
        if (context.Run.Indexes.SupersedingCatalogues.IndexOf(topic.Catalogue) is var newer and >= 0)
        {
            context.Report(
                TrainingRules.CatalogueIsSuperseded,
                PathOf(context, place),
                [Paths.Root.Catalogues[newer]],
                context.GetName(topic),
                context.Header.Catalogues[newer].Title);
        }
        if (context.PlaceOf(topic) is var first && first != place)
        {
            DocumentPath[] related = [PathOf(context, first)];
            context.Report(TrainingRules.TopicIsListedTwice, PathOf(context, place), related, context.GetName(topic), context.Course.Title);
        }
    }

    private static DocumentPath PathOf(CourseContext context, int place)
    {
        int extra = place - context.Course.Topics.Count;
        return extra < 0 ? context.CoursePath.Topics[place] : context.CoursePath.ExtraTopics[extra];
    }

    private static void ReportUnknown(CourseContext context, TopicReference topic, DocumentPath path)
        => context.Report(TrainingRules.TopicIsUnknown, path, UnknownCode.Of(topic, context.Run.Indexes), context.Course.Title);
}
