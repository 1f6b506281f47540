using LacDuong.Training.Scheduling;
using LacDuong.Training.Validation;

namespace LacDuong.Training.Tests.Validation;

/// <summary>A check of a host's own that does what a test says.</summary>
internal sealed class HostCheck(Rule rule) : RuleCheck(rule)
{
    public static RuleTexts Texts { get; } = new()
    {
        Title = new("Lớp không có địa điểm", "Class without a venue"),
        Message = new("Lớp {0} chưa có địa điểm ({1}).", "On {1}, class {0} has no venue."),
        Explanation = new("Mỗi lớp phải có địa điểm.", "Every class has a venue."),
        Remedy = new("Ghi địa điểm.", "Write the venue."),
    };

    public HostCheck(string code)
        : this(new Rule(code, Severity.Warning, Texts))
    {
    }

    public Rule Rule => Rules[0];

    public Action<DocumentContext> OfDocument { get; init; } = _ => { };

    public Action<CourseContext> OfCourse { get; init; } = _ => { };

    public Action<ClassContext> OfClass { get; init; } = _ => { };

    public Action<DocumentContext, BookingIndex> OfBookings { get; init; } = (_, _) => { };

    public override void CheckDocument(DocumentContext context) => OfDocument(context);

    public override void CheckCourse(CourseContext context) => OfCourse(context);

    public override void CheckClass(ClassContext context) => OfClass(context);

    public override void CheckBookings(DocumentContext context, BookingIndex bookings) => OfBookings(context, bookings);
}
