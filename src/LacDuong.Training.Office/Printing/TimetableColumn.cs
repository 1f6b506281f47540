namespace LacDuong.Training.Office;

/// <summary>What a timetable shows of each session, a column each.</summary>
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

    /// <summary>What is done (Nội dung).</summary>
    Activity,

    /// <summary>The number of periods by the course's bells (Số tiết).</summary>
    Periods,

    /// <summary>Who teaches (Giảng viên).</summary>
    Lecturers,

    /// <summary>Where (Địa điểm).</summary>
    Room,

    /// <summary>Which groups of the class take part (Tổ).</summary>
    Groups,
}
