namespace LacDuong.Training.Office;

/// <summary>The headings that people write in plans.</summary>
internal static class PlanHeadings
{
    private static readonly Dictionary<string, PlanRole> s_roles = Phrases.Table(
        (PlanRole.Number, "stt|tt|so tt|so thu tu|no|number"),
        (PlanRole.Day, "ngay|thu|ngay thang|ngay thang nam|ngay hoc|ngay thu|thu ngay|thu ngay thang|ngay thang thu|thu trong tuan|"
            + "ngay thuc hien|ngay day|ngay giang|ngay to chuc|date|day|days|dates|day of week|weekday|date day|day date|ngay buoi|"
            + "buoi ngay|ngay gio|thoi gian ngay|tuan ngay|ngay hoc tap"),
        (PlanRole.Part, "buoi|buoi hoc|half day|part of day|session time|sang chieu|buoi trong ngay|day part"),
        (PlanRole.Time, "thoi gian|gio|gio hoc|time|times|thoi gian thuc hien|thoi gian hoc|khung gio|ca|ca hoc|tu gio den gio|"
            + "thoi diem|hours|time slot|slot|when|thoi gian to chuc|thoi gian hoc tap"),
        (PlanRole.Start, "bat dau|gio bat dau|tu|tu gio|start|from|start time|begin|starts|thoi gian bat dau"),
        (PlanRole.End, "ket thuc|gio ket thuc|den|den gio|end|to time|until|end time|finish|ends|thoi gian ket thuc"),
        (PlanRole.Periods, "tiet|tiet hoc|tiet thu|period|periods"),
        (PlanRole.Content, "noi dung|noi dung hoc|noi dung hoc tap|noi dung giang day|noi dung chuong trinh|noi dung cong viec|"
            + "noi dung bai|noi dung chuyen de|cong viec|mon|mon hoc|hoat dong|content|contents|subject|activity|activities|title|"
            + "session|sessions|programme|program|agenda|description|chuong trinh|noi dung lam viec|dien giai|what|"
            + "noi dung boi duong|noi dung tap huan"),
        (PlanRole.Topic, "chuyen de|ten chuyen de|bai|bai hoc|ten bai|bai giang|ten bai hoc|topic|topics|lesson|lessons|"
            + "ten chuyen de bai hoc|chuyen de bai hoc|hoc phan|chu de"),
        (PlanRole.Lecturer, "giang vien|bao cao vien|nguoi giang|nguoi thuc hien|nguoi trinh bay|nguoi day|giao vien|dien gia|gv|bcv|"
            + "thuc hien|can bo giang day|giang vien bao cao vien|phu trach|nguoi phu trach|don vi thuc hien|nguoi bao cao|lecturer|"
            + "lecturers|speaker|speakers|teacher|teachers|instructor|instructors|presenter|presenters|facilitator|facilitators|"
            + "trainer|trainers|by|who|nguoi len lop|giang day|ho va ten giang vien|ho ten giang vien|ten giang vien|nguoi giang day|"
            + "nguoi huong dan|faculty"),
        (PlanRole.LecturerTitle, "chuc vu|chuc danh|chuc vu don vi cong tac|chuc vu giang vien|don vi cong tac|position|job title|"
            + "hoc ham hoc vi|chuc vu don vi|chuc danh don vi|don vi"),
        (PlanRole.Room, "dia diem|hoi truong|phong|phong hoc|noi hoc|noi to chuc|dia diem hoc|dia diem to chuc|room|rooms|venue|"
            + "location|place|hall|where|giang duong|dia diem phong hoc|phong hop"),
        (PlanRole.Class, "lop|ten lop|lop hoc|cac lop|class|classes|class name"),
        (PlanRole.Groups, "to|nhom|to hoc tap|group|groups"),
        (PlanRole.Note, "ghi chu|note|notes|remark|remarks|comment|comments|luu y"),
        (PlanRole.Code, "ma|ma buoi|ma buoi hoc|code|session code"));

    // A longer heading begins with one of these: «Nội dung giảng dạy và thảo luận», «Giảng viên, báo cáo viên».
    private static readonly (string Beginning, PlanRole Role)[] s_beginnings =
    [
        .. s_roles.Where(pair => pair.Value is PlanRole.Content or PlanRole.Topic or PlanRole.Lecturer or PlanRole.Room or PlanRole.Note)
            .Where(pair => pair.Key.Contains(' ', StringComparison.Ordinal) || pair.Value is PlanRole.Lecturer)
            .OrderByDescending(pair => pair.Key.Length).Select(pair => (pair.Key + " ", pair.Value)),
    ];

    /// <summary>The role that a heading names.</summary>
    public static PlanRole Find(string text)
    {
        if (text.Length is 0 or > 80)
            return PlanRole.None;
        string key = Phrases.KeyOf(text);
        if (s_roles.TryGetValue(key, out PlanRole role))
            return role;
        // «Chuyên đề 1: …» and «GV: …» are content.
        if (text.AsSpan().ContainsAnyInRange('0', '9') || text.AsSpan().ContainsAny(':', ';'))
            return PlanRole.None;
        return Array.Find(s_beginnings, entry => key.StartsWith(entry.Beginning, StringComparison.Ordinal)).Role;
    }
}
