namespace LacDuong.Training.Scheduling;

/// <summary>A member of a <see cref="Session"/> other than its code and when it is.</summary>
public enum SessionMember
{
    /// <summary><see cref="Session.Activity"/>.</summary>
    Activity,

    /// <summary><see cref="Session.Lecturers"/>, their order included.</summary>
    Lecturers,

    /// <summary><see cref="Session.Room"/>.</summary>
    Room,

    /// <summary><see cref="Session.Groups"/>, their order included.</summary>
    Groups,

    /// <summary><see cref="Session.Cancelled"/>.</summary>
    Cancelled,

    /// <summary><see cref="Session.Annotations"/>.</summary>
    Annotations,
}
