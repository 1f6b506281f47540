using System.Globalization;
using System.Text.RegularExpressions;
using LacDuong.Training.Scheduling;
using LacDuong.Training.Wording;

namespace LacDuong.Training.Office;

/// <summary>
/// Makes the documents that a centre prints for a course: plan, timetables, class list, attendance sheet, results, certificate register,
/// certificate list and closing report.
/// </summary>
/// <remarks>
/// <para>You supply the head, the foot, the number and the signer: here for all documents, or for one document with <c>with</c>.</para>
/// <para>A list shows <see cref="LearnerColumns"/> of each learner, and what the list is about. Unless you choose others, the columns are
/// name, position and unit.</para>
/// <para>A learner with a mark but without a grade gets the grade that the mark reaches, if the scale gives the minima of its
/// grades.</para>
/// <para>The documents leave out what the training document lacks. If it gives only the code of something, they print the code.</para>
/// </remarks>
/// <example><code>
/// CourseDocuments documents = new(document, document.Courses[0])
/// {
///     Letterhead = new Letterhead { Body = "TRUNG TÂM CHÍNH TRỊ", Place = "Lạc Dương", Date = new LocalDate(2022, 5, 20) },
///     Signatories = [new Signatory { Office = "GIÁM ĐỐC" }],
/// };
/// using FileStream file = File.Create("danh-sach-lop.docx");
/// documents.ClassList(document.Courses[0].Classes[0]).WriteDocx(file);
/// documents.WriteAll("out");
/// </code></example>
public sealed partial class CourseDocuments
{
    // Further half-days go on further sheets, since a landscape page has room for so many.
    private const int MostHalfDays = 10;

    private readonly TrainingDocument _document;
    private readonly Course _course;
    private readonly CourseWording _words;

    /// <summary>Makes the documents of a course.</summary>
    /// <param name="document">The document that has the names of units, topics, lecturers and rooms.</param>
    /// <param name="course">The course, which may be a revision of the one in the document.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public CourseDocuments(TrainingDocument document, Course course)
    {
        _document = Guard.Against.Null(document);
        _course = Guard.Against.Null(course);
        _words = new CourseWording(document, course, LanguageTag.Vietnamese);
    }

    /// <summary>The language of the documents: English for <c>en</c> and its varieties, Vietnamese for all others.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public LanguageTag Language
    {
        get => _words.Language;
        init => _words = new CourseWording(_document, _course, Guard.Against.Null(value));
    }

    /// <summary>The head, or null to leave it out.</summary>
    public Letterhead? Letterhead { get; init; }

    /// <summary>The signatories, from left to right.</summary>
    public ValueList<Signatory> Signatories { get; init; }

    /// <summary>The recipients (nơi nhận), one line each. Only the plan and the closing report show them.</summary>
    public ValueList<string> Recipients { get; init; }

    /// <summary>The order of names in lists, or null to keep the order of the class.</summary>
    public IComparer<PersonName>? NameOrder { get; init; } = PersonNameComparer.Default;

    /// <summary>
    /// The columns of lists for each learner. The attendance sheet has room only for names, unit and group.
    /// </summary>
    public ValueList<LearnerColumn> LearnerColumns { get; init; } = [LearnerColumn.Name, LearnerColumn.Title, LearnerColumn.Unit];

    /// <summary>The columns of timetables for each session. If it's empty, timetables show the usual columns that have content.</summary>
    public ValueList<TimetableColumn> TimetableColumns { get; init; }

    /// <summary>Makes the course's plan (kế hoạch): basis, aims, content, learners, time and place, organisers, timetable.</summary>
    public PrintedDocument Plan() => Create(_words.Say("KẾ HOẠCH", "PLAN"), null, new CourseText(_course, this, _words).Plan()) with
    {
        Recipients = Recipients,
    };

    /// <summary>Makes the closing report (báo cáo kết quả) with its figures, over all classes.</summary>
    public PrintedDocument ClosingReport() => Create(
        _words.Say("BÁO CÁO", "REPORT"), null, new CourseText(_course, this, _words).ClosingReport()) with
    {
        Subject = [_words.Say("Kết quả tổ chức lớp học", "How the course went"), _words.TitleOf(_course)],
        Recipients = Recipients,
    };

    /// <summary>Makes a class's timetable with one row for each session. Cancelled sessions are left out.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="class"/> is null.</exception>
    public PrintedDocument Timetable(TrainingClass @class)
        => Create(_words.Say("LỊCH HỌC", "TIMETABLE"), Guard.Against.Null(@class), [TimetableTable(@class)]);

    /// <summary>Makes a class's timetable with one row for each day and one column for each half-day.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="class"/> is null.</exception>
    public PrintedDocument WeekGrid(TrainingClass @class)
    {
        string name = _words.Say("LỊCH HỌC THEO TUẦN", "WEEKLY TIMETABLE");
        return Create(name, Guard.Against.Null(@class), [TimetableTables.Grid(name, RowsOf(@class), _words)]);
    }

    /// <summary>
    /// Makes the timetable of one day for all classes of the training document's courses, this course as you gave it. A joint session is
    /// one row.
    /// </summary>
    public PrintedDocument Day(LocalDate day)
    {
        Course[] courses = [.. _document.Courses.Where(course => course.Code != _course.Code), _course];
        TimetableRow[] rows = [.. TimetableRow.GroupByDayPart(courses).Where(rows => rows.Key.Date == day).SelectMany(rows => rows)];
        bool isOfOne = rows.DistinctBy(row => TimetableTables.ClassOf(row)).Count() == 1;
        TimetableColumn[] usual =
        [
            TimetableColumn.Part, TimetableColumn.Time, .. isOfOne ? Array.Empty<TimetableColumn>() : [TimetableColumn.Class],
            TimetableColumn.Activity, TimetableColumn.Lecturers, TimetableColumn.Room, TimetableColumn.Groups,
        ];
        string kind = _words.Say("LỊCH HỌC TRONG NGÀY", "TIMETABLE OF THE DAY");
        return Create(kind, null, [TimetableTables.Rows(kind, rows, TimetableColumns, usual, _words)]) with
        {
            Subject = [.. isOfOne ? [_words.TitleOf(rows[0].Course)] : Array.Empty<string>(), _words.Dates.Write(day, DateForm.Weekday)],
        };
    }

    /// <summary>Makes a class's list of learners.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="class"/> is null.</exception>
    public PrintedDocument ClassList(TrainingClass @class)
        => List(_words.Say("DANH SÁCH HỌC VIÊN", "CLASS LIST"), @class, Roster(@class), LearnerColumns);

    /// <summary>Makes a sheet that learners sign for each half-day.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="class"/> is null.</exception>
    public PrintedDocument AttendanceSheet(TrainingClass @class)
    {
        string kind = _words.Say("DANH SÁCH ĐIỂM DANH", "ATTENDANCE SHEET");
        Learner[] learners = Roster(@class);
        LearnerColumn[] columns =
        [
            .. LearnerColumns.Where(column => column is LearnerColumn.Name or LearnerColumn.FamilyAndMiddleName or LearnerColumn.GivenName
                or LearnerColumn.Unit or LearnerColumn.Group),
        ];
        (LocalDate Date, DayPart Part)[] halfDays = [.. RowsOf(@class).Select(row => (row.Session.Date, row.Session.Part)).Distinct()];
        List<PrintedBlock> sheets = [];
        // If the class lacks a timetable, one sheet has only the names.
        foreach ((int i, (LocalDate Date, DayPart Part)[] some) in halfDays.Chunk(MostHalfDays).DefaultIfEmpty([]).Index())
        {
            PrintedBlock.Table table = LearnerTable.Create(kind, learners, columns, @class.FirstDay, _words);
            sheets.Add(table with { Columns = [.. table.Columns, .. some.Select(ColumnOf)], StartsPage = i > 0 });
        }
        return Create(kind, @class, [.. sheets, Count(learners)]);

        // «Afternoon» is too long above a signature.
        PrintedColumn ColumnOf((LocalDate Date, DayPart Part) halfDay) => new(_words.Say(
            TimetableTables.PartOf(halfDay.Part, _words),
            halfDay.Part switch { DayPart.Morning => "am", DayPart.Afternoon => "pm", _ => "eve." }), 16)
        {
            Group = _words.Dates.Write(halfDay.Date, DateForm.WithoutYear),
            IsCentred = true,
        };
    }

    /// <summary>Makes the list of a class's marks and grades, with the share of each grade.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="class"/> is null.</exception>
    public PrintedDocument Results(TrainingClass @class)
    {
        Learner[] learners = Roster(@class);
        PrintedDocument list = List(
            _words.Say("KẾT QUẢ HỌC TẬP", "RESULTS"), @class, learners, [.. LearnerColumns, LearnerColumn.Mark, LearnerColumn.Grade]);
        return list with
        {
            Blocks =
            [
                .. learners.Length == 0 ? default : list.Blocks,
                .. GradeTable(GradeShare.Of(@class.Results, learners, _course.Assessment?.Scale)),
            ],
        };
    }

    /// <summary>
    /// Makes the register that learners sign for their certificates. It has those with a certificate or a place in the register. If the
    /// class lacks both, it has all whose grade passes; if nobody has a grade, it has the whole class. If all have a number in the
    /// register, it's in the order of these numbers.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="class"/> is null.</exception>
    public PrintedDocument CertificateRegister(TrainingClass @class) => WithDecision(@class, _words.Say("Theo ", "By: "), List(
        _words.Say("SỔ CẤP GIẤY CHỨNG NHẬN", "CERTIFICATE REGISTER"), @class, InOrderOfRegister(Certified(@class)),
        [.. LearnerColumns, LearnerColumn.Grade, LearnerColumn.Certificate, LearnerColumn.Register, LearnerColumn.Signature]));

    /// <summary>Makes the list of those who get a certificate, as the decision attaches it. It has the learners of the register.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="class"/> is null.</exception>
    public PrintedDocument CertificateList(TrainingClass @class) => WithDecision(@class, _words.Say("Kèm theo ", "Attached to: "), List(
        _words.Say("DANH SÁCH HỌC VIÊN ĐƯỢC CẤP GIẤY CHỨNG NHẬN", "LEARNERS AWARDED A CERTIFICATE"), @class, Certified(@class),
        [.. LearnerColumns, LearnerColumn.Grade]));

    /// <summary>Makes all documents that the course has content for, each with a name for its files. Add the extension to the
    /// name.</summary>
    public IEnumerable<(string Name, PrintedDocument Document)> All()
    {
        HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
        yield return (NameOf("ke-hoach", null), Plan());
        foreach (LocalDate day in _course.Classes.SelectMany(@class => RowsOf(@class)).Select(row => row.Session.Date).Distinct().Order())
            yield return (NameOf($"lich-hoc-ngay-{day:R}", null), Day(day));
        foreach (TrainingClass @class in _course.Classes)
        {
            foreach ((string name, PrintedDocument document) in AllOf(@class))
                yield return (NameOf(name, @class), document);
        }
        yield return (NameOf("bao-cao-ket-qua", null), ClosingReport());

        // File systems refuse the colon of a code, and some take codes that differ only in case for one.
        string NameOf(string kind, TrainingClass? @class)
        {
            string name = @class is null || _course.Classes.Count == 1 ? kind : $"{kind}-{@class.Code.Value.Replace(':', '_')}";
            string unique = name;
            for (int i = 2; !names.Add(unique); i++)
                unique = $"{name}-{i}";
            return unique;
        }
    }

    /// <summary>
    /// Writes <see cref="All"/> into a folder, and makes the folder if it's missing. Each document becomes a .docx and an .html; lists and
    /// timetables become an .xlsx too. Existing files of these names are overwritten.
    /// </summary>
    /// <param name="folder">The path of the folder.</param>
    /// <returns>The paths of the files.</returns>
    /// <exception cref="ArgumentException"><paramref name="folder"/> is null or empty.</exception>
    /// <exception cref="IOException">Writing a file fails.</exception>
    public IReadOnlyList<string> WriteAll(string folder)
    {
        Directory.CreateDirectory(Guard.Against.NullOrEmpty(folder));
        List<string> files = [];
        foreach ((string name, PrintedDocument document) in All())
        {
            Write($"{name}.docx", document.WriteDocx);
            Write($"{name}.html", document.WriteHtml);
            if (document.IsTabular)
                Write($"{name}.xlsx", document.WriteXlsx);
        }
        return files;

        void Write(string name, Action<Stream> write)
        {
            files.Add(Path.Combine(folder, name));
            using FileStream file = File.Create(files[^1]);
            write(file);
        }
    }

    internal ValueList<PrintedBlock> GradeTable(IReadOnlyList<GradeShare> shares)
    {
        if (shares.Count == 0)
            return [];
        List<ValueList<PrintedCell>> rows =
        [
            .. shares.Select(share => Row(
                share.Grade is null ? _words.Say("Chưa xếp loại", "Not graded") : _words.NameOf(share.Grade),
                share.Count,
                share.Percent,
                isBold: false)),
        ];
        if (shares.All(share => share.Count is not null))
        {
            long total = shares.Sum(share => (long)share.Count!.Value);
            rows.Add(Row(_words.Say("Tổng cộng", "Total"), total, total == 0 ? null : Figure.Exact(100), isBold: true));
        }
        return
        [
            new PrintedBlock.Table
            {
                Name = _words.Say("Tổng hợp xếp loại", "Share of each grade"),
                Columns =
                [
                    new(_words.Say("Xếp loại", "Grade"), 60),
                    new(_words.Say("Số học viên", "Learners"), 45) { IsCentred = true },
                    new(_words.Say("Tỷ lệ", "Share"), 45) { IsCentred = true },
                ],
                Rows = rows.ToValueList(),
            },
        ];

        ValueList<PrintedCell> Row(string grade, long? count, Figure? percent, bool isBold) =>
        [
            new(grade) { IsBold = isBold },
            new(count is long some ? _words.NumberOf(some) : "") { Number = count, IsBold = isBold },
            new(percent?.DescribeShare(Language) ?? "") { IsBold = isBold },
        ];
    }

    internal PrintedBlock.Table TimetableTable(TrainingClass @class)
    {
        TimetableColumn[] usual =
        [
            TimetableColumn.Date, TimetableColumn.Part, TimetableColumn.Time, TimetableColumn.Activity, TimetableColumn.Lecturers,
            TimetableColumn.Room, TimetableColumn.Groups,
        ];
        return TimetableTables.Rows(_words.Say("LỊCH HỌC", "TIMETABLE"), RowsOf(@class), TimetableColumns, usual, _words);
    }

    private static bool HasTimetable(TrainingClass @class) => @class.Timetable?.Sessions.Any(session => !session.Cancelled) is true;

    private IEnumerable<(string Name, PrintedDocument Document)> AllOf(TrainingClass @class)
    {
        if (HasTimetable(@class))
        {
            yield return ("lich-hoc", Timetable(@class));
            yield return ("lich-hoc-theo-tuan", WeekGrid(@class));
        }
        if (!@class.Learners.IsEmpty)
        {
            yield return ("danh-sach-lop", ClassList(@class));
            if (HasTimetable(@class))
                yield return ("diem-danh", AttendanceSheet(@class));
        }
        bool isGraded = @class.Learners.Any(learner => learner.Grade is not null || learner.Mark is not null);
        if (isGraded || @class.Results is { Grades.IsEmpty: false })
            yield return ("ket-qua", Results(@class));
        if (isGraded || @class.Learners.Any(IsCertified))
        {
            yield return ("so-cap-giay-chung-nhan", CertificateRegister(@class));
            yield return ("danh-sach-cap-giay-chung-nhan", CertificateList(@class));
        }
    }

    private PrintedDocument Create(string kind, TrainingClass? @class, ValueList<PrintedBlock> blocks) => new()
    {
        Kind = kind,
        Subject = [_words.TitleOf(_course), .. @class is null ? [] : AboutOf(@class)],
        Language = Language,
        Letterhead = Letterhead,
        Blocks = blocks,
        Signatories = Signatories,
    };

    private PrintedDocument List(string kind, TrainingClass @class, Learner[] learners, IEnumerable<LearnerColumn> columns)
        => Create(kind, @class, [LearnerTable.Create(kind, learners, columns, @class.FirstDay, _words), Count(learners)]);

    // Keeps a line above the signatures on every page.
    private PrintedBlock.Paragraph Count(Learner[] learners)
    {
        string number = _words.NumberOf(learners.Length);
        return new(_words.Say($"(Danh sách này có {number} học viên)", $"(Learners: {number})"), ParagraphStyle.Note);
    }

    private IEnumerable<string> AboutOf(TrainingClass @class)
    {
        if (_words.NameOf(@class, _course) is string name)
            yield return name;
        if (!@class.Dates.IsEmpty)
            yield return $"({CourseWording.Capitalise(_words.Dates.Write(@class.Dates, DateForm.Sentence))})";
    }

    private PrintedDocument WithDecision(TrainingClass @class, string relation, PrintedDocument list)
        => @class.Certification?.Decision is not { } decision ? list
            : list with { Subject = [.. list.Subject, $"({relation}{_words.NameOf(decision)})"] };

    private Learner[] Roster(TrainingClass @class)
    {
        IEnumerable<Learner> learners = Guard.Against.Null(@class).Learners.Select(_words.Reached.WithGrade);
        return [.. NameOrder is null ? learners : learners.OrderBy(learner => learner.Name, NameOrder)];
    }

    private Learner[] Certified(TrainingClass @class)
    {
        Learner[] roster = Roster(@class);
        if (Array.Exists(roster, IsCertified))
            return Array.FindAll(roster, IsCertified);
        // Those without a grade haven't passed yet, unless the class has no grades at all.
        return Array.Exists(roster, learner => learner.Grade is not null)
            ? Array.FindAll(roster, learner => learner.Grade is not null && _words.Passes(learner.Grade))
            : roster;
    }

    private static Learner[] InOrderOfRegister(Learner[] learners)
        => Array.Exists(learners, learner => learner.Register is null) ? learners
            : [.. learners.OrderBy(learner => NumberKeyOf(learner.Register!), StringComparer.Ordinal)];

    // A longer number is larger, its leading zeros aside: «9/2022» comes before «036/2022».
    private static string NumberKeyOf(string text)
        => Number().Replace(text, number => string.Create(CultureInfo.InvariantCulture, $"{number.Groups[1].Length:D5}{number.Groups[1]}"));

    [GeneratedRegex("0*([0-9]+)")]
    private static partial Regex Number();

    private static bool IsCertified(Learner learner) => learner.Certificate is not null || learner.Register is not null;

    private TimetableRow[] RowsOf(TrainingClass @class) =>
    [
        .. TimetableRow.GroupByDayPart([_course with { Classes = [@class] }])
            .SelectMany(rows => rows).Select(row => row with { Course = _course }),
    ];
}
