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
            DocumentPath related = Paths.Root.Catalogues[first];
            context.Report(
                TrainingRules.CataloguesShareCode, Paths.Root.Catalogues[later], [related], catalogues[later].Title, catalogues[first].Title);
        }
        for (int i = 0; i < catalogues.Count; i++)
        {
            DocumentPath<TopicCatalogue> path = Paths.Root.Catalogues[i];
            ValueList<Topic> topics = catalogues[i].Topics;
            foreach ((int later, int first) in context.Run.Indexes.Topics[i].Repeats())
            {
                DocumentPath related = path.Topics[first];
                context.Report(TrainingRules.TopicsShareCode, path.Topics[later], [related], topics[later].Title, topics[first].Title);
            }
        }
    }

    public override void CheckCourse(CourseContext context)
    {
        for (int i = 0; i < context.Course.Topics.Count; i++)
        {
            TopicReference topic = context.Course.Topics[i];
            DocumentPath path = context.CoursePath.Topics[i];
            if (context.Find(topic) is null)
                context.Report(TrainingRules.TopicIsUnknown, path, topic, context.Course.Title);
            if (context.Run.Indexes.SupersedingCatalogues.IndexOf(topic.Catalogue) is var newer and >= 0)
            {
                DocumentPath related = Paths.Root.Catalogues[newer];
                object title = context.Header.Catalogues[newer].Title;
                context.Report(TrainingRules.CatalogueIsSuperseded, path, [related], context.GetName(topic), title);
            }
            if (context.IndexOf(topic) is var first && first != i)
            {
                DocumentPath related = context.CoursePath.Topics[first];
                context.Report(TrainingRules.TopicIsListedTwice, path, [related], context.GetName(topic), context.Course.Title);
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
