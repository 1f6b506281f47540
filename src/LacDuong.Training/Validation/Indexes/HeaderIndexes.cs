namespace LacDuong.Training.Validation;

/// <summary>Indexes what courses refer to by code, once for any number of courses and threads.</summary>
internal sealed class HeaderIndexes(TrainingDocument document)
{
    private UnitChains? _unitChains;

    public TrainingDocument Header { get; } = document.Courses.IsEmpty ? document : document with { Courses = [] };

    public UnitIndex Units { get; } = new(document.Units);

    public UnitChains UnitChains
        => LazyInitializer.EnsureInitialized(ref _unitChains, () => new UnitChains(Units, Header.Reorganisations));

    public CodeIndex<ParticipantCategory> Categories { get; } = new(document.Categories);

    /// <summary>
    /// The levels and the sectors of each category's members, one bit for each. Every bit is set if the category leaves them open.
    /// </summary>
    public (uint Levels, uint Sectors)[] MembersOfCategories { get; } =
    [
        .. document.Categories.Select(category => (
            BitsOf(category.Levels.Select(level => (int)level)), BitsOf(category.Sectors.Select(sector => (int)sector)))),
    ];

    public CodeIndex<TopicCatalogue> Catalogues { get; } = new(document.Catalogues);

    /// <summary>The topics of each catalogue.</summary>
    public CodeIndex<Topic>[] Topics { get; } = [.. document.Catalogues.Select(catalogue => new CodeIndex<Topic>(catalogue.Topics))];

    /// <summary>The first catalogue of another code that supersedes a catalogue, by the code of the latter.</summary>
    public FirstPlaces<Code<TopicCatalogue>> SupersedingCatalogues { get; } = SupersedingOf(document.Catalogues);

    public CodeIndex<Lecturer> Lecturers { get; } = new(document.Lecturers);

    public CodeIndex<Room> Rooms { get; } = new(document.Rooms);

    public DaySet NonTeachingDays { get; } = new(document.NonTeachingDays);

    private static uint BitsOf(IEnumerable<int> values)
    {
        uint bits = values.Aggregate(0u, (bits, value) => bits | (1u << value));
        return bits == 0 ? uint.MaxValue : bits;
    }

    private static FirstPlaces<Code<TopicCatalogue>> SupersedingOf(ValueList<TopicCatalogue> catalogues)
    {
        FirstPlaces<Code<TopicCatalogue>> superseding = new();
        for (int i = 0; i < catalogues.Count; i++)
        {
            if (catalogues[i].Supersedes is { } superseded && superseded != catalogues[i].Code)
                superseding.Add(superseded, i);
        }
        return superseding;
    }
}
