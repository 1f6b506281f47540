using System.Globalization;
using LacDuong.Training;
using LacDuong.Training.EntityFrameworkCore;
using LacDuong.Training.Scheduling;

namespace CentreDesk;

/// <summary>The timetable that the planner proposes for a class, by what a form chose.</summary>
internal static class DraftForm
{
    /// <summary>Drafts a timetable. Lecturers keep the topics that they have now, and nobody is booked twice.</summary>
    public static async Task<TimetableDraft> CreateAsync(
        StoredCourse stored, TrainingClass item, Func<string, string?> chosen, TrainingStore store, CancellationToken aborted = default)
    {
        TrainingDocument document = stored.Document;
        DraftOptions options = new()
        {
            Catalogues = document.Catalogues,
            NonTeachingDays = document.NonTeachingDays,
            IncludeSaturdays = chosen("saturdays") is not null,
            IncludeSundays = chosen("sundays") is not null,
            Parts = Enum.GetValues<DayPart>().Where(part => chosen(part.ToWord()) is not null).ToValueList(),
            OpeningPeriods = ReadPeriods(chosen("opening")),
            ClosingPeriods = ReadPeriods(chosen("closing")),
            Room = Code<Room>.TryParse(chosen("room"), null, out Code<Room>? room) ? room : null,
            TopicLecturers = LecturersOf(item),
            Bookings = await BookingsAsync(stored, item, store, aborted),
        };
        return TimetableDraft.Create(stored.Course, item.Code, options: options);
    }

    private static int ReadPeriods(string? text)
        => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int periods) ? Math.Min(periods, 10) : 1;

    private static ValueList<(TopicReference Topic, Code<Lecturer> Lecturer)> LecturersOf(TrainingClass item)
        => (item.Timetable?.Sessions ?? []).Where(session => session.Activity is TrainingActivity.Teaching)
            .SelectMany(session => session.Lecturers, (session, lecturer) => (session.Activity.AboutTopic!, lecturer))
            .Distinct().ToValueList();

    private static async Task<BookingIndex> BookingsAsync(
        StoredCourse stored, TrainingClass item, TrainingStore store, CancellationToken aborted)
    {
        BookingIndex bookings = BookingIndex.Create([stored.Course], stored.Document.Rooms);
        CoursePage page = new([], null);
        foreach (DateRange days in item.Dates)
        {
            do
            {
                CourseQuery query = new() { During = days, After = page.Next, Limit = CourseQuery.MaximumLimit };
                page = await store.FindAsync(query, aborted);
                foreach (StoredCourse other in page.Courses.Where(other => other.Course.Code != stored.Course.Code))
                    bookings.Add(other.Course);
            }
            while (page.Next is not null);
        }
        return bookings;
    }
}
