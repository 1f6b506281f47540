namespace LacDuong.Training.Validation;

/// <summary>The rule on localised texts, wherever they are.</summary>
internal sealed class LanguageRules() : RuleCheck(TrainingRules.TextHasNoVietnamese)
{
    public override void CheckDocument(DocumentContext context)
    {
        TrainingDocument header = context.Header;
        for (int i = 0; i < header.Units.Count; i++)
        {
            Check(context, header.Units[i].Name, default(Place).Then("units", i), "name");
            for (int k = 0; k < header.Units[i].OtherNames.Count; k++)
                Check(context, header.Units[i].OtherNames[k], default(Place).Then("units", i), "otherNames", k);
        }
        for (int i = 0; i < header.Categories.Count; i++)
            Check(context, header.Categories[i].Name, default(Place).Then("categories", i), "name");
        for (int i = 0; i < header.Catalogues.Count; i++)
        {
            Place place = default(Place).Then("catalogues", i);
            Check(context, header.Catalogues[i].Title, place, "title");
            ValueList<Topic> topics = header.Catalogues[i].Topics;
            for (int k = 0; k < topics.Count; k++)
            {
                Check(context, topics[k].Title, place.Then("topics", k), "title");
                Check(context, topics[k].Summary, place.Then("topics", k), "summary");
            }
        }
        for (int i = 0; i < header.Rooms.Count; i++)
            Check(context, header.Rooms[i].Name, default(Place).Then("rooms", i), "name");
    }

    public override void CheckCourse(CourseContext context)
    {
        Check(context, context.Course.Title, context.CoursePlace, "title");
        for (int i = 0; i < context.Course.Objectives.Count; i++)
            Check(context, context.Course.Objectives[i], context.CoursePlace, "objectives", i);
        ValueList<Grade> grades = context.Course.Assessment?.Scale?.Grades ?? default;
        for (int i = 0; i < grades.Count; i++)
            Check(context, grades[i].Name, context.CoursePlace.Then("assessment").Then("scale").Then("grades", i), "name");
    }

    public override void CheckClass(ClassContext context)
    {
        Check(context, context.Class.Venue, context.ClassPlace, "venue");
        for (int i = 0; i < context.Sessions.Count; i++)
        {
            if (context.Sessions[i].Activity.Title is { } title)
                Check(context, title, context.SessionPlace(i).Then("activity"), "title");
        }
    }

    private static void Check(DocumentContext context, LocalisedText? text, in Place parent, string member)
    {
        if (text is not null && !HasVietnamese(text))
            context.Report(TrainingRules.TextHasNoVietnamese, parent.Then(member), text);
    }

    private static void Check(DocumentContext context, LocalisedText text, in Place parent, string list, int index)
    {
        if (!HasVietnamese(text))
            context.Report(TrainingRules.TextHasNoVietnamese, parent.Then(list, index), text);
    }

    private static bool HasVietnamese(LocalisedText text)
    {
        foreach ((LanguageTag language, _) in text.Texts)
        {
            if (language.IsVietnamese)
                return true;
        }
        return false;
    }
}
