using LacDuong.Training.Scheduling;

namespace LacDuong.Training.EntityFrameworkCore;

/// <summary>Finds clashes between the sessions of a document and stored courses that have been read.</summary>
internal static class BookedCourses
{
    public static IEnumerable<StoredClash> FindClashes(TrainingDocument document, IReadOnlyList<StoredCourse> booked, int limit)
    {
        List<StoredClash> found = [];
        IReadOnlyList<Course> courses =
        [
            .. booked.Select(stored => stored.Document.TimeZone.Equals(document.TimeZone)
                ? stored.Course
                : Move(stored.Course, stored.Document.TimeZone, document.TimeZone)),
        ];
        // The first document that has a room decides what the room is.
        BookingIndex index = BookingIndex.Create(courses, [.. document.Rooms, .. booked.SelectMany(stored => stored.Document.Rooms)]);
        ValueList<TrainingClass> classes = document.Courses[0].Classes;
        for (int c = 0; c < classes.Count; c++)
        {
            ValueList<Session> sessions = classes[c].Timetable?.Sessions ?? [];
            for (int s = 0; s < sessions.Count; s++)
            {
                DocumentPath path = DocumentPath<TrainingDocument>.Root.Courses[0].Classes[c].Timetable.Sessions[s];
                foreach (TimetableClash clash in index.FindClashes(sessions[s], classes[c].Learners).OrderBy(clash => clash.Kind))
                    found.Add(ToStored(clash, path, courses));
            }
        }
        // Those with one course stay in the order of the document.
        return found.OrderBy(clash => clash.Course).Take(limit);
    }

    private static Course Move(Course course, DateTimeZone from, DateTimeZone to) => course with
    {
        Classes = course.Classes.Select(item => item.Timetable is null ? item : item with
        {
            Timetable = item.Timetable with
            {
                Sessions = item.Timetable.Sessions
                    .SelectMany(session => session.Cancelled ? [session] : LocalMinutes.Move(session, from, to)).ToValueList(),
            },
        }).ToValueList(),
    };

    private static StoredClash ToStored(TimetableClash clash, DocumentPath path, IReadOnlyList<Course> courses)
    {
        Course course = courses[clash.Earlier.IndexIn("courses")!.Value];
        TrainingClass item = course.Classes[clash.Earlier.IndexIn("classes")!.Value];
        return new StoredClash
        {
            Kind = clash.Kind,
            Path = path,
            Course = course.Code,
            Class = item.Code,
            Session = item.Timetable!.Sessions[clash.Earlier.IndexIn("sessions")!.Value].Code,
            Lecturer = clash.Lecturer,
            Room = clash.Room,
            Learners = clash.Learners,
            Date = clash.Date,
            Start = clash.Start,
            End = clash.End,
        };
    }
}
