namespace LacDuong.Training.Scheduling;

/// <summary>
/// The paths of sessions in a document, and the three indexes in them: of the course, of the class in the course, and of the session in the
/// timetable.
/// </summary>
internal static class SessionPaths
{
    public static DocumentPath<Session> Of((int Course, int Class, int Session) place)
        => DocumentPath<TrainingDocument>.Root.Courses[place.Course].Classes[place.Class].Timetable.Sessions[place.Session];

    public static (int Course, int Class, int Session) IndexesOf(DocumentPath path)
        => path.IndexIn("courses") is int course && path.IndexIn("classes") is int @class && path.IndexIn("sessions") is int session
            && Of((course, @class, session)) == path
                ? (course, @class, session)
                : throw new ArgumentException($"'{path}' isn't the path of a session in a document.", nameof(path));
}
