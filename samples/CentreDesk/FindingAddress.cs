using System.Globalization;
using LacDuong.Training;

namespace CentreDesk;

/// <summary>The address at which a clerk sees, and if this desk can, mends what a finding is about.</summary>
internal static class FindingAddress
{
    public static string Of(DocumentPath path, TrainingDocument document)
    {
        Course course = document.Courses[0];
        string home = $"/courses/{course.Code}";
        return home + (path.ToString().Split('/')[1..] switch
        {
            ["courses", _, "classes", var index, .. var rest] => OfClass(course.Classes[Number(index)], rest),
            ["courses", _, "title", ..] => "#title-vi",
            ["courses", _, "organisers", var index, "role", ..] => $"#{PartnerForm.Role(Number(index) + 1)}",
            ["courses", _, "organisers", var index, ..] => $"#{PartnerForm.Unit(Number(index) + 1)}",
            ["courses", _, "organisers"] => $"#{PartnerForm.Role(1)}",
            ["courses", _, "topics", var index, ..] => $"#{TopicForm.Kind(course.Topics[Number(index)])}",
            ["courses", _, "extraTopics", var index, ..] => $"#{TopicForm.Kind(course.ExtraTopics[Number(index)])}",
            ["catalogues", var index, "topics", var topic, ..] when document.Catalogues[Number(index)] is var catalogue
                => $"#{TopicForm.Kind(new TopicReference(catalogue.Code, catalogue.Topics[Number(topic)].Code))}",
            ["courses", _, "topics" or "extraTopics"] or ["catalogues", ..] => "#topics",
            ["courses", _, "stated", var figure, ..] => $"#{StatedForm.Name(figure)}",
            ["courses", _, "results", ..] or ["courses", _, "assessment", "scale", ..] => "/results",
            ["courses", _, "bells" or "activities" or "lecturers", ..] or ["lecturers" or "rooms" or "nonTeachingDays", ..] => "/timetable",
            ["units" or "reorganisations" or "categories", ..] => "#units",
            _ => "#facts",
        });
    }

    private static string OfClass(TrainingClass one, string[] rest) => rest switch
    {
        ["learners", var index, "mark" or "grade" or "certificate" or "register", ..]
            => $"/results/{one.Code}#learner-{LearnerKey.NumberOf(Number(index))}",
        ["learners", var index, ..] => $"/roster/{one.Code}#learner-{LearnerKey.NumberOf(Number(index))}",
        ["learners"] => $"/roster/{one.Code}",
        ["timetable", "sessions", var index, ..] when one.Timetable!.Sessions[Number(index)].Code is var session
            => $"/timetable/{one.Code}?at={session}#session-{session}",
        ["timetable", ..] => $"/timetable/{one.Code}",
        ["results", ..] => $"/results/{one.Code}#stated",
        ["dates", ..] => $"#dates.{one.Code}",
        ["venue", ..] => $"#venue-vi.{one.Code}",
        ["name", ..] => $"#name-vi.{one.Code}",
        ["audience", "total"] => $"#{AudienceForm.Total(one)}",
        ["audience", "groups", var index, "category"] => $"#{AudienceForm.Category(one, Number(index) + 1)}",
        ["audience", "groups", var index, "unit"] => $"#{AudienceForm.Unit(one, Number(index) + 1)}",
        ["audience", "groups", var index, ..] => $"#{AudienceForm.Count(one, Number(index) + 1)}",
        ["audience", "including", var index, ..] => $"#{AudienceForm.Part(one, Number(index) + 1)}",
        ["audience", ..] => $"#audience.{one.Code}",
        _ => $"#class.{one.Code}",
    };

    private static int Number(string index) => int.Parse(index, CultureInfo.InvariantCulture);
}
