namespace LacDuong.Training.Office;

/// <summary>What a column of a plan is about.</summary>
internal enum PlanRole
{
    /// <summary>Nothing that a timetable has a place for.</summary>
    None,

    /// <summary>The running number of the row.</summary>
    Number,

    /// <summary>The day, a day of the week or several of these.</summary>
    Day,

    /// <summary>The half-day.</summary>
    Part,

    /// <summary>The time, which may have its day or its half-day with it.</summary>
    Time,

    Start,

    End,

    /// <summary>Which periods (tiết).</summary>
    Periods,

    /// <summary>What is done.</summary>
    Content,

    /// <summary>What is done, if it's the title of a topic whatever it says.</summary>
    Topic,

    Lecturer,

    /// <summary>The post or the body of the lecturer.</summary>
    LecturerTitle,

    Room,

    Groups,

    Note,

    /// <summary>The code of the session.</summary>
    Code,
}
