using LacDuong.Training;

namespace TrainingApi;

/// <summary>Merges the parts of many documents other than their courses. Of several items with one code it keeps the first.</summary>
internal sealed class HeaderMerge
{
    private readonly OrderedDictionary<(Code<Unit>, DateRange?), Unit> _units = [];
    private readonly HashSet<Reorganisation> _reorganisations = [];
    private readonly OrderedDictionary<Code<ParticipantCategory>, ParticipantCategory> _categories = [];
    private readonly OrderedDictionary<Code<TopicCatalogue>, TopicCatalogue> _catalogues = [];
    private readonly OrderedDictionary<Code<Lecturer>, Lecturer> _lecturers = [];
    private readonly OrderedDictionary<Code<Room>, Room> _rooms = [];
    private readonly SortedSet<DateRange> _nonTeachingDays = [];
    private TrainingDocument? _first;

    public TrainingDocument Merged => (_first ?? new TrainingDocument()) with
    {
        Units = [.. _units.Values],
        Reorganisations = [.. _reorganisations],
        Categories = [.. _categories.Values],
        Catalogues = [.. _catalogues.Values],
        Lecturers = [.. _lecturers.Values],
        Rooms = [.. _rooms.Values],
        NonTeachingDays = [.. _nonTeachingDays],
        Courses = [],
    };

    public void Add(TrainingDocument document)
    {
        _first ??= document;
        foreach (Unit unit in document.Units)
            _units.TryAdd((unit.Code, unit.Validity), unit);
        _reorganisations.UnionWith(document.Reorganisations);
        foreach (ParticipantCategory category in document.Categories)
            _categories.TryAdd(category.Code, category);
        foreach (TopicCatalogue catalogue in document.Catalogues)
            _catalogues[catalogue.Code] = _catalogues.TryGetValue(catalogue.Code, out TopicCatalogue? known)
                ? Merge(known, catalogue)
                : catalogue;
        foreach (Lecturer lecturer in document.Lecturers)
            _lecturers.TryAdd(lecturer.Code, lecturer);
        foreach (Room room in document.Rooms)
            _rooms.TryAdd(room.Code, room);
        _nonTeachingDays.UnionWith(document.NonTeachingDays);
    }

    // Documents may have different topics of one catalogue, since each has those of its course.
    private static TopicCatalogue Merge(TopicCatalogue known, TopicCatalogue other)
        => known == other ? known : known with { Topics = known.Topics.Concat(other.Topics).DistinctBy(topic => topic.Code).ToValueList() };
}
