using LacDuong.Training;
using LacDuong.Training.Scheduling;
using LacDuong.Training.Wording;

namespace CentreDesk;

/// <summary>What a form had in it, in words that a clerk knows from the form.</summary>
internal static class TypedWords
{
    private const int Longest = 200;

    /// <summary>The fields that a clerk filled in or changed: what each is called, and what was typed or chosen.</summary>
    /// <param name="typed">The form.</param>
    /// <param name="document">The document as it's stored.</param>
    /// <param name="shown">What the form showed, by field; a field that isn't among them counts as empty.</param>
    public static IEnumerable<(string Name, string Value)> Of(
        Typed typed, TrainingDocument document, IReadOnlyDictionary<string, string> shown)
    {
        foreach ((string field, Microsoft.Extensions.Primitives.StringValues values) in typed.Form)
        {
            if (field is Edits.Revision or Edits.Seen or "chosen" or "columns" || field.StartsWith("__", StringComparison.Ordinal)
                || ResultForms.IsUnchanged(typed, field) || shown.GetValueOrDefault(field) == values.ToString())
                continue;
            IEnumerable<string> chosen = values.OfType<string>().Where(one => one.Length > 0);
            string text = string.Join("; ", chosen.Select(one => Say(field, one, document, typed.Reader)));
            if (text.Length == 0 && shown.ContainsKey(field))
                text = typed.Reader.Say("bỏ trống", "empty");
            if (text.Length > 0)
                yield return (NameOf(field, document, typed.Reader), text.Length > Longest ? text[..Longest] + "…" : text);
        }
    }

    // A field of a class or of a learner in a longer form has the code after its name.
    private static string NameOf(string field, TrainingDocument document, Reader reader)
        => field.Split('.', 2) is [var name, var code]
            ? $"{NameOf(name, reader)} ({ItemOf(code, document, reader)})"
            : NameOf(field, reader);

    private static string ItemOf(string code, TrainingDocument document, Reader reader)
        => TopicReference.TryParse(code, out TopicReference? topic)
            ? new SessionWording(reader.Language, document).TitleOf(topic)
            : ResultForms.FindLearner(document, code)?.Name.ToString() ?? code;

    private static string NameOf(string field, Reader reader) => field switch
    {
        "move" => reader.Say("Chuyển buổi học", "Session to move"),
        "restore" => reader.Say("Lấy lại bản", "Revision to restore"),
        "activity" => reader.Say("Nội dung", "Activity"),
        "title" or "title-vi" => reader.Say("Tên", "Title"),
        "title-en" => reader.Say("Tên tiếng Anh", "Title in English"),
        "date" => reader.Say("Ngày", "Day"),
        "part" => reader.Say("Nửa ngày", "Half-day"),
        "start" => reader.Say("Từ giờ", "From"),
        "end" => reader.Say("Đến giờ", "Until"),
        "lecturer" => reader.Say("Giảng viên", "Lecturers"),
        "new-lecturers" => reader.Say("Thêm giảng viên", "More lecturers"),
        "room" => reader.Say("Phòng", "Room"),
        "new-room" => reader.Say("Phòng khác", "Another room"),
        "groups" => reader.Say("Chỉ cho các tổ", "Only for groups"),
        "cancelled" => reader.Say("Hoãn", "Cancelled"),
        "morning" or "afternoon" or "evening" or "saturdays" or "sundays" => reader.Say("Xếp lịch vào", "Teach in"),
        "opening" => reader.Say("Số tiết khai giảng", "Periods of the opening"),
        "closing" => reader.Say("Số tiết bế giảng", "Periods of the closing"),
        "organiser-unit" => reader.Say("Đơn vị tổ chức", "Organiser"),
        "organiser-role" => reader.Say("Vai trò của đơn vị", "Role of the organiser"),
        "topic-kind" => reader.Say("Chuyên đề trong khoá", "Topic in the course"),
        "topic-order" => reader.Say("Thứ tự chuyên đề", "Place of the topic"),
        "new-topic-vi" => reader.Say("Chuyên đề mới", "New topic"),
        "new-topic-en" => reader.Say("Tên tiếng Anh của chuyên đề mới", "New topic in English"),
        "catalogue" => reader.Say("Danh mục", "Catalogue"),
        "audience-total" => reader.Say("Tổng số dự kiến", "Total planned"),
        "audience-category" or "audience-new-category" => reader.Say("Đối tượng", "Category"),
        "audience-unit" => reader.Say("Đơn vị của đối tượng", "Unit of the audience"),
        "audience-count" or "audience-new-count" => reader.Say("Số người", "People"),
        "audience-part" => reader.Say("Trong đó", "Including"),
        "name-vi" => reader.Say("Tên lớp", "Name of the class"),
        "name-en" => reader.Say("Tên lớp tiếng Anh", "Name of the class in English"),
        "dates" => reader.Say("Ngày học", "Dates"),
        "venue-vi" => reader.Say("Nơi học", "Venue"),
        "venue-en" => reader.Say("Nơi học, tiếng Anh", "Venue in English"),
        "code" => reader.Say("Mã", "Code"),
        "known" => reader.Say("Người lớp đã có", "Those who are there already"),
        "grade-by-mark" => reader.Say("Xếp loại theo điểm", "Grades by the marks"),
        "class" => reader.Say("Mã lớp", "Code of the class"),
        LearnerKey.Field => reader.Say("Học viên", "Learner"),
        "family" => reader.Say("Họ", "Family name"),
        "middle" => reader.Say("Tên đệm", "Middle name"),
        "given" => reader.Say("Tên", "Given name"),
        "birth-date" => reader.Say("Ngày sinh", "Born"),
        "sex" => reader.Say("Giới tính", "Sex"),
        "ethnicity" => reader.Say("Dân tộc", "Ethnicity"),
        "hometown" => reader.Say("Quê quán", "Home town"),
        "number" => reader.Say("Số hiệu cán bộ", "Staff number"),
        "joined-party" => reader.Say("Ngày vào Đảng", "Joined the Party"),
        "unit" => reader.Say("Đơn vị", "Unit"),
        "category" => reader.Say("Đối tượng", "Category"),
        "group" => reader.Say("Tổ", "Group"),
        "remark" => reader.Say("Ghi chú", "Remark"),
        "mark" => reader.Say("Điểm", "Mark"),
        "grade" => reader.Say("Xếp loại", "Grade"),
        "certificate" => reader.Say("Số chứng nhận", "Certificate"),
        "register" => reader.Say("Số vào sổ", "Register"),
        _ => StatedForm.Fields(reader).FirstOrDefault(stated => stated.Name == field).Label ?? field,
    };

    private static string Say(string field, string text, TrainingDocument document, Reader reader)
    {
        SessionWording wording = new(reader.Language, document);
        return field.Split('.', 2)[0] switch
        {
            "activity" when text.Split(':') is [_, var topic] && TopicReference.TryParse(topic, out TopicReference? reference)
                => wording.TitleOf(reference),
            "activity" => SessionForm.Others.FirstOrDefault(other => SessionForm.KeyOf(other) == text)?.Describe(reader.Language) ?? text,
            "part" when WireWords.TryParse(text, out DayPart part) => wording.NameOf(part),
            "date" when Days.Read(text) is { } day => DateWording.Get(reader.Language).Write(day),
            "lecturer" when Code<Lecturer>.TryParse(text, null, out Code<Lecturer>? lecturer) => wording.NamesOf([lecturer]),
            "room" when Code<Room>.TryParse(text, null, out Code<Room>? room) => wording.NameOf(room),
            "grade" when Code<Grade>.TryParse(text, null, out Code<Grade>? grade)
                => document.Courses[0].NameOf(grade, reader)!,
            "unit" when Code<Unit>.TryParse(text, null, out Code<Unit>? unit) && document.Units.Find(unit) is { } found
                => reader.Say(found.Name),
            "organiser-role" when WireWords.TryParse(text, out OrganiserRole role) => role.Describe(reader.Language),
            "topic-kind" => TopicForm.Kinds(reader).FirstOrDefault(kind => kind.Value == text).Text ?? text,
            "category" or "audience-category" when Code<ParticipantCategory>.TryParse(text, null, out Code<ParticipantCategory>? category)
                && document.Categories.Find(category) is { } known => reader.Say(known.Name),
            "morning" => wording.NameOf(DayPart.Morning),
            "afternoon" => wording.NameOf(DayPart.Afternoon),
            "evening" => wording.NameOf(DayPart.Evening),
            "saturdays" => reader.Say("Thứ Bảy", "Saturdays"),
            "sundays" => reader.Say("Chủ nhật", "Sundays"),
            LearnerKey.Field => ResultForms.FindLearner(document, text)?.Name.ToString()
                ?? reader.Say("không còn trong danh sách", "no longer on the roster"),
            "cancelled" or "grade-by-mark" => reader.Say("có", "yes"),
            "known" => text == "replace" ? reader.Say("thay cả danh sách", "replace the roster")
                : reader.Say("giữ nguyên", "stay as they are"),
            "sex" when WireWords.TryParse(text, out Sex sex) => sex.Describe(reader.Language),
            "move" when text.Split(' ') is [var session, var to] => SayMove(session, to, document, wording, reader),
            _ => text,
        };
    }

    private static string SayMove(string code, string to, TrainingDocument document, SessionWording wording, Reader reader)
    {
        foreach (TrainingClass item in document.Courses[0].Classes)
        {
            if (item.Find(code) is { } session && new HalfDays(document.Courses[0], item).Find(session, to) is var (date, part))
                return $"{wording.TitleOf(session)} → {DateWording.Get(reader.Language).Write(date, part)}";
        }
        return reader.Say("buổi học không còn trong lịch", "a session that the timetable doesn't have any more");
    }
}
