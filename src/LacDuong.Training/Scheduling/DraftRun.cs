using System.Globalization;

namespace LacDuong.Training.Scheduling;

/// <summary>One draft in the making.</summary>
internal sealed class DraftRun
{
    private static readonly Activity s_opening = new Activity.Opening();
    private static readonly Activity s_closing = new Activity.Closing();
    private static readonly Activity s_assessment = new Activity.Assessment();

    private readonly BellSchedule _bells;
    private readonly bool _hasBells;
    private readonly DraftOptions _options;
    private readonly int _assessmentHalfDays;
    private readonly TopicReference[] _topics;
    private readonly ValueList<Code<Lecturer>>[] _lecturers;
    private readonly HashSet<LecturerAbsence> _absences;
    private readonly LocalDate[] _days;
    private readonly List<DraftHalfDay> _halfDays;
    private readonly List<UnplacedActivity> _unplaced = [];
    private readonly List<Session> _sessions = [];

    public DraftRun(Course course, TrainingClass trainingClass, BellSchedule bells, DraftOptions options)
    {
        _bells = bells;
        _hasBells = DraftHalfDay.HasBells(bells);
        _options = options;
        _assessmentHalfDays = course.Assessment?.Sessions ?? 0;
        _topics = [.. course.Topics.Distinct()];
        _lecturers = [.. _topics.Select(LecturersOf)];
        _absences = [.. options.Absences];
        _days = [.. trainingClass.Dates.SelectMany(DaysOf).Where(day => !options.NonTeachingDays.Any(range => range.Contains(day))).Distinct().Order()];
        _halfDays = DraftHalfDay.Of(_days, bells, options.Parts);
    }

    public TimetableDraft Draft()
    {
        int opening = Reserve(_halfDays.FirstOrDefault(), _options.OpeningPeriods);
        int closing = Reserve(_halfDays.LastOrDefault(), _options.ClosingPeriods);
        DraftHalfDay[] roomy = [.. _halfDays.Where(halfDay => halfDay.HasRoom)];
        int assessed = Math.Min(_assessmentHalfDays, roomy.Length);

        ReportUnlessPlaced(s_opening, opening, _options.OpeningPeriods);
        List<TopicShare> shares = Fill(roomy[..^assessed]);
        if (assessed < _assessmentHalfDays)
            _unplaced.Add(
                new UnplacedActivity { Activity = s_assessment, Reason = ReasonOfRoom, HalfDays = _assessmentHalfDays - assessed });
        ReportUnlessPlaced(s_closing, closing, _options.ClosingPeriods);

        Write(roomy, shares, assessed, opening, closing);
        HashSet<LocalDate> held = [.. _sessions.Select(session => session.Date)];
        return new TimetableDraft(new Timetable { Sessions = _sessions.ToValueList() }, _unplaced, [.. _days.Where(day => !held.Contains(day))]);
    }

    private UnplacedReason ReasonOfRoom => _halfDays.Count == 0 ? UnplacedReason.NoHalfDay : UnplacedReason.NoTimeLeft;

    private static IEnumerable<LocalDate> DaysOf(DateRange range)
        => range.Start is LocalDate first && range.DayCount is int count ? Enumerable.Range(0, count).Select(first.PlusDays) : [];

    private ValueList<Code<Lecturer>> LecturersOf(TopicReference topic)
        => _options.TopicLecturers.Where(entry => entry.Topic == topic).Select(entry => entry.Lecturer).Distinct().ToValueList();

    // Without bells anything goes into a half-day; with them, what is free.
    private int Reserve(DraftHalfDay? halfDay, int periods) => halfDay is null ? 0 : _hasBells ? halfDay.Reserve(periods) : periods;

    private void ReportUnlessPlaced(Activity activity, int placed, int asked)
    {
        if (placed == 0 && asked > 0)
            _unplaced.Add(new UnplacedActivity { Activity = activity, Reason = ReasonOfRoom });
    }

    private List<TopicShare> Fill(DraftHalfDay[] halfDays)
    {
        bool[][] canCome = [.. _lecturers.Select(lecturers => Array.ConvertAll(halfDays, halfDay => CanAllCome(lecturers, halfDay)))];
        return _hasBells ? FillPeriods(halfDays, canCome) : FillHalfDays(halfDays, canCome);
    }

    private bool CanAllCome(ValueList<Code<Lecturer>> lecturers, DraftHalfDay halfDay)
        => !lecturers.Any(lecturer => _absences.Contains(new LecturerAbsence(lecturer, halfDay.Date, halfDay.Part)));

    private List<TopicShare> FillHalfDays(DraftHalfDay[] halfDays, bool[][] canCome)
    {
        HalfDayFill fill = new(halfDays.Length, _topics.Length, (topic, halfDay) => canCome[topic][halfDay]);
        for (int topic = 0; topic < _topics.Length; topic++)
        {
            if (!fill.IsPlaced(topic))
                ReportTopic(topic, periods: null, halfDays.Length > 0 ? UnplacedReason.LecturerAway : ReasonOfRoom);
        }
        return fill.Fill();
    }

    private List<TopicShare> FillPeriods(DraftHalfDay[] halfDays, bool[][] canCome)
    {
        int[] capacity = Array.ConvertAll(halfDays, halfDay => halfDay.Free);
        int[] asked = PeriodsAsked(capacity.Sum(periods => (long)periods));
        PeriodFill fill = new(capacity, asked, (topic, halfDay) => canCome[topic][halfDay]);
        List<TopicShare> shares = fill.Fill();
        for (int topic = 0; topic < _topics.Length; topic++)
        {
            if (fill.Left[topic] == 0)
                continue;
            PeriodFill ifTheyCame = new(capacity, asked, (other, halfDay) => other == topic || canCome[other][halfDay]);
            ifTheyCame.Fill();
            bool isForAbsence = ifTheyCame.Left[topic] < fill.Left[topic];
            ReportTopic(topic, fill.Left[topic], isForAbsence ? UnplacedReason.LecturerAway : ReasonOfRoom);
        }
        return shares;
    }

    private void ReportTopic(int topic, int? periods, UnplacedReason reason)
        => _unplaced.Add(new UnplacedActivity { Activity = new Activity.Teaching { Topic = _topics[topic] }, Reason = reason, Periods = periods });

    private int[] PeriodsAsked(long capacity)
    {
        int?[] counts = Array.ConvertAll(_topics, topic => _options.Catalogues.Find(topic.Catalogue)?.Topics.Find(topic.Topic)?.Periods);
        long rest = capacity - counts.Sum(count => (long)(count ?? 0));
        int share = (int)Math.Max(1, rest / Math.Max(1, counts.Count(count => count is null)));
        return Array.ConvertAll(counts, count => count ?? share);
    }

    // The shares come in the order of half-days; the half-days without room have at most the opening and the closing.
    private void Write(DraftHalfDay[] roomy, List<TopicShare> shares, int assessed, int opening, int closing)
    {
        int next = 0;
        int place = 0;
        foreach (DraftHalfDay halfDay in _halfDays)
        {
            int offset = 0;
            if (halfDay == _halfDays[0] && opening > 0)
                Add(halfDay, ref offset, opening, s_opening, []);
            if (halfDay.HasRoom)
            {
                for (; next < shares.Count && shares[next].HalfDay == place; next++)
                    Add(halfDay, ref offset, shares[next].Periods, new Activity.Teaching { Topic = _topics[shares[next].Topic] }, _lecturers[shares[next].Topic]);
                if (place >= roomy.Length - assessed)
                    Add(halfDay, ref offset, halfDay.Free, s_assessment, []);
                place++;
            }
            if (halfDay == _halfDays[^1] && closing > 0)
                Add(halfDay, ref offset, closing, s_closing, []);
        }
    }

    private void Add(DraftHalfDay halfDay, ref int offset, int periods, Activity activity, ValueList<Code<Lecturer>> lecturers)
    {
        _sessions.Add(new Session
        {
            Code = new(string.Create(CultureInfo.InvariantCulture, $"s-{_sessions.Count + 1}")),
            Date = halfDay.Date,
            Part = halfDay.Part,
            Time = _bells.TimeOf(halfDay.PeriodsAt(offset, periods)),
            Activity = activity,
            Lecturers = lecturers,
            Room = _options.Room,
        });
        offset += periods;
    }
}
