using LacDuong.Training.Scheduling;
using LacDuong.Training.Validation;

namespace LacDuong.Training.Tests.Validation;

/// <summary>A check of a host's own that does what a test says.</summary>
internal sealed class HostCheck(Rule rule) : RuleCheck(rule)
{
    public HostCheck(string code)
        : this(CreateRule(code))
    {
    }

    public Rule Rule => Rules[0];

    public Action<DocumentContext> OfDocument { get; init; } = _ => { };

    public Action<CourseContext> OfCourse { get; init; } = _ => { };

    public Action<ClassContext> OfClass { get; init; } = _ => { };

    public Action<DocumentContext, BookingIndex> OfBookings { get; init; } = (_, _) => { };

    /// <summary>A rule with texts, of which a test may give some itself.</summary>
    public static Rule CreateRule(string code, LocalisedText? message = null, LocalisedText? remedy = null)
        => new(
            code,
            Severity.Warning,
            title: new("Lớp không có địa điểm", "Class without a venue"),
            message: message ?? new("Lớp {0} chưa có địa điểm ({1}).", "On {1}, class {0} has no venue."),
            explanation: new("Mỗi lớp phải có địa điểm.", "Every class has a venue."),
            remedy: remedy ?? new("Ghi địa điểm.", "Write the venue."));

    public override void CheckDocument(DocumentContext context) => OfDocument(context);

    public override void CheckCourse(CourseContext context) => OfCourse(context);

    public override void CheckClass(ClassContext context) => OfClass(context);

    public override void CheckBookings(DocumentContext context, BookingIndex bookings) => OfBookings(context, bookings);
}
