using LacDuong.Training;
using LacDuong.Training.Scheduling;
using LacDuong2022;

namespace CentreDesk;

/// <summary>What an empty store begins with: the course of 2022, and a timetable that this program proposes.</summary>
internal static class FirstCourse
{
    public static TrainingDocument Create()
    {
        TrainingDocument facts = LacDuongCourse.Document;
        Course course = facts.Courses[0];
        Code<TrainingClass> only = course.Classes[0].Code;
        TimetableDraft draft = TimetableDraft.Create(course, only, options: new DraftOptions { Catalogues = facts.Catalogues });
        return facts.WithCourse(course.Code, old => old.WithClass(only, one => one with { Timetable = draft.Timetable }));
    }
}
