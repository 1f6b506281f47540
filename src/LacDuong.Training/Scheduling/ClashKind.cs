namespace LacDuong.Training.Scheduling;

/// <summary>What two sessions both hold at once.</summary>
public enum ClashKind
{
    /// <summary>The class itself: two timed sessions of one class overlap (rule LDT4002).</summary>
    Class,

    /// <summary>A lecturer (rule LDT4004).</summary>
    Lecturer,

    /// <summary>A room (rule LDT4005).</summary>
    Room,

    /// <summary>One or more learners who are in both classes (rule LDT4006).</summary>
    Learners,
}
