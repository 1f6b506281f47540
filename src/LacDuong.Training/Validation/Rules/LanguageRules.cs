using static LacDuong.Training.Validation.RuleCatalogue;

namespace LacDuong.Training.Validation;

/// <summary>The rule on localised texts, wherever they are: LDT7001.</summary>
internal static class LanguageRules
{
    public static void Check(ValidationContext context)
    {
        TrainingDocument document = context.Document;
        for (int i = 0; i < document.Units.Count; i++)
        {
            Check(context, document.Units[i].Name, "units", i, "name");
            for (int k = 0; k < document.Units[i].OtherNames.Count; k++)
            {
                if (!HasVietnamese(document.Units[i].OtherNames[k]))
                    Report(context, default(Place).Then("units", i).Then("otherNames", k), document.Units[i].OtherNames[k]);
            }
        }
        for (int i = 0; i < document.Categories.Count; i++)
            Check(context, document.Categories[i].Name, "categories", i, "name");
        for (int i = 0; i < document.Catalogues.Count; i++)
        {
            Check(context, document.Catalogues[i].Title, "catalogues", i, "title");
            CheckTopics(context, i);
        }
        for (int i = 0; i < document.Rooms.Count; i++)
            Check(context, document.Rooms[i].Name, "rooms", i, "name");
    }

    public static void Check(CourseScope scope)
    {
        if (!HasVietnamese(scope.Course.Title))
            Report(scope.Context, scope.Place.Then("title"), scope.Course.Title);
        for (int i = 0; i < scope.Course.Objectives.Count; i++)
        {
            if (!HasVietnamese(scope.Course.Objectives[i]))
                Report(scope.Context, scope.Place.Then("objectives", i), scope.Course.Objectives[i]);
        }
        for (int i = 0; i < (scope.Scale?.Grades.Count ?? 0); i++)
        {
            if (!HasVietnamese(scope.Scale!.Grades[i].Name))
                Report(
                    scope.Context, scope.Place.Then("assessment").Then("scale").Then("grades", i).Then("name"), scope.Scale.Grades[i].Name);
        }
    }

    public static void Check(ClassScope scope)
    {
        if (scope.Class.Venue is { } venue && !HasVietnamese(venue))
            Report(scope.Context, scope.Place.Then("venue"), venue);
        for (int i = 0; i < scope.Sessions.Count; i++)
        {
            if (scope.Sessions[i].Activity.Title is { } title && !HasVietnamese(title))
                Report(scope.Context, scope.PlaceOfSession(i).Then("activity").Then("title"), title);
        }
    }

    private static void CheckTopics(ValidationContext context, int catalogue)
    {
        ValueList<Topic> topics = context.Document.Catalogues[catalogue].Topics;
        for (int i = 0; i < topics.Count; i++)
        {
            if (!HasVietnamese(topics[i].Title))
                Report(context, PlaceOf(i).Then("title"), topics[i].Title);
            if (topics[i].Summary is { } summary && !HasVietnamese(summary))
                Report(context, PlaceOf(i).Then("summary"), summary);
        }

        Place PlaceOf(int topic) => default(Place).Then("catalogues", catalogue).Then("topics", topic);
    }

    private static void Check(ValidationContext context, LocalisedText text, string list, int index, string member)
    {
        if (!HasVietnamese(text))
            Report(context, default(Place).Then(list, index).Then(member), text);
    }

    // LDT7001
    private static void Report(ValidationContext context, Place place, LocalisedText text) => context.Report(LDT7001, place, text);

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
