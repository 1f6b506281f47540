namespace LacDuong.Training.Validation;

/// <summary>
/// When units of one code are there to be parents: of any time, the first day on which none is, one is, or one of a low level is.
/// </summary>
internal sealed class ParentTimes(ValueList<Unit> units, UnitTimeline timeline)
{
    private const int Missing = 0;
    private const int There = 1;
    private const int Below = 2;

    // Of each question that was asked, for every span the next one that answers it.
    private readonly Dictionary<int, int[]> _next = [];

    public UnitTimeline Timeline => timeline;

    /// <summary>The first day of some on which no unit is valid, or null.</summary>
    public int? FirstDayWithout(int first, int last)
        => Find(Missing, first, last) is int span ? Math.Max(timeline.FromOf(span), first) : null;

    /// <summary>The first unit that is valid on some days, or null.</summary>
    public Unit? FirstUnit(int first, int last) => UnitOf(Find(There, first, last));

    /// <summary>The first unit that is valid on some days and of a lower level, or null.</summary>
    public Unit? FirstUnitBelow(UnitLevel level, int first, int last) => UnitOf(Find(Below + (int)level, first, last));

    private Unit? UnitOf(int? span) => span is int known ? units[timeline.UnitOf(known)] : null;

    private int? Find(int question, int first, int last)
    {
        if (!_next.TryGetValue(question, out int[]? next))
        {
            next = new int[timeline.Count];
            for (int span = timeline.Count - 1; span >= 0; span--)
                next[span] = Answers(question, timeline.UnitOf(span)) ? span : span + 1 < timeline.Count ? next[span + 1] : timeline.Count;
            _next.Add(question, next);
        }
        return next[timeline.SpanAt(first)] is var found && found <= timeline.SpanAt(last) ? found : null;
    }

    private bool Answers(int question, int unit) => question switch
    {
        Missing => unit == UnitIndex.None,
        There => unit != UnitIndex.None,
        _ => unit != UnitIndex.None && (int)units[unit].Level > question - Below,
    };
}
