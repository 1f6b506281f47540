using LacDuong.Training.Scheduling;

namespace LacDuong.Training.Tests.Scheduling;

public sealed class UnplacedActivityTests
{
    public static TheoryData<UnplacedActivity, string, string> Items => new()
    {
        {
            new() { Activity = new TrainingActivity.Teaching { Topic = TopicReference.Parse("dv/1") }, Reason = UnplacedReason.NoTimeLeft, Periods = 2 },
            "dv/1: còn 2 tiết chưa xếp được, vì các buổi đã kín",
            "dv/1: periods not placed: 2, because the half-days are full"
        },
        {
            new() { Activity = new TrainingActivity.Assessment(), Reason = UnplacedReason.NoDayPart, DayParts = 1 },
            "Kiểm tra, viết thu hoạch: còn 1 buổi chưa xếp được, vì lớp không có buổi nào để xếp (thứ bảy, chủ nhật chỉ xếp khi được yêu cầu)",
            "Assessment: half-days not placed: 1, because the class has no half-day to teach in (Saturdays and Sundays count only if you ask for them)"
        },
        {
            new() { Activity = new TrainingActivity.Closing(), Reason = UnplacedReason.LecturerAway },
            "Bế giảng: chưa xếp được, vì giảng viên không đến được",
            "Closing: not placed, because a lecturer cannot come"
        },
    };

    [Theory]
    [MemberData(nameof(Items))]
    public void What_has_no_place_is_said_with_its_amount_and_reason(UnplacedActivity item, string vietnamese, string english)
        => Assert.Equal((vietnamese, english), (item.Describe(LanguageTag.Vietnamese), item.Describe(LanguageTag.English)));
}
