namespace LacDuong.Training.Validation;

/// <summary>The rule on localised texts, wherever they are.</summary>
internal sealed class LanguageRules() : RuleCheck(TrainingRules.TextHasNoVietnamese)
{
    public override void CheckDocument(DocumentContext context)
    {
        TrainingDocument header = context.Header;
        for (int i = 0; i < header.Units.Count; i++)
        {
            if (IsForeign(header.Units[i].Name))
                Report(context, Paths.Root.Units[i].Name, header.Units[i].Name);
            for (int k = 0; k < header.Units[i].OtherNames.Count; k++)
            {
                if (IsForeign(header.Units[i].OtherNames[k]))
                    Report(context, Paths.Root.Units[i].OtherNames[k], header.Units[i].OtherNames[k]);
            }
        }
        for (int i = 0; i < header.Categories.Count; i++)
        {
            if (IsForeign(header.Categories[i].Name))
                Report(context, Paths.Root.Categories[i].Name, header.Categories[i].Name);
        }
        for (int i = 0; i < header.Catalogues.Count; i++)
            CheckCatalogue(context, header.Catalogues[i], Paths.Root.Catalogues[i]);
        for (int i = 0; i < header.Rooms.Count; i++)
        {
            if (IsForeign(header.Rooms[i].Name))
                Report(context, Paths.Root.Rooms[i].Name, header.Rooms[i].Name);
        }
    }

    public override void CheckCourse(CourseContext context)
    {
        if (IsForeign(context.Course.Title))
            Report(context, context.CoursePath.Title, context.Course.Title);
        for (int i = 0; i < context.Course.Objectives.Count; i++)
        {
            if (IsForeign(context.Course.Objectives[i]))
                Report(context, context.CoursePath.Objectives[i], context.Course.Objectives[i]);
        }
        for (int i = 0; i < context.Course.Activities.Count; i++)
        {
            if (context.Course.Activities[i].Title is { } title && IsForeign(title))
                Report(context, context.CoursePath.Activities[i].Title, title);
        }
        ValueList<Grade> grades = context.Course.Assessment?.Scale?.Grades ?? default;
        for (int i = 0; i < grades.Count; i++)
        {
            if (IsForeign(grades[i].Name))
                Report(context, context.CoursePath.Assessment.Scale.Grades[i].Name, grades[i].Name);
        }
    }

    public override void CheckClass(ClassContext context)
    {
        if (context.Class.Name is { } name && IsForeign(name))
            Report(context, context.ClassPath.Name, name);
        ValueList<AudiencePart> parts = context.Class.Audience?.Including ?? default;
        for (int i = 0; i < parts.Count; i++)
        {
            if (IsForeign(parts[i].Name))
                Report(context, context.ClassPath.Audience.Including[i].Name, parts[i].Name);
        }
        if (context.Class.Venue is { } venue && IsForeign(venue))
            Report(context, context.ClassPath.Venue, venue);
        for (int i = 0; i < context.Sessions.Count; i++)
        {
            if (context.Sessions[i].Activity.Title is { } title && IsForeign(title))
                Report(context, context.SessionPath(i).Activity.Title, title);
        }
    }

    private static void CheckCatalogue(DocumentContext context, TopicCatalogue catalogue, DocumentPath<TopicCatalogue> path)
    {
        if (IsForeign(catalogue.Title))
            Report(context, path.Title, catalogue.Title);
        for (int i = 0; i < catalogue.Topics.Count; i++)
        {
            Topic topic = catalogue.Topics[i];
            if (IsForeign(topic.Title))
                Report(context, path.Topics[i].Title, topic.Title);
            if (topic.Summary is { } summary && IsForeign(summary))
                Report(context, path.Topics[i].Summary, summary);
        }
    }

    private static void Report(DocumentContext context, DocumentPath path, LocalisedText text)
        => context.Report(TrainingRules.TextHasNoVietnamese, path, text);

    private static bool IsForeign(LocalisedText text)
    {
        foreach ((LanguageTag language, _) in text.Texts)
        {
            if (language.IsVietnamese)
                return false;
        }
        return true;
    }
}
