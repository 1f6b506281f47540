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
            Place place = default(Place).Then("catalogues", later);
            Place related = default(Place).Then("catalogues", first);
            context.Report(TrainingRules.CataloguesShareCode, place, [related], catalogues[later].Title, catalogues[first].Title);
        }
        for (int i = 0; i < catalogues.Count; i++)
        {
            Place catalogue = default(Place).Then("catalogues", i);
            ValueList<Topic> topics = catalogues[i].Topics;
            foreach ((int later, int first) in context.Run.Indexes.Topics[i].Repeats())
            {
                Place place = catalogue.Then("topics", later);
                Place related = catalogue.Then("topics", first);
                context.Report(TrainingRules.TopicsShareCode, place, [related], topics[later].Title, topics[first].Title);
            }
        }
    }

    public override void CheckCourse(CourseContext context)
    {
        for (int i = 0; i < context.Course.Topics.Count; i++)
        {
            TopicReference topic = context.Course.Topics[i];
            Place place = context.CoursePlace.Then("topics", i);
            if (context.Find(topic) is null)
                context.Report(TrainingRules.TopicIsUnknown, place, topic, context.Course.Title);
            if (context.Run.Indexes.SupersedingCatalogues.IndexOf(topic.Catalogue) is var newer and >= 0)
            {
                Place related = default(Place).Then("catalogues", newer);
                object title = context.Header.Catalogues[newer].Title;
                context.Report(TrainingRules.CatalogueIsSuperseded, place, [related], context.GetName(topic), title);
            }
            if (context.IndexOf(topic) is var first && first != i)
            {
                Place related = context.CoursePlace.Then("topics", first);
                context.Report(TrainingRules.TopicIsListedTwice, place, [related], context.GetName(topic), context.Course.Title);
            }
        }
    }

    public override void CheckClass(ClassContext context)
    {
        for (int i = 0; i < context.Sessions.Count; i++)
        {
            if (context.Sessions[i].Activity.AboutTopic is { } topic && context.Find(topic) is null)
            {
                Place place = context.SessionPlace(i).Then("activity").Then("topic");
                context.Report(TrainingRules.TopicIsUnknown, place, topic, context.Course.Title);
            }
        }
    }
}
