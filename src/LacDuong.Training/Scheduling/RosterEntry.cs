namespace LacDuong.Training.Scheduling;

/// <summary>What clash finding and the rules across courses need of a learner on a roster.</summary>
internal readonly record struct RosterEntry(Code<Learner> Code, PersonName Name, string? Group, PartialDate? BirthDate)
{
    public RosterEntry(Learner learner)
        : this(learner.Code, learner.Name, learner.Group, learner.BirthDate)
    {
    }
}
