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
        ValueList<TopicCatalogue> catalogues = context.Header.Catalogues;
        foreach ((int later, int first) in context.Run.Indexes.Catalogues.Repeats())
        {
            DocumentPath path = Paths.Root.Catalogues[later];
            DocumentPath related = Paths.Root.Catalogues[first];
            context.Report(TrainingRules.CataloguesShareCode, path, [related], catalogues[later].Title, catalogues[first].Title);
        }
        for (int i = 0; i < catalogues.Count; i++)
        {
            DocumentPath<TopicCatalogue> catalogue = Paths.Root.Catalogues[i];
            ValueList<Topic> topics = catalogues[i].Topics;
            foreach ((int later, int first) in context.Run.Indexes.Topics[i].Repeats())
            {
                DocumentPath path = catalogue.Topics[later];
                DocumentPath related = catalogue.Topics[first];
                context.Report(TrainingRules.TopicsShareCode, path, [related], topics[later].Title, topics[first].Title);
            }
        }
    }

    public override void CheckCourse(CourseContext context)
    {
        for (int i = 0; i < context.Course.Topics.Count; i++)
        {
            TopicReference topic = context.Course.Topics[i];
            if (context.Find(topic) is null)
                context.Report(TrainingRules.TopicIsUnknown, context.CoursePath.Topics[i], topic, context.Course.Title);
            if (context.Run.Indexes.SupersedingCatalogues.IndexOf(topic.Catalogue) is var newer and >= 0)
            {
                context.Report(
                    TrainingRules.CatalogueIsSuperseded,
                    context.CoursePath.Topics[i],
                    [Paths.Root.Catalogues[newer]],
                    context.GetName(topic),
                    context.Header.Catalogues[newer].Title);
            }
            if (context.IndexOf(topic) is var first && first != i)
            {
                context.Report(
                    TrainingRules.TopicIsListedTwice,
                    context.CoursePath.Topics[i],
                    [context.CoursePath.Topics[first]],
                    context.GetName(topic),
                    context.Course.Title);
            }
        }
    }

    public override void CheckClass(ClassContext context)
    {
        for (int i = 0; i < context.Sessions.Count; i++)
        {
            if (context.Sessions[i].Activity.AboutTopic is { } topic && context.Find(topic) is null)
            {
                DocumentPath path = context.SessionPath(i).Activity.Topic;
                context.Report(TrainingRules.TopicIsUnknown, path, topic, context.Course.Title);
            }
        }
    }
}
