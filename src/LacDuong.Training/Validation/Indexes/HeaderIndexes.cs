namespace LacDuong.Training.Validation;

/// <summary>What the courses of a document refer to: the indexes of all else in it, made once for any number of courses. They serve one thread at a time.</summary>
internal sealed class HeaderIndexes : IDisposable
{
    public HeaderIndexes(TrainingDocument document)
    {
        Units = new UnitIndex(document.Units);
        Categories.Of(document.Categories);
        Catalogues.Of(document.Catalogues);
        Topics = new TopicIndex(Catalogues);
        Lecturers.Of(document.Lecturers);
        Rooms.Of(document.Rooms);
    }

    public UnitIndex Units { get; }

    public CodeIndex<ParticipantCategory> Categories { get; } = new();

    public CodeIndex<TopicCatalogue> Catalogues { get; } = new();

    public TopicIndex Topics { get; }

    public CodeIndex<Lecturer> Lecturers { get; } = new();

    public CodeIndex<Room> Rooms { get; } = new();

    /// <summary>For the one course or class that the rules are at: made again for the next one.</summary>
    public CourseTables Tables { get; } = new();

    public void Dispose()
    {
        Categories.Dispose();
        Catalogues.Dispose();
        Topics.Dispose();
        Lecturers.Dispose();
        Rooms.Dispose();
        Tables.Dispose();
    }
}
