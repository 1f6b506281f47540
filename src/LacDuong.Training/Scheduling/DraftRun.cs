using System.Globalization;

namespace LacDuong.Training.Scheduling;

/// <summary>Builds one draft.</summary>
internal sealed class DraftRun
{
    private readonly bool _hasBells;
    private readonly DraftOptions _options;
    private readonly TrainingActivity _openingActivity;
    private readonly TrainingActivity _closingActivity;

    // The activities that have half-days to themselves, in order, and how many half-days each: the course's activities, the assessment
    // last.
    private readonly List<(TrainingActivity Activity, int DayParts)> _alone;
    private readonly TopicReference[] _topics;
    private readonly ValueList<Code<Lecturer>>[] _lecturers;
    private readonly LocalDate[] _days;
    private readonly List<DraftDayPart> _parts;
    private readonly DraftBookings? _bookings;
    private readonly List<UnplacedActivity> _unplaced = [];
    private readonly List<Session> _sessions = [];

    public DraftRun(Course course, TrainingClass trainingClass, BellSchedule bells, DraftOptions options)
    {
        _hasBells = DraftDayPart.HasBells(bells);
        _options = options;
        _openingActivity = course.Activities.OfType<TrainingActivity.Opening>().FirstOrDefault() ?? new();
        _closingActivity = course.Activities.OfType<TrainingActivity.Closing>().FirstOrDefault() ?? new();
        _alone = FindAlone(course);
        _topics = [.. course.Topics.Concat(course.ExtraTopics).Distinct()];
        ILookup<TopicReference, Code<Lecturer>> lecturers = options.TopicLecturers.ToLookup(entry => entry.Topic, entry => entry.Lecturer);
        _lecturers = [.. _topics.Select(topic => lecturers[topic].Distinct().ToValueList())];
        _days =
        [
            .. FindDays(trainingClass.Dates, options.NonTeachingDays)
                .Where(day => day.DayOfWeek switch
                {
                    IsoDayOfWeek.Saturday => options.IncludeSaturdays,
                    IsoDayOfWeek.Sunday => options.IncludeSundays,
                    _ => true,
                })
                .Take(TimetableDraft.MaximumDays),
        ];
        List<DraftDayPart> parts = DraftDayPart.Of(_days, bells, options.Parts);
        _bookings = options.Bookings is { } index ? new DraftBookings(index, course, trainingClass, parts) : null;
        HashSet<DraftDayPart> held = _bookings?.FindHeld(options.Room) ?? [];
        _parts = [.. parts.Where(part => !held.Contains(part))];
    }

    public TimetableDraft Draft()
    {
        int opening = _parts.FirstOrDefault()?.Reserve(_options.OpeningPeriods) ?? 0;
        int closing = _parts.LastOrDefault()?.Reserve(_options.ClosingPeriods) ?? 0;
        DraftDayPart[] roomy = [.. _parts.Where(part => part.HasTime)];
        // Takes the last half-days. If they are too few, the first activities go unplaced.
        int ofTopics = roomy.Length;
        int[] given = new int[_alone.Count];
        for (int i = given.Length - 1; i >= 0; i--)
            ofTopics -= given[i] = Math.Min(_alone[i].DayParts, ofTopics);
        TrainingActivity[] alone = [.. _alone.SelectMany((item, i) => Enumerable.Repeat(item.Activity, given[i]))];

        ReportUnlessPlaced(_openingActivity, opening, _options.OpeningPeriods);
        List<TopicShare> shares = Fill(roomy[..ofTopics]);
        for (int i = 0; i < given.Length; i++)
        {
            (TrainingActivity activity, int asked) = _alone[i];
            if (given[i] < asked)
                _unplaced.Add(new UnplacedActivity { Activity = activity, Reason = ReasonOfTime, DayParts = asked - given[i] });
        }
        ReportUnlessPlaced(_closingActivity, closing, _options.ClosingPeriods);

        Write(ofTopics, shares, alone, opening, closing);
        LocalDate[] free = [.. _days.Except(_sessions.Select(session => session.Date))];
        return new TimetableDraft(new Timetable { Sessions = _sessions.ToValueList() }, _unplaced, free);
    }

    // The days of ranges with known sides that the other ranges leave, in order. The other ranges are unbounded on unknown sides.
    public static IEnumerable<LocalDate> FindDays(ValueList<DateRange> ranges, ValueList<DateRange> without)
    {
        DaySet known = new(ranges.Where(range => range.DayCount is not null).ToValueList());
        DaySet free = new(without);
        return from run in known.Runs
               from gap in free.GapsWithin(run.First, run.Last)
               from day in Enumerable.Range(gap.First, gap.Last - gap.First + 1)
               select DayNumber.ToDate(day);
    }

    private static List<(TrainingActivity Activity, int DayParts)> FindAlone(Course course)
    {
        ILookup<bool, TrainingActivity> ofKind = course.Activities
            .Where(activity => activity is not (TrainingActivity.Opening or TrainingActivity.Closing))
            .ToLookup(activity => activity is TrainingActivity.Assessment);
        List<(TrainingActivity Activity, int DayParts)> alone = [.. ofKind[false].Concat(ofKind[true]).Select(activity => (activity, 1))];
        int more = (course.Assessment?.Sessions ?? 0) - ofKind[true].Count();
        if (more > 0)
            alone.Add((ofKind[true].LastOrDefault() ?? new TrainingActivity.Assessment(), more));
        return alone;
    }

    private UnplacedReason ReasonOfTime => _parts.Count == 0 ? UnplacedReason.NoDayPart : UnplacedReason.NoTimeLeft;

    private void ReportUnlessPlaced(TrainingActivity activity, int placed, int asked)
    {
        if (placed == 0 && asked > 0)
            _unplaced.Add(new UnplacedActivity { Activity = activity, Reason = ReasonOfTime });
    }

    private List<TopicShare> Fill(DraftDayPart[] parts)
    {
        ILookup<(LocalDate, DayPart), Code<Lecturer>> absences
            = _options.Absences.Concat(_bookings?.FindAbsences(_lecturers.SelectMany(codes => codes).ToHashSet()) ?? [])
                .ToLookup(absence => (absence.Date, absence.Part), absence => absence.Lecturer);
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

    // A topic gets the periods of its catalogue, or a share of what the others leave.
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

    // The shares come in the order of half-days. Half-days that lack time have at most the opening and the closing.
    private void Write(int ofTopics, List<TopicShare> shares, TrainingActivity[] alone, int opening, int closing)
    {
        int next = 0;
        int place = 0;
        foreach (DraftDayPart part in _parts)
        {
            int offset = 0;
            if (part == _parts[0] && opening > 0)
                Add(part, ref offset, opening, _openingActivity, []);
            if (part.HasTime)
            {
                for (; next < shares.Count && shares[next].DayPart == place; next++)
                {
                    int topic = shares[next].Topic;
                    Add(part, ref offset, shares[next].Periods, TeachingOf(topic), _lecturers[topic]);
                }
                if (place >= ofTopics)
                    Add(part, ref offset, part.Free, alone[place - ofTopics], []);
                place++;
            }
            if (part == _parts[^1] && closing > 0)
                Add(part, ref offset, closing, _closingActivity, []);
        }
    }

    private void Add(DraftDayPart part, ref int offset, int periods, TrainingActivity activity, ValueList<Code<Lecturer>> lecturers)
    {
        _sessions.Add(new Session
        {
            Code = new(string.Create(CultureInfo.InvariantCulture, $"s-{_sessions.Count + 1}")),
            Date = part.Date,
            Part = part.Part,
            Time = part.FindTime(offset, periods),
            Activity = activity,
            Lecturers = lecturers,
            Room = _options.Room,
        });
        offset += periods;
    }
}
