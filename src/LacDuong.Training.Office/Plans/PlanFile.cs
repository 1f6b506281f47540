using LacDuong.Training.Scheduling;

namespace LacDuong.Training.Office;

/// <summary>Reads the plans of a file.</summary>
internal static class PlanFile
{
    private const string CatalogueOfMade = "chuyen-de";
    private const int FewestColumnsThatGoOn = 3;

    public static IEnumerable<TimetableImport> Read(TableSource source, TimetableImportOptions options)
    {
        TrainingDocument known = options.Known;
        Reading? ofText = null;
        foreach (Sheet sheet in source.ReadSheets(options.Limits))
        {
            if (options.Sheet is null ? sheet.IsHidden : sheet.Place.Sheet != options.Sheet)
                continue;
            using TableGrid grid = new(sheet);
            if (sheet.Table is not null)
            {
                ofText ??= new Reading(known, options, sheet);
                ofText.Add(grid);
                continue;
            }
            Reading reading = new(known, options, sheet);
            if (!reading.Add(grid))
                continue;
            TimetableImport plan = reading.Complete();
            known = plan.Document;
            yield return plan;
        }
        if (ofText is { HasPlan: true })
            yield return ofText.Complete();
    }

    /// <summary>What there is of a file without a plan.</summary>
    public static TimetableImport None(TableSource source, TimetableImportOptions options)
    {
        ImportProblemKind kind = options.Sheet is null || source.ReadSheets(options.Limits).Any(sheet => sheet.Place.Sheet == options.Sheet)
            ? ImportProblemKind.NoHeadings : ImportProblemKind.NoSuchSheet;
        TablePlace place = new(source.Name, options.Sheet);
        return new TimetableImport([])
        {
            Place = place,
            Timetable = new Timetable { Sessions = [] },
            Document = options.Known,
            Columns = [],
            LeftOutColumns = [],
            Problems = [new ImportProblem(kind, place, options.Sheet)],
        };
    }

    /// <summary>One plan: a sheet, or the tables of a text that have sessions.</summary>
    private sealed class Reading
    {
        private readonly TimetableImportOptions _options;
        private readonly TrainingDocument _known;
        private readonly PlanKnowledge _knowledge;
        private readonly PlanProblems _problems;
        private readonly List<PlanDraft> _drafts = [];
        private readonly List<TablePlace> _columns = [];
        private readonly List<TablePlace> _leftOut = [];
        private PlanLayout? _layout;
        private string? _title;

        public Reading(TrainingDocument known, TimetableImportOptions options, Sheet first)
        {
            (_known, _options) = (known, options);
            PlanTopics topics = new(known, options.Course, new Code<TopicCatalogue>(CatalogueOfMade));
            _knowledge = new PlanKnowledge
            {
                Topics = topics,
                Lecturers = new PlanLecturers(known.Lecturers),
                Rooms = new PlanRooms(known.Rooms),
                Activities = new PlanActivityFinder(topics),
                Bells = options.Course?.Bells,
                ClassDates = options.Class?.Dates ?? [],
            };
            _problems = new PlanProblems { Sheet = first };
        }

        public bool HasPlan => _layout is not null;

        /// <summary>Reads a table; returns whether it's a plan.</summary>
        public bool Add(TableGrid grid)
        {
            PlanHead head = PlanHead.Find(grid, _knowledge.ClassDates, _drafts.Count > 0 ? _drafts[^1].Day : null);
            // A table that is cut in two by a page has its headings in the first half alone.
            bool goesOn = _layout is not null && grid.ColumnCount == _layout.Columns.Length && grid.ColumnCount >= FewestColumnsThatGoOn;
            if ((head.Layout ?? (goesOn ? _layout!.GoesOn() : null)) is not { } layout)
                return false;
            _title ??= head.Title;
            _problems.Sheet = grid.Sheet;
            grid.ReadRows(int.MaxValue);
            _knowledge.Activities.HasMarks |= HasMarks(grid);
            PlanReader reader = PlanReader.Read(grid, layout, head.Calendar, _knowledge, _problems);
            _drafts.AddRange(reader.Drafts);
            _layout = reader.Layouts[^1];
            foreach (TablePlace column in reader.Layouts.SelectMany(one => one.PlacesOf(grid.Sheet.Place, areRead: true)))
                _columns.Add(column);
            foreach (TablePlace column in reader.Layouts.SelectMany(one => one.PlacesOf(grid.Sheet.Place, areRead: false)))
                _leftOut.Add(column);
            return true;
        }

        public TimetableImport Complete()
        {
            List<(Session Session, PlanPlaces Places)> read = PlanSessions.Make(_drafts, _knowledge, _options.Class?.Timetable, _problems);
            ValueList<Session> sessions = [.. read.Select(one => one.Session)];
            return new TimetableImport([.. read.Select(one => one.Places)])
            {
                Place = _problems.Sheet.Place with { Table = null },
                Title = _title,
                Timetable = new Timetable { Sessions = sessions },
                Dates = DatesOf(sessions),
                Topics = [.. sessions.Select(session => session.Activity).OfType<TrainingActivity.Teaching>().Select(lesson => lesson.Topic).Distinct()],
                Document = _known with
                {
                    Lecturers = [.. _known.Lecturers, .. _knowledge.Lecturers.Made],
                    Rooms = [.. _known.Rooms, .. _knowledge.Rooms.Made],
                    Catalogues = _knowledge.Topics.AddTo(_known.Catalogues, _title),
                },
                NewLecturers = [.. _knowledge.Lecturers.Made],
                NewRooms = [.. _knowledge.Rooms.Made],
                NewTopics = [.. _knowledge.Topics.Made.Select(topic => new TopicReference(_knowledge.Topics.Catalogue, topic.Code))],
                Columns = [.. _columns.Distinct()],
                LeftOutColumns = [.. _leftOut.Distinct()],
                Problems = _problems.InOrder,
            };
        }

        private static ValueList<DateRange> DatesOf(ValueList<Session> sessions)
        {
            List<DateRange> dates = [];
            foreach (LocalDate day in sessions.Select(session => session.Date).Distinct().Order())
            {
                if (dates.Count > 0 && dates[^1].Union(new DateRange(day)) is { } longer)
                    dates[^1] = longer;
                else
                    dates.Add(new DateRange(day));
            }
            return [.. dates];
        }

        private static bool HasMarks(TableGrid grid)
        {
            for (int row = 0; row < grid.RowCount; row++)
            {
                foreach (TableCell? cell in grid[row])
                {
                    if (cell is not null && PlanTitle.IsNamedTopic(cell.Text))
                        return true;
                }
            }
            return false;
        }
    }
}
