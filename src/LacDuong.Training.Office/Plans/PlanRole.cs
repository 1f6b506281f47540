namespace LacDuong.Training.Office;

/// <summary>What a column of a plan holds.</summary>
internal enum PlanRole
{
    /// <summary>Something that a timetable lacks a member for.</summary>
    None,

    /// <summary>The running number of the row.</summary>
    Number,

    /// <summary>The day, a weekday, or several of these.</summary>
    Day,

    /// <summary>The half-day.</summary>
    Part,

    /// <summary>The time, perhaps with its day or half-day.</summary>
    Time,

    Start,

    End,

    /// <summary>The periods (tiết).</summary>
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

    /// <summary>The classes of a plan for several.</summary>
    Class,

    Note,

    /// <summary>The code of the session.</summary>
    Code,
}
