namespace LacDuong.Training.Office;

/// <summary>Reads the plans of one file.</summary>
internal sealed class TimetableReader
{
    private const int FewestColumnsThatGoOn = 3;

    private readonly ImportOptions _options;
    private readonly Course? _course;
    private readonly ClassFinder _classes;
    private readonly PlanKnowledge _known;
    private readonly List<ImportedTimetable> _timetables = [];
    private readonly List<ImportProblem> _problems = [];

    public TimetableReader(TrainingDocument document, ImportOptions options)
    {
        _options = options;
        _course = ClassFinder.CourseOf(document, options.Course, nameof(options));
        _classes = new ClassFinder(_course, isList: false);
        _known = new PlanKnowledge(document, _course);
    }

    public TimetableImport Read(TableSource source)
    {
        Reading? text = null;
        AskedSheets sheets = new(source, _options.Sheet, _options.Limits);
        foreach (Sheet sheet in sheets.Read())
        {
            using PlanGrid grid = new(sheet);
            if (sheet.Place.Table is not null)
            {
                (text ??= new Reading(this, sheet)).Add(grid);
            }
            else
            {
                Reading reading = new(this, sheet);
                reading.Add(grid);
                reading.Complete();
            }
        }
        text?.Complete();
        if (sheets.FindProblem(_timetables.Count == 0 ? sheets.First with { Table = null } : null) is { } problem)
            _problems.Add(problem);
        return new TimetableImport(_timetables, _problems, _known.Places)
        {
            Lecturers = [.. _known.Lecturers.Made],
            Rooms = [.. _known.Rooms.Made],
            Catalogue = _known.Topics.Made.Count == 0 ? null : new TopicCatalogue
            {
                Code = PlanTopics.CatalogueOfMade,
                Title = _course?.Title ?? new LocalisedText(
                    _timetables.Select(one => one.CourseTitle).FirstOrDefault(title => title is not null) ?? "Chuyên đề"),
                Topics = [.. _known.Topics.Made],
            },
        };
    }

    /// <summary>One plan: a sheet, or the tables of a text that have sessions.</summary>
    private sealed class Reading(TimetableReader reader, Sheet first)
    {
        private readonly PlanProblems _problems = new() { Sheet = first };
        private readonly List<PlanDraft> _drafts = [];
        private readonly List<TimetableHeading> _headings = [];
        private readonly List<string> _titles = [];
        private TrainingClass? _class;
        private PlanReader? _last;
        private string? _courseTitle;

        /// <summary>Reads a table if it's a plan.</summary>
        public void Add(PlanGrid grid)
        {
            PlanHead head = FindHead(grid, reader.KnownDates(), _drafts.Count > 0 ? _drafts[^1].Day : null);
            // A page break may cut a table in two. Only the first half then has headings.
            bool goesOn = _last is not null && grid.ColumnCount == _last.ColumnCount && grid.ColumnCount >= FewestColumnsThatGoOn;
            if (head.Layout is null && !goesOn)
                return;
            if (_class is null)
            {
                _titles.AddRange(head.Titles);
                _class = reader._classes.Find(grid.Sheet.Place, _titles, reader._options.Class);
                if (!_class.Dates.IsEmpty)
                    head = FindHead(grid, _class.Dates, last: null);
            }
            _courseTitle ??= head.CourseTitle;
            _problems.Sheet = grid.Sheet;
            grid.ReadRows(int.MaxValue);
            reader._known.HasMarks = grid.Cells.Any(cell => PlanTitle.IsNamedTopic(cell.Text))
                || (_last is not null && reader._known.HasMarks);
            _last = PlanReader.Read(grid, head.Layout, _last, head.Calendar, reader._known, _problems);
            _drafts.AddRange(_last.Drafts);
            foreach (TimetableHeading heading in _last.Layouts.SelectMany(one => one.Headings))
            {
                if (!_headings.Contains(heading))
                    _headings.Add(heading);
            }
        }

        // The days of a plan may lie outside the dates of its class. Validation says so then.
        private static PlanHead FindHead(PlanGrid grid, ValueList<DateRange> dates, LocalDate? last)
            => PlanHead.Find(grid, dates, last) is var head && (head.Layout is not null || dates.IsEmpty)
                ? head : PlanHead.Find(grid, [], last);

        public void Complete()
        {
            if (_class is null)
                return;
            string[] names = [.. _drafts.SelectMany(draft => draft.Classes).Distinct(StringComparer.Ordinal)];
            if (names.Length == 0)
            {
                Complete(_class, _drafts);
            }
            else if (reader._options.Class is not null)
            {
                string[] own = [.. names.Where(name => ClassFinder.IsNamed(_class, name))];
                Complete(_class, _drafts.Where(draft => own.Length == 0 || draft.Classes.IsEmpty || draft.Classes.Intersect(own).Any()));
            }
            else
            {
                reader._classes.Release(_class);
                // A session without a class is one of all classes.
                foreach (string name in names)
                {
                    Complete(
                        reader._classes.FindNamed(name),
                        _drafts.Where(draft => draft.Classes.IsEmpty || draft.Classes.Contains(name)).Select(draft => draft with { }));
                }
            }
            reader._problems.AddRange(_problems.InOrder);
        }

        private void Complete(TrainingClass trainingClass, IEnumerable<PlanDraft> drafts)
        {
            var sessions = PlanSessions.Make([.. drafts], reader._known.Bells, trainingClass.Timetable, _problems);
            Timetable timetable = new() { Sessions = [.. sessions.Select(one => one.Session)] };
            TrainingClass revised = trainingClass with
            {
                Timetable = timetable,
                Dates = trainingClass.Dates.IsEmpty ? DatesOf(timetable) : trainingClass.Dates,
            };
            PlanPlaces[] places = [.. sessions.Select(one => one.Places)];
            reader._timetables.Add(new ImportedTimetable(revised, first.Place with { Table = null }, _titles, places)
            {
                CourseTitle = _courseTitle,
                Headings = _headings,
            });
        }

        private static ValueList<DateRange> DatesOf(Timetable timetable)
        {
            List<DateRange> dates = [];
            foreach (LocalDate day in timetable.Sessions.Select(session => session.Date).Distinct().Order())
            {
                if (dates.Count > 0 && dates[^1].Union(new DateRange(day)) is { } longer)
                    dates[^1] = longer;
                else
                    dates.Add(new DateRange(day));
            }
            return [.. dates];
        }
    }

    // The titles decide the class, so they come first.
    private ValueList<DateRange> KnownDates()
        => (_options.Class is { } code ? _course?.Classes.Find(code) : _course?.Classes is [var only] ? only : null)?.Dates ?? [];
}
