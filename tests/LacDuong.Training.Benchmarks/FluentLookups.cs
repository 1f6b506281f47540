using FluentValidation;
using LacDuong.Training.Vietnamese;
using NodaTime;

namespace LacDuong.Training.Benchmarks;

/// <summary>The hash sets of one validation by FluentValidation: what is in the document, and, of the class that it is at, what came before.</summary>
internal sealed class FluentLookups
{
    private const string Key = "lookups";
    private readonly ILookup<Code<Unit>, Unit> _units;

    private FluentLookups(TrainingDocument document)
    {
        _units = document.Units.ToLookup(unit => unit.Code);
        Categories = document.Categories.ToDictionary(category => category.Code);
        Topics = [.. document.Catalogues.SelectMany(catalogue => catalogue.Topics.Select(topic => new TopicReference(catalogue.Code, topic.Code)))];
        Lecturers = [.. document.Lecturers.Select(lecturer => lecturer.Code)];
        Rooms = document.Rooms.ToDictionary(room => room.Code);
    }

    public Dictionary<Code<ParticipantCategory>, ParticipantCategory> Categories { get; }

    public HashSet<TopicReference> Topics { get; }

    public HashSet<Code<Lecturer>> Lecturers { get; }

    public Dictionary<Code<Room>, Room> Rooms { get; }

    public HashSet<TopicReference> CourseTopics { get; } = [];

    public HashSet<Code<Learner>> LearnerCodes { get; } = [];

    public Dictionary<Code<Unit>, HashSet<string>> NamesByUnit { get; } = [];

    public HashSet<Code<Session>> SessionCodes { get; } = [];

    public Course? Course { get; private set; }

    public TrainingClass? Class { get; private set; }

    public static void Attach(ValidationContext<TrainingDocument> context) => context.RootContextData[Key] = new FluentLookups(context.InstanceToValidate);

    public static FluentLookups Of(IValidationContext context) => (FluentLookups)context.RootContextData[Key];

    public bool HasUnit(Code<Unit> code) => _units.Contains(code);

    public Unit? UnitOn(Code<Unit> code, LocalDate day) => _units[code].FirstOrDefault(unit => unit.Validity is null || unit.Validity.Contains(day));

    public void Enter(Course course)
    {
        Course = course;
        CourseTopics.Clear();
        CourseTopics.UnionWith(course.Topics);
    }

    public void Enter(TrainingClass item)
    {
        Class = item;
        LearnerCodes.Clear();
        NamesByUnit.Clear();
        SessionCodes.Clear();
    }

    /// <summary>Whether a name is new in a unit, by the match key that the rules use too.</summary>
    public bool AddName(Learner learner)
    {
        if (learner.Unit is null)
            return true;
        if (!NamesByUnit.TryGetValue(learner.Unit, out HashSet<string>? names))
            NamesByUnit[learner.Unit] = names = new(MatchKey.KeepingAccentsComparer);
        return names.Add(learner.Name.ToString());
    }
}
