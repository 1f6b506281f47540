using LacDuong.Training;

namespace CentreDesk;

/// <summary>What a class is called, and which class an address means.</summary>
internal static class ClassNames
{
    public static string NameFor(this TrainingClass item, Reader reader) => item.Name is { } name ? reader.Say(name) : item.Code.Value;

    /// <summary>The class of the address, or null if the course doesn't have it.</summary>
    public static TrainingClass? Find(this Course course, string? code)
        => Code<TrainingClass>.TryParse(code, null, out Code<TrainingClass>? known) ? course.Classes.Find(known) : null;

    /// <summary>The session of an address with a class and a session, or null if the course doesn't have it.</summary>
    public static Session? FindSession(this Course course, RouteValueDictionary route)
        => course.Find((string?)route["class"])?.Find((string?)route["session"]);

    /// <summary>The session of the address, or null if the class doesn't have it.</summary>
    public static Session? Find(this TrainingClass item, string? code)
        => Code<Session>.TryParse(code, null, out Code<Session>? known) ? item.Timetable?.Sessions.Find(known) : null;
}
