namespace LacDuong.Training.Office;

/// <summary>Reads the class lists of one file.</summary>
internal sealed class RosterReader
{
    // Title lines above a list are fewer.
    private const int MostTitleRows = 200;
    private const int MostProblems = 10_000;

    // From this length on, reading ahead is worth a thread.
    private const int ManyRows = 2_000;

    // Two digits of a year mean the latest such year before this day, if the dates of the class are unknown.
    private static readonly LocalDate s_latest = new(2030, 12, 31);

    private readonly TrainingDocument _document;
    private readonly RosterOptions _options;
    private readonly Course? _course;
    private readonly ClassFinder _classes;
    private readonly NameFinder<ParticipantCategory> _categories;
    private readonly NameFinder<Grade> _grades;
    private readonly List<ImportProblem> _problems = [];
    private readonly List<ImportedRoster> _rosters = [];
    private readonly List<Unit> _units = [];
    private readonly List<ParticipantCategory> _madeCategories = [];
    private readonly Dictionary<string, Code<ParticipantCategory>?> _madeCategoryCodes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Code<ParticipantCategory>?> _categoryCodes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Code<Grade>?> _gradeCodes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TablePlace> _made = new(StringComparer.Ordinal);
    private int _placedUnits;

    public RosterReader(TrainingDocument document, RosterOptions options)
    {
        _document = document;
        _options = options;
        _course = ClassFinder.CourseOf(document, options.Course, nameof(options));
        _classes = new ClassFinder(_course);
        _categories = new NameFinder<ParticipantCategory>(document.Categories, category => category.Name);
        _grades = new NameFinder<Grade>(_course?.Assessment?.Scale?.Grades ?? default, grade => grade.Name);
    }

    public RosterImport Read(TableSource source)
    {
        AskedSheets sheets = new(source, _options.Sheet, _options.Limits);
        foreach (Sheet sheet in sheets.Read())
            ReadSheet(sheet);
        if (sheets.FindProblem(_rosters.Count == 0 ? sheets.First : null) is { } problem)
            Report(problem);
        return new RosterImport(_rosters, _problems, [.. _units], [.. _madeCategories], _made);
    }

    private void ReadSheet(Sheet sheet)
    {
        List<string> titles = [];
        SheetRow? before = null;
        using IEnumerator<SheetRow> rows = (sheet.ClaimedRows > ManyRows ? ReadAhead.Of(sheet.Rows) : sheet.Rows).GetEnumerator();
        for (int searched = 0; searched < MostTitleRows && rows.MoveNext();)
        {
            SheetRow row = rows.Current;
            if (row.IsBlank)
                continue;
            searched++;
            if (!RosterLayout.IsHeadingRow(row))
            {
                titles.AddRange(TextsOf(row));
                before = row;
                continue;
            }
            TrainingClass trainingClass = ClassOf(sheet.Place, titles, out LocalDate? on);
            if (before is not null && before.Number == row.Number - 1)
                titles.RemoveAll(title => RosterHeadings.Recognise(title) is not null);
            else
                before = null;
            RosterSheetReader reader = new(this, sheet, trainingClass, on);
            reader.Read(before, row, rows);
            if (sheet.CutAt is int cut)
                Report(ImportProblemKind.TooManyRows, sheet.Place with { Row = cut });
            _rosters.Add(reader.Finish(titles));
            return;
        }
    }

    private TrainingClass ClassOf(TablePlace place, List<string> titles, out LocalDate? on)
    {
        TrainingClass trainingClass = _classes.Find(place, titles, _options.Class);
        if (trainingClass.Dates.IsEmpty && _course?.Classes.Find(trainingClass.Code) is null)
            trainingClass = trainingClass with { Dates = TitleDates.Find(titles) };
        on = _options.FirstDay ?? trainingClass.FirstDay ?? _course?.Classes.Select(one => one.FirstDay).Min();
        return trainingClass;
    }

    private static IEnumerable<string> TextsOf(SheetRow row)
        => Enumerable.Range(1, row.Width).Select(column => row[column].Text)
            .Where(text => text.Length > 0).Distinct(StringComparer.Ordinal);

    private void Report(ImportProblemKind kind, TablePlace place, params object?[] arguments)
        => Report(new ImportProblem(kind, place, arguments));

    private void Report(ImportProblem problem)
    {
        if (_problems.Count < MostProblems)
            _problems.Add(problem);
    }

    /// <summary>Reads the list of one sheet, from its headings on.</summary>
    private sealed class RosterSheetReader
    {
        private const int MostExpected = 1 << 17;

        private static readonly RosterColumn[] s_members =
        [
            RosterColumn.Name, RosterColumn.BirthDate, RosterColumn.Sex, RosterColumn.Ethnicity, RosterColumn.Hometown, RosterColumn.Number,
            RosterColumn.JoinedParty, RosterColumn.Unit, RosterColumn.Category, RosterColumn.Title, RosterColumn.Group, RosterColumn.Mark,
            RosterColumn.Grade, RosterColumn.Certificate, RosterColumn.Register, RosterColumn.Remark, RosterColumn.Code,
        ];

        private readonly RosterReader _import;
        private readonly TablePlace _place;
        private readonly TrainingClass _class;
        private readonly UnitFinder _finder;
        private readonly PartialDates _dates;
        private readonly LearnerCodes _codes;
        private readonly RosterSections _sections = new();
        private readonly RosterRowReader _kinds = new();
        private readonly List<Learner> _learners;
        private readonly List<int> _numbers;
        private readonly List<int> _withoutMark = [];
        private RosterLayout _layout = null!;
        private RosterLayout _firstLayout = null!;
        private bool _isUnitWeak;
        private bool _isUnitCommune;
        private bool _hasMarkedWoman;

        public RosterSheetReader(RosterReader import, Sheet sheet, TrainingClass trainingClass, LocalDate? on)
        {
            _import = import;
            _place = sheet.Place;
            _class = trainingClass;
            // Spares a long list from being copied again and again as it grows.
            int capacity = Math.Min(sheet.ClaimedRows, MostExpected);
            _learners = new List<Learner>(capacity);
            _numbers = new List<int>(capacity);
            IEnumerable<Code<Unit>> organisers = (import._course?.Organisers ?? default).Select(organiser => organiser.Unit);
            _finder = new UnitFinder(import._document, organisers, on, import._units);
            _dates = new PartialDates(on ?? s_latest);
            _codes = new LearnerCodes(trainingClass.Code);
        }

        public void Read(SheetRow? before, SheetRow heading, IEnumerator<SheetRow> rows)
        {
            bool hasNext = TakeHeadings(before, heading, rows);
            bool isFirst = true;
            while (hasNext)
            {
                SheetRow row = rows.Current;
                bool isNumbering = isFirst && RosterLayout.IsNumbering(row);
                isFirst &= row.IsBlank;
                string section = "";
                switch (isNumbering ? RosterRowKind.None : _kinds.Classify(_layout, row, out section))
                {
                    case RosterRowKind.Headings:
                        hasNext = TakeHeadings(before: null, row, rows);
                        isFirst = true;
                        continue;
                    case RosterRowKind.Section:
                        _sections.Begin(section);
                        break;
                    case RosterRowKind.Learner:
                        ReadLearner(row);
                        break;
                }
                hasNext = rows.MoveNext();
            }
        }

        public ImportedRoster Finish(List<string> titles)
        {
            // If the list marks only women, the others are men.
            if (_hasMarkedWoman && !_firstLayout.Has(RosterColumn.Male))
            {
                foreach (int index in _withoutMark)
                    _learners[index] = _learners[index] with { Sex = Sex.Male };
            }
            Dictionary<string, int> columns = new(StringComparer.Ordinal);
            foreach (RosterColumn member in s_members)
            {
                int column = PlaceOf(_firstLayout, member);
                if (column > 0)
                    columns[WireNameOf(member)] = column;
            }
            return new ImportedRoster(
                _class with { Learners = [.. _learners] }, _place, titles, _firstLayout.Headings, [.. _numbers], columns);
        }

        // Returns whether the enumerator is at the row after the headings.
        private bool TakeHeadings(SheetRow? before, SheetRow heading, IEnumerator<SheetRow> rows)
        {
            bool hasNext = rows.MoveNext();
            SheetRow? after = hasNext && RosterLayout.IsSubheadingRow(heading, rows.Current) ? rows.Current : null;
            _layout = RosterLayout.Of(before, heading, after);
            string unitHeading = _layout.Headings
                .FirstOrDefault(column => column.Column == _layout.ColumnOf(RosterColumn.Unit))?.Heading ?? "";
            _isUnitWeak = RosterHeadings.IsWeak(unitHeading);
            _isUnitCommune = Phrases.KeyOf(unitHeading) == "xa";
            if (_firstLayout is null)
            {
                _firstLayout = _layout;
                foreach ((RosterHeading column, string earlier) in _layout.Repeated)
                {
                    _import.Report(
                        ImportProblemKind.RepeatedHeading,
                        _place with { Row = heading.Number, Column = column.Column, Heading = column.Heading },
                        column.Heading,
                        earlier);
                }
            }
            return after is null ? hasNext : rows.MoveNext();
        }

        private void ReadLearner(SheetRow row)
        {
            int nameColumn = _layout.NameColumns[0];
            // One person over several rows.
            if (row.AreaAt(nameColumn) is { } area && area.FirstRow < row.Number && row[nameColumn].IsBlank)
                return;
            if (!LearnerNames.TryRead(_layout, row, out LearnerName name))
            {
                string text = string.Join(' ', _layout.NameColumns.Select(column => row[column].Text)).Trim();
                Report(ImportProblemKind.NotAName, row, RosterColumn.Name, text);
                return;
            }
            PartialDate? birthDate = ReadBirth(row, out Sex? sex);
            int index = _learners.Count;
            ReadSex(row, index, ref sex);
            string? title = Joined(row, RosterColumn.Title) ?? Joined(row, RosterColumn.TitleAndUnit) ?? name.Title;
            ReadResult(row, out decimal? mark, out Code<Grade>? grade);
            Code<Unit>? unit = ReadUnit(row);
            _learners.Add(new Learner
            {
                Code = _codes.Make(Text(row, RosterColumn.Code), name.Name, birthDate),
                Name = name.Name,
                BirthDate = birthDate,
                Sex = sex,
                Ethnicity = Text(row, RosterColumn.Ethnicity),
                Hometown = Joined(row, RosterColumn.Hometown),
                Number = Text(row, RosterColumn.Number),
                JoinedParty = ReadDate(row, RosterColumn.JoinedParty),
                Unit = unit,
                Category = ReadCategory(row),
                Title = title,
                Group = Text(row, RosterColumn.Group) ?? _sections.Texts.FirstOrDefault(RosterSections.IsGroup),
                Mark = mark,
                Grade = grade,
                Certificate = Text(row, RosterColumn.Certificate),
                Register = Text(row, RosterColumn.Register),
                Remark = RemarkOf(row, name.Besides),
            });
            _numbers.Add(row.Number);
        }

        private PartialDate? ReadBirth(SheetRow row, out Sex? sex)
        {
            sex = null;
            PartialDate? date = ReadDate(row, RosterColumn.BirthDate);
            ReadOnlySpan<(RosterColumn, Sex)> marks = [(RosterColumn.Male, Sex.Male), (RosterColumn.Female, Sex.Female)];
            foreach ((RosterColumn column, Sex meant) in marks)
            {
                Cell cell = Find(row, column);
                if (cell.IsBlank || Blanks.IsNo(cell.Text))
                    continue;
                bool isDate = cell.Date is not null || cell.Text.Count(char.IsAsciiDigit) >= 4;
                if (sex is not null)
                {
                    Report(ImportProblemKind.NotASex, row, column, cell.Text);
                    sex = null;
                    continue;
                }
                sex = meant;
                if (isDate && date is null)
                    date = ReadDate(row, column);
            }
            if (date is null && _layout.Has(RosterColumn.BirthYear))
                date = ReadDateInParts(row);
            return date;
        }

        private PartialDate? ReadDateInParts(SheetRow row)
        {
            Cell year = Find(row, RosterColumn.BirthYear);
            string day = Find(row, RosterColumn.BirthDay).Text;
            string month = Find(row, RosterColumn.BirthMonth).Text;
            // «02/9» in the column of days, or the whole date in the column of years.
            string text = string.Join('/', ((string[])[day, month, year.Text]).Where(part => !Blanks.IsBlank(part)));
            if (year.Date is not null ? _dates.TryRead(year, out PartialDate? date) : _dates.TryRead(new Cell(text), out date))
                return date;
            Report(ImportProblemKind.NotADate, row, RosterColumn.BirthYear, text);
            return null;
        }

        private PartialDate? ReadDate(SheetRow row, RosterColumn column)
        {
            Cell cell = Find(row, column);
            if (cell.IsBlank)
                return null;
            if (_dates.TryRead(cell, out PartialDate? date))
                return date;
            if (!Blanks.IsNo(cell.Text))
                Report(ImportProblemKind.NotADate, row, column, cell.Text);
            return null;
        }

        private void ReadSex(SheetRow row, int index, ref Sex? sex)
        {
            Cell cell = Find(row, RosterColumn.Sex);
            if (!cell.IsBlank && sex is null && !Blanks.IsBlank(cell.Text))
            {
                sex = SexOf(cell.Text);
                if (sex is null)
                    Report(ImportProblemKind.NotASex, row, RosterColumn.Sex, cell.Text);
            }
            if (!_layout.Has(RosterColumn.Female))
                return;
            _hasMarkedWoman |= sex == Sex.Female;
            if (sex is null && Find(row, RosterColumn.Sex).IsBlank)
                _withoutMark.Add(index);
        }

        // Nearly all cells have one of two texts.
        private static Sex? SexOf(string text) => text switch
        {
            "Nam" => Sex.Male,
            "Nữ" => Sex.Female,
            _ => Phrases.KeyOf(text) switch
            {
                "nu" or "female" or "f" or "gai" or "ba" or "woman" => Sex.Female,
                "nam" or "male" or "m" or "trai" or "ong" or "man" => Sex.Male,
                _ => null,
            },
        };

        private void ReadResult(SheetRow row, out decimal? mark, out Code<Grade>? grade)
        {
            mark = ReadMark(Find(row, RosterColumn.Mark), row, RosterColumn.Mark);
            grade = ReadGrade(Find(row, RosterColumn.Grade), row, RosterColumn.Grade);
            Cell result = Find(row, RosterColumn.Result);
            if (result.IsBlank)
                return;
            bool isMark = result.Number is not null || char.IsAsciiDigit(result.Text[0]);
            if (isMark)
                mark ??= ReadMark(result, row, RosterColumn.Result);
            else
                grade ??= ReadGrade(result, row, RosterColumn.Result);
        }

        private decimal? ReadMark(Cell cell, SheetRow row, RosterColumn column)
        {
            if (cell.IsBlank || Blanks.IsBlank(cell.Text))
                return null;
            if (Marks.TryRead(cell, out decimal mark))
                return mark;
            if (!Blanks.IsNo(cell.Text))
                Report(ImportProblemKind.NotANumber, row, column, cell.Text);
            return null;
        }

        private Code<Grade>? ReadGrade(Cell cell, SheetRow row, RosterColumn column)
        {
            string text = cell.Text;
            if (Blanks.IsBlank(text))
                return null;
            if (!_import._gradeCodes.TryGetValue(text, out Code<Grade>? code))
            {
                if (_import._grades.TryFind(text, isWhole: true, out Grade? grade))
                    code = grade.Code;
                else if (_import._grades.IsEmpty && text.Any(char.IsLetterOrDigit))
                    code = Code<Grade>.FromName(text);
                _import._gradeCodes[text] = code;
            }
            if (code is null)
            {
                ValueList<Grade> grades = _import._course?.Assessment?.Scale?.Grades ?? default;
                Report(ImportProblemKind.UnknownGrade, row, column, text, grades.Select(known => known.Name).ToList());
            }
            return code;
        }

        private Code<Unit>? ReadUnit(SheetRow row)
        {
            string? text = Joined(row, RosterColumn.Unit);
            RosterColumn column = RosterColumn.Unit;
            bool isLong = text is null && _layout.Has(RosterColumn.TitleAndUnit);
            if (isLong)
                (text, column) = (Joined(row, RosterColumn.TitleAndUnit), RosterColumn.TitleAndUnit);
            Code<Unit>? section = null;
            foreach (string name in _sections.Texts)
            {
                section ??= _import._categories.TryFind(name, isWhole: true, out _)
                        || RosterSections.IsGroup(name) || RosterSections.IsCategory(name)
                    ? null
                    : _finder.Find(name, isPlace: true, makes: text is null).Code;
            }
            if (text is null || Blanks.IsBlank(text))
            {
                if (section is not null)
                    Remember(section, row, column: 0);
                return section;
            }
            bool isPlace = !isLong && _isUnitWeak;
            UnitReading reading = _finder.Find(isPlace ? WithKind(text) : text, isPlace || isLong, section, makes: !isLong);
            if (reading.Problem is ImportProblemKind problem && !isLong)
                Report(problem, row, column, reading.Arguments!);
            if (reading.Code is not null)
                Remember(reading.Code, row, PlaceOf(_layout, column));
            return reading.Code ?? (isLong ? section : null);
        }

        // «Lát» under «Xã» is a commune, even if a district has the same name.
        private string WithKind(string text)
            => _isUnitCommune && _finder.Find($"xã {text}", isPlace: true, makes: false).Code is not null ? $"xã {text}" : text;

        private Code<ParticipantCategory>? ReadCategory(SheetRow row)
        {
            string? text = Text(row, RosterColumn.Category);
            if (text is null)
            {
                foreach (string name in _sections.Texts)
                {
                    if (_import._categories.TryFind(name, isWhole: !RosterSections.IsCategory(name), out ParticipantCategory? section))
                        return section.Code;
                }
                text = _import._categories.IsEmpty ? _sections.Texts.FirstOrDefault(RosterSections.IsCategory) : null;
                return text is null ? null : MakeCategory(text, row, column: 0);
            }
            if (_import._categoryCodes.TryGetValue(text, out Code<ParticipantCategory>? code))
                return code ?? Unknown();
            if (_import._categories.TryFind(text, isWhole: false, out ParticipantCategory? known))
                code = known.Code;
            else if (_import._categories.IsEmpty)
                code = MakeCategory(text, row, _layout.ColumnOf(RosterColumn.Category));
            return (_import._categoryCodes[text] = code) ?? Unknown();

            Code<ParticipantCategory>? Unknown()
            {
                Report(
                    ImportProblemKind.UnknownCategory, row, RosterColumn.Category, text,
                    _import._document.Categories.Select(category => category.Name).ToList());
                return null;
            }
        }

        private Code<ParticipantCategory>? MakeCategory(string text, SheetRow row, int column)
        {
            string key = LacDuong.Training.Vietnamese.MatchKey.KeepingAccents(text);
            if (_import._madeCategoryCodes.TryGetValue(key, out Code<ParticipantCategory>? code))
                return code;
            HashSet<Code<ParticipantCategory>> taken = [.. _import._madeCategories.Select(category => category.Code)];
            if (UniqueCode.TryMake(text, taken, out code))
            {
                _import._madeCategories.Add(new ParticipantCategory { Code = code, Name = new LocalisedText(text) });
                _import._made.TryAdd($"category {code}", Place(row, column));
            }
            return _import._madeCategoryCodes[key] = code;
        }

        private void Remember(Code<Unit> unit, SheetRow row, int column)
        {
            if (_import._units.Count > _import._placedUnits && _import._units[^1].Code == unit)
            {
                _import._placedUnits = _import._units.Count;
                _import._made.TryAdd($"unit {unit}", Place(row, column));
            }
        }

        private string? RemarkOf(SheetRow row, string? besides)
        {
            string? remark = null;
            foreach (int column in _layout.ColumnsOf(RosterColumn.Remark))
                remark = Append(remark, Shown(row, column).Text);
            return Append(remark, besides ?? "");

            static string? Append(string? text, string more) => more.Length == 0 ? text : text is null ? more : $"{text}; {more}";
        }

        // A cell merged over several learners applies to each. A cell merged over columns applies to the first.
        private static Cell Shown(SheetRow row, int column)
            => column == 0 || (row.AreaAt(column) is { } area && area.FirstColumn != column) ? default : row.Shown(column);

        private Cell Find(SheetRow row, RosterColumn column) => Shown(row, _layout.ColumnOf(column));

        private string? Text(SheetRow row, RosterColumn column)
        {
            int number = _layout.ColumnOf(column);
            if (number == 0)
                return null;
            string text = Shown(row, number).Text;
            return Blanks.IsBlank(text) ? null : OneLine(text);
        }

        private string? Joined(SheetRow row, RosterColumn column)
        {
            int[] columns = _layout.ColumnsOf(column);
            if (columns.Length < 2)
                return Text(row, column);
            string text = string.Join(", ", columns.Select(one => OneLine(Shown(row, one).Text)).Where(part => !Blanks.IsBlank(part)));
            return text.Length == 0 ? null : text;
        }

        private static string OneLine(string text)
            => text.Contains('\n', StringComparison.Ordinal) ? string.Join(' ', text.Split('\n', StringSplitOptions.TrimEntries)) : text;

        private TablePlace Place(SheetRow row, int column)
            => column == 0
                ? _place with { Row = row.Number }
                : _place with
                {
                    Row = row.Number,
                    Column = column,
                    Heading = _layout.Headings.FirstOrDefault(heading => heading.Column == column)?.Heading,
                };

        private void Report(ImportProblemKind kind, SheetRow row, RosterColumn column, params object?[] arguments)
            => _import.Report(kind, Place(row, PlaceOf(_layout, column)), arguments);

        // The column in which people look for a member.
        private static int PlaceOf(RosterLayout layout, RosterColumn member)
        {
            int own = layout.ColumnOf(member);
            if (own > 0)
                return own;
            return member switch
            {
                RosterColumn.Name => layout.NameColumns[0],
                RosterColumn.BirthDate => FirstOf(RosterColumn.BirthYear, RosterColumn.Male, RosterColumn.Female),
                RosterColumn.Sex => FirstOf(RosterColumn.Female, RosterColumn.Male),
                RosterColumn.Unit or RosterColumn.Title => layout.ColumnOf(RosterColumn.TitleAndUnit),
                RosterColumn.Mark or RosterColumn.Grade => layout.ColumnOf(RosterColumn.Result),
                _ => 0,
            };

            int FirstOf(params ReadOnlySpan<RosterColumn> columns)
            {
                foreach (RosterColumn column in columns)
                {
                    if (layout.Has(column))
                        return layout.ColumnOf(column);
                }
                return 0;
            }
        }

        // The names on the wire are those of C# in camel case.
        private static string WireNameOf(RosterColumn member) => $"{char.ToLowerInvariant($"{member}"[0])}{$"{member}"[1..]}";
    }
}
