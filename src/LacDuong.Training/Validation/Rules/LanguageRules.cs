namespace LacDuong.Training.Validation;

/// <summary>The rule on localised texts, wherever they are.</summary>
internal sealed class LanguageRules() : RuleCheck(TrainingRules.TextHasNoVietnamese)
{
    public override void CheckDocument(DocumentContext context)
    {
        TrainingDocument header = context.Header;
        DocumentPath<TrainingDocument> root = Paths.Root;
        Check(context, header.Units, unit => unit.Name, i => root.Units[i].Name);
        for (int i = 0; i < header.Units.Count; i++)
        {
            if (!header.Units[i].OtherNames.IsEmpty)
                CheckOtherNames(context, header.Units[i], root.Units[i]);
        }
        Check(context, header.Categories, category => category.Name, i => root.Categories[i].Name);
        Check(context, header.Catalogues, catalogue => catalogue.Title, i => root.Catalogues[i].Title);
        for (int i = 0; i < header.Catalogues.Count; i++)
            CheckTopics(context, header.Catalogues[i].Topics, root.Catalogues[i].Topics);
        Check(context, header.Rooms, room => room.Name, i => root.Rooms[i].Name);
    }

    public override void CheckCourse(CourseContext context)
    {
        Course course = context.Course;
        DocumentPath<Course> path = context.CoursePath;
        Check(context, course.Title, path.Title);
        Check(context, course.Objectives, objective => objective, i => path.Objectives[i]);
        Check(context, course.Activities, activity => activity.Title, i => path.Activities[i].Title);
        Check(context, course.Assessment?.Scale?.Grades ?? default, grade => grade.Name, i => path.Assessment.Scale.Grades[i].Name);
    }

    public override void CheckClass(ClassContext context)
    {
        DocumentPath<TrainingClass> path = context.ClassPath;
        Check(context, context.Class.Name, path.Name);
        Check(context, context.Class.Audience?.Including ?? default, part => part.Name, i => path.Audience.Including[i].Name);
        Check(context, context.Class.Venue, path.Venue);
        Check(context, context.Sessions, session => session.Activity.Title, i => context.SessionPath(i).Activity.Title);
    }

    // A method of its own, since its lambda would otherwise cost an allocation for each unit.
    private static void CheckOtherNames(DocumentContext context, Unit unit, DocumentPath<Unit> path)
        => Check(context, unit.OtherNames, name => name, i => path.OtherNames[i]);

    private static void CheckTopics(DocumentContext context, ValueList<Topic> topics, DocumentListPath<Topic> path)
    {
        Check(context, topics, topic => topic.Title, i => path[i].Title);
        Check(context, topics, topic => topic.Summary, i => path[i].Summary);
    }

    private static void Check<T>(
        DocumentContext context, ValueList<T> items, Func<T, LocalisedText?> textOf, Func<int, DocumentPath> pathOf)
        where T : notnull
    {
        for (int i = 0; i < items.Count; i++)
        {
            if (textOf(items[i]) is { } text && IsForeign(text))
                context.Report(TrainingRules.TextHasNoVietnamese, pathOf(i), text);
        }
    }

    private static void Check(DocumentContext context, LocalisedText? text, DocumentPath path)
    {
        if (text is not null && IsForeign(text))
            context.Report(TrainingRules.TextHasNoVietnamese, path, text);
    }

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
