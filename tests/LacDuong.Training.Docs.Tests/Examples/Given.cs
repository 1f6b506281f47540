using LacDuong.Training.Scheduling;
using LacDuong.Training.Validation;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using NodaTime;

namespace LacDuong.Training.Docs.Tests.Examples;

/// <summary>What the examples of the XML documentation take for granted: the names that they use and do not declare. They are compiled, not run.</summary>
public static class Given
{
    public static TrainingDocument document { get; set; } = null!;

    public static TrainingDocument header => document;

    public static TrainingDocument register => document;

    public static TrainingDocument catalogue => document;

    public static TrainingDocument year => document;

    public static Course course => document.Courses[0];

    public static Course before => course;

    public static Course after => course;

    public static Course yesterday => course;

    public static Course today => course;

    public static Session session => course.Classes[0].Timetable!.Sessions[0];

    public static TimetableClash clash => TimetableClashes.Find([course, course])[0];

    public static Timetable timetable => course.Classes[0].Timetable!;

    public static BellSchedule bells => course.Bells!;

    public static ValueList<Learner> learners => course.Classes[0].Learners;

    public static UnitDirectory units => new(document.Units, document.Reorganisations);

    public static ValidationReport report => TrainingValidator.Default.Validate(document);

    public static RuleCheck check => null!;

    public static IAsyncEnumerable<Course> courses => AsyncEnumerable.Empty<Course>();

    public static BookingIndex index => new();

    public static Stream stream => Stream.Null;

    public static HttpContext httpContext => new DefaultHttpContext();

    public static LocalDate day => new(2022, 5, 25);

    public static IEnumerable<string> names => ["Đạ Nhim"];

    public static WebApplication app => null!;

    public static string path => "document.json";

    public static string text => "dv-01";

    public static void Import(Course _)
    {
    }

    public static void Draw(LocalDate _, DayPart __, Code<TrainingClass> ___, Session ____)
    {
    }
}
