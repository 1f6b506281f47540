using LacDuong.Training;
using LacDuong.Training.EntityFrameworkCore;

namespace CentreDesk.Tests;

/// <summary>What a clerk saves is stored, and nothing else.</summary>
[Collection(nameof(OneDesk))]
public sealed class SavingTests(Desk desk)
{
    [BrowserFact]
    public async Task Results_are_stored_as_they_were_typed_and_graded_by_the_mark()
    {
        await using Clerk clerk = await desk.OpenAsync();
        await clerk.SaveClassListAsync();
        await clerk.FollowAsync("Kết quả");
        await clerk.PressAsync("Dùng thang này");
        await clerk.FollowAsync("Ghi điểm, xếp loại, số chứng nhận");
        await clerk.Page.Locator("[id='mark.3']").FillAsync("8,5");
        await clerk.Page.Locator("[id='certificate.3']").FillAsync("CN-003");
        await clerk.Page.Locator("[id='register.3']").FillAsync("12");
        await clerk.Page.Locator("[id='grade.4']").SelectOptionAsync("khong-dat");
        await clerk.Page.GetByRole(AriaRole.Checkbox).CheckAsync();
        await clerk.PressAsync("Lưu kết quả");
        await Assertions.Expect(clerk.Page.Locator("#learner-3")).ToContainTextAsync("Giỏi 8,5 CN-003 12");

        ValueList<Learner> learners = (await desk.StoredAsync()).Course.Classes[0].Learners;
        Assert.Equal((new Code<Grade>("gioi"), 8.5m, "CN-003", "12"),
            (learners[2].Grade, learners[2].Mark, learners[2].Certificate, learners[2].Register));
        Assert.Equal(new Code<Grade>("khong-dat"), learners[3].Grade);
        Assert.DoesNotContain(learners.Skip(4).Concat(learners.Take(2)), learner => learner.Grade is not null || learner.Mark is not null);
    }

    [BrowserFact]
    public async Task A_refused_mark_is_shown_in_its_field_and_none_is_stored()
    {
        await using Clerk clerk = await desk.OpenAsync();
        await clerk.SaveClassListAsync();
        await clerk.SeesAsync("Danh sách học viên");
        StoredCourse before = await desk.StoredAsync();
        await clerk.GoAsync($"/courses/{Desk.Course}/results/lop-1?edit");
        await clerk.Page.Locator("[id='mark.5']").FillAsync("9");
        await clerk.Page.Locator("[id='mark.6']").FillAsync("chín");
        await clerk.PressAsync("Lưu kết quả");
        await clerk.Page.GetByRole(AriaRole.Alert).GetByRole(AriaRole.Link).ClickAsync();

        await Assertions.Expect(clerk.Page.Locator("[id='mark.6']")).ToBeFocusedAsync();
        await Assertions.Expect(clerk.Page.Locator("[id='mark.5']")).ToHaveValueAsync("9");
        Assert.Equal(before, await desk.StoredAsync());
    }

    [BrowserFact]
    public async Task A_draft_that_is_tried_but_not_taken_changes_nothing()
    {
        await using Clerk clerk = await desk.OpenAsync();
        StoredCourse before = await desk.StoredAsync();
        await clerk.GoAsync($"/courses/{Desk.Course}/timetable");
        await clerk.FollowAsync("Xếp lịch tự động");
        await clerk.SeesAsync("chiều thứ Tư, 25/5/2022");
        await clerk.Page.GetByLabel("Buổi chiều").UncheckAsync();
        await clerk.PressAsync("Xếp thử lại");
        await clerk.DoesNotSeeAsync("chiều thứ Tư, 25/5/2022");
        await clerk.FollowAsync("Huỷ bỏ");
        await clerk.SeesAsync("Lịch lớp");

        Assert.Equal(before, await desk.StoredAsync());
    }

    [BrowserFact]
    public async Task Undo_brings_back_the_timetable_alone_and_only_after_a_change_of_it()
    {
        await using Clerk clerk = await desk.OpenAsync();
        await clerk.SaveClassListAsync();
        await clerk.SeesAsync("Danh sách học viên");
        await desk.ReviseAsync(document => WithTime(document, "07:30/11:00"));
        await clerk.GoAsync($"/courses/{Desk.Course}/timetable");
        await clerk.SeesAsync("Hoàn tác");
        await desk.ReviseAsync(document => document with { Annotations = document.Annotations.With("note", "x") });
        await clerk.GoAsync($"/courses/{Desk.Course}/timetable");

        await clerk.DoesNotSeeAsync("Hoàn tác");
    }

    [BrowserFact]
    public async Task A_move_that_drops_the_time_of_a_session_says_so()
    {
        await using Clerk clerk = await desk.OpenAsync();
        await clerk.SaveClassListAsync();
        await clerk.SeesAsync("Danh sách học viên");
        await desk.ReviseAsync(document => WithTime(document, "07:30/11:00"));
        await clerk.GoAsync($"/courses/{Desk.Course}/timetable");
        await clerk.PressAsync("Chuyển xuống nửa ngày sau");

        await clerk.SeesAsync("Đã bỏ giờ 7h30 – 11h00.");
    }

    private static TrainingDocument WithTime(TrainingDocument document, string time)
    {
        Session session = new()
        {
            Code = new("s-1"),
            Date = new(2022, 5, 25),
            Part = DayPart.Morning,
            Time = TimeRange.Parse(time),
            Activity = new TrainingActivity.Opening(),
        };
        return document.WithCourse(new(Desk.Course), course => course with
        {
            Bells = null,
            Classes = [course.Classes[0] with { Timetable = new Timetable { Sessions = [session] } }],
        });
    }
}
