using LacDuong.Training;
using NodaTime;

namespace ProvinceReport;

/// <summary>Counts courses one by one: the learners, their workplaces by the units of a day, and the topics.</summary>
internal sealed class Tally(TrainingDocument header, LocalDate day)
{
    public const string NoUnit = "Không ghi đơn vị";
    public const string NoSuccessor = "Không quy được về một đơn vị";

    private readonly UnitDirectory _units = new(header.Units, header.Reorganisations);

    // Today's unit for a unit on the first day of a class. A province has few, and rosters name them again and again.
    private readonly Dictionary<(Code<Unit>, LocalDate), string> _now = [];

    public TrainingDocument Header { get; } = header;

    public LocalDate Day { get; } = day;

    public int Courses { get; private set; }

    public int Sessions { get; private set; }

    public int Learners { get; private set; }

    public Dictionary<string, int> ByCategory { get; } = [];

    public Dictionary<string, int> ByUnit { get; } = [];

    public Dictionary<string, int> ByTopic { get; } = [];

    public void Add(Course course)
    {
        Courses++;
        foreach (TrainingClass held in course.Classes)
        {
            foreach (Learner learner in held.Learners)
                Add(learner, held.FirstDay);
            foreach (Session session in held.Timetable?.Sessions ?? [])
                Add(session);
        }
    }

    private static void Count(Dictionary<string, int> counts, string key) => counts[key] = counts.GetValueOrDefault(key) + 1;

    private void Add(Learner learner, LocalDate? since)
    {
        Learners++;
        string? category = learner.Category is { } code ? Header.Categories.Find(code)?.Name.ToString() : null;
        Count(ByCategory, category ?? "Không ghi đối tượng");
        Count(ByUnit, learner.Unit is { } unit && since is LocalDate first ? UnitNow(unit, first) : NoUnit);
    }

    private void Add(Session session)
    {
        Sessions++;
        if (session.Activity is TrainingActivity.Teaching { Topic: var topic })
            Count(ByTopic, Header.Catalogues.Find(topic.Catalogue)?.Topics.Find(topic.Topic)?.Title.ToString() ?? topic.ToString());
    }

    private string UnitNow(Code<Unit> code, LocalDate since)
    {
        if (!_now.TryGetValue((code, since), out string? name))
        {
            bool isKnown = _units.TryGet(code, since, out _);
            name = isKnown && _units.GetSuccessors(code, since, Day) is [{ IsPart: false, Unit: var now }]
                ? now.Name.ToString()
                : NoSuccessor;
            _now.Add((code, since), name);
        }
        return name;
    }
}
