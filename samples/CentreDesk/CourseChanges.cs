using LacDuong.Training;
using LacDuong.Training.Scheduling;

namespace CentreDesk;

/// <summary>What changed between two revisions of a course, in words.</summary>
internal sealed class CourseChanges
{
    private CourseChanges(IReadOnlyList<(string Heading, IReadOnlyList<string> Lines)> groups) => Groups = groups;

    public IReadOnlyList<(string Heading, IReadOnlyList<string> Lines)> Groups { get; }

    public IEnumerable<string> Lines => Groups.SelectMany(group => group.Lines);

    public static CourseChanges Find(TrainingDocument before, TrainingDocument after, Reader reader)
    {
        string[] sessions = [.. TimetableComparison.Compare(before.Courses[0], after.Courses[0]).Select(change => change.Describe(reader.Language, after))];
        return new CourseChanges([(reader.Say("Lịch", "Timetable"), sessions)]);
    }
}
