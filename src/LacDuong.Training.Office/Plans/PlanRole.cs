namespace LacDuong.Training.Office;

/// <summary>What a column of a plan holds. None is something that a timetable lacks a member for.</summary>
internal enum PlanRole
{
    None,

    /// <summary>The running number of the row.</summary>
    Number,
    Day,
    Part,

    /// <summary>The time, perhaps with its day or half-day.</summary>
    Time,
    Start,
    End,
    Periods,

    /// <summary>The activity.</summary>
    Content,

    /// <summary>The activity. Any text is the title of a topic.</summary>
    Topic,
    Lecturer,

    /// <summary>The post or the body of the lecturer.</summary>
    LecturerTitle,
    Room,
    Groups,
    Class,
    Note,
    Code,
}
