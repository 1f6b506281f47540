using LacDuong.Training.Scheduling;

namespace LacDuong.Training.Validation;

/// <summary>The paths that the rules report.</summary>
internal static class Paths
{
    public static DocumentPath<TrainingDocument> Root => default;

    public static DocumentPath<TrainingClass> Of((int Course, int Class) place) => Root.Courses[place.Course].Classes[place.Class];

    public static DocumentPath<Session> Of(SessionPlace place) => Of((place.Course, place.Class)).Timetable.Sessions[place.Session];
}
