using System.Globalization;

namespace LacDuong.Training.Scheduling;

/// <summary>One draft in the making.</summary>
internal sealed class DraftRun
{
    private static readonly TrainingActivity s_opening = new TrainingActivity.Opening();
    private static readonly TrainingActivity s_closing = new TrainingActivity.Closing();
    private static readonly TrainingActivity s_assessment = new TrainingActivity.Assessment();

    private readonly BellSchedule _bells;
    private readonly bool _hasBells;
    private readonly DraftOptions _options;
    private readonly int _assessmentParts;
    private readonly TopicReference[] _topics;
    private readonly ValueList<Code<Lecturer>>[] _lecturers;
    private readonly LocalDate[] _days;
    private readonly List<DraftDayPart> _parts;
    private readonly List<UnplacedActivity> _unplaced = [];
    private readonly List<Session> _sessions = [];

    public DraftRun(Course course, TrainingClass trainingClass, BellSchedule bells, DraftOptions options)
    {
        _bells = bells;
        _hasBells = DraftDayPart.HasBells(bells);
        _options = options;
        _assessmentParts = course.Assessment?.Sessions ?? 0;
        _topics = [.. course.Topics.Distinct()];
        ILookup<TopicReference, Code<Lecturer>> lecturers = options.TopicLecturers.ToLookup(entry => entry.Topic, entry => entry.Lecturer);
        _lecturers = [.. _topics.Select(topic => lecturers[topic].Distinct().ToValueList())];
        _days = [.. FindDays(trainingClass.Dates, options.NonTeachingDays).Take(TimetableDraft.MaximumDays)];
        _parts = DraftDayPart.Of(_days, bells, options.Parts);
    }

    public TimetableDraft Draft()
    {
        int opening = Reserve(_parts.FirstOrDefault(), _options.OpeningPeriods);
        int closing = Reserve(_parts.LastOrDefault(), _options.ClosingPeriods);
        DraftDayPart[] roomy = [.. _parts.Where(part => part.HasTime)];
        int assessed = Math.Min(_assessmentParts, roomy.Length);

        ReportUnlessPlaced(s_opening, opening, _options.OpeningPeriods);
        List<TopicShare> shares = Fill(roomy[..^assessed]);
        if (assessed < _assessmentParts)
            _unplaced.Add(new UnplacedActivity { Activity = s_assessment, Reason = ReasonOfTime, DayParts = _assessmentParts - assessed });
        ReportUnlessPlaced(s_closing, closing, _options.ClosingPeriods);

        Write(roomy, shares, assessed, opening, closing);
        LocalDate[] free = [.. _days.Except(_sessions.Select(session => session.Date))];
        return new TimetableDraft(new Timetable { Sessions = _sessions.ToValueList() }, _unplaced, free);
    }

    // The days of ranges of known sides that are in none of others, in order; those are unbounded on unknown sides.
    public static IEnumerable<LocalDate> FindDays(ValueList<DateRange> ranges, ValueList<DateRange> without)
    {
        DaySet known = new(ranges.Where(range => range.DayCount is not null).ToValueList());
        DaySet free = new(without);
        return from run in known.Runs
               from gap in free.GapsWithin(run.First, run.Last)
               from day in Enumerable.Range(gap.First, gap.Last - gap.First + 1)
               select DayNumber.ToDate(day);
    }

    private UnplacedReason ReasonOfTime => _parts.Count == 0 ? UnplacedReason.NoDayPart : UnplacedReason.NoTimeLeft;

    // Without bells anything goes into a day part; with them, what is free.
    private int Reserve(DraftDayPart? part, int periods) => part is null ? 0 : _hasBells ? part.Reserve(periods) : periods;

    private void ReportUnlessPlaced(TrainingActivity activity, int placed, int asked)
    {
        if (placed == 0 && asked > 0)
            _unplaced.Add(new UnplacedActivity { Activity = activity, Reason = ReasonOfTime });
    }

    private List<TopicShare> Fill(DraftDayPart[] parts)
    {
        ILookup<(LocalDate, DayPart), Code<Lecturer>> absences
            = _options.Absences.ToLookup(absence => (absence.Date, absence.Part), absence => absence.Lecturer);
        HashSet<Code<Lecturer>>[] away = Array.ConvertAll(parts, part => absences[(part.Date, part.Part)].ToHashSet());
        return _hasBells ? FillPeriods(parts, CanCome) : FillDayParts(parts.Length, CanCome);

        bool CanCome(int topic, int part)
        {
            foreach (Code<Lecturer> lecturer in _lecturers[topic])
            {
                if (away[part].Contains(lecturer))
                    return false;
            }
            return true;
        }
    }

    private List<TopicShare> FillDayParts(int parts, Func<int, int, bool> canCome)
    {
        DayPartFill fill = new(parts, _topics.Length, canCome);
        for (int topic = 0; topic < _topics.Length; topic++)
        {
            if (!fill.IsPlaced(topic))
                ReportTopic(topic, periods: null, parts > 0 ? UnplacedReason.LecturerAway : ReasonOfTime);
        }
        return fill.Fill();
    }

    private List<TopicShare> FillPeriods(DraftDayPart[] parts, Func<int, int, bool> canCome)
    {
        int[] capacity = Array.ConvertAll(parts, part => part.Free);
        PeriodFill fill = new(capacity, FindPeriods(capacity.Sum(periods => (long)periods)), canCome);
        List<TopicShare> shares = fill.Fill();
        for (int topic = 0; topic < _topics.Length; topic++)
        {
            if (fill.Left[topic] > 0)
                ReportTopic(topic, fill.Left[topic], fill.MissesTime(topic) ? UnplacedReason.LecturerAway : ReasonOfTime);
        }
        return shares;
    }

    private TrainingActivity.Teaching TeachingOf(int topic) => new() { Topic = _topics[topic] };

    private void ReportTopic(int topic, int? periods, UnplacedReason reason)
        => _unplaced.Add(new UnplacedActivity { Activity = TeachingOf(topic), Reason = reason, Periods = periods });

    // The periods of each topic: those of its catalogue, or a share of what the others leave.
    private int[] FindPeriods(long capacity)
    {
        Dictionary<TopicReference, int?> known = [];
        foreach (TopicCatalogue catalogue in _options.Catalogues.DistinctBy(catalogue => catalogue.Code))
        {
            foreach (Topic topic in catalogue.Topics)
                known.TryAdd(new TopicReference(catalogue.Code, topic.Code), topic.Periods);
        }
        int?[] counts = Array.ConvertAll(_topics, known.GetValueOrDefault);
        long rest = capacity - counts.Sum(count => (long)(count ?? 0));
        int share = (int)Math.Max(1, rest / Math.Max(1, counts.Count(count => count is null)));
        return Array.ConvertAll(counts, count => count ?? share);
    }

    // The shares come in the order of day parts. Those without time have at most the opening and the closing.
    private void Write(DraftDayPart[] roomy, List<TopicShare> shares, int assessed, int opening, int closing)
    {
        int next = 0;
        int place = 0;
        foreach (DraftDayPart part in _parts)
        {
            int offset = 0;
            if (part == _parts[0] && opening > 0)
                Add(part, ref offset, opening, s_opening, []);
            if (part.HasTime)
            {
                for (; next < shares.Count && shares[next].DayPart == place; next++)
                {
                    int topic = shares[next].Topic;
                    Add(part, ref offset, shares[next].Periods, TeachingOf(topic), _lecturers[topic]);
                }
                if (place >= roomy.Length - assessed)
                    Add(part, ref offset, part.Free, s_assessment, []);
                place++;
            }
            if (part == _parts[^1] && closing > 0)
                Add(part, ref offset, closing, s_closing, []);
        }
    }

    private void Add(DraftDayPart part, ref int offset, int periods, TrainingActivity activity, ValueList<Code<Lecturer>> lecturers)
    {
        _sessions.Add(new Session
        {
            Code = new(string.Create(CultureInfo.InvariantCulture, $"s-{_sessions.Count + 1}")),
            Date = part.Date,
            Part = part.Part,
            Time = _bells.FindTime(part.PeriodsAt(offset, periods)),
            Activity = activity,
            Lecturers = lecturers,
            Room = _options.Room,
        });
        offset += periods;
    }
}
