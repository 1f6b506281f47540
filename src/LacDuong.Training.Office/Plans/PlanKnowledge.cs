namespace LacDuong.Training.Office;

/// <summary>What a host knows, and what its plans add.</summary>
internal sealed class PlanKnowledge
{
    public PlanKnowledge(TrainingDocument document, Course? course)
    {
        Topics = new PlanTopics(document, course);
        Lecturers = new PlanLecturers(document.Lecturers);
        Rooms = new PlanRooms(document.Rooms);
        Activities = new PlanActivityFinder(Topics);
        Bells = course?.Bells;
    }

    public PlanTopics Topics { get; }

    public PlanLecturers Lecturers { get; }

    public PlanRooms Rooms { get; }

    public PlanActivityFinder Activities { get; }

    public BellSchedule? Bells { get; }

    /// <summary>The first mention of each made item, by «lecturer CODE», «room CODE» and «topic CATALOGUE/CODE».</summary>
    public Dictionary<string, TablePlace> Places { get; } = new(StringComparer.Ordinal);
}
