namespace LacDuong.Training.Office;

/// <summary>The columns of timetables for each session.</summary>
public enum TimetableColumn
{
    /// <summary>The day (Ngày), merged over its sessions.</summary>
    Date,

    /// <summary>The half-day (Buổi), merged over its sessions.</summary>
    Part,

    /// <summary>The time (Thời gian).</summary>
    Time,

    /// <summary>The class (Lớp).</summary>
    Class,

    /// <summary>The activity (Nội dung).</summary>
    Activity,

    /// <summary>The number of periods by the course's bells (Số tiết).</summary>
    Periods,

    /// <summary>The lecturers (Giảng viên).</summary>
    Lecturers,

    /// <summary>The room (Địa điểm).</summary>
    Room,

    /// <summary>The groups of the class that take part (Tổ).</summary>
    Groups,
}
