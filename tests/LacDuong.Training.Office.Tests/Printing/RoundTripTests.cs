namespace LacDuong.Training.Office.Tests.Printing;

/// <summary>What is printed as a class list or a timetable is read back equal.</summary>
public class RoundTripTests
{
    private static readonly ValueList<LearnerColumn> s_columns =
    [
        LearnerColumn.Code, LearnerColumn.Name, LearnerColumn.BirthDate, LearnerColumn.Sex, LearnerColumn.Ethnicity, LearnerColumn.Number, LearnerColumn.Title,
        LearnerColumn.Unit, LearnerColumn.Category, LearnerColumn.Group, LearnerColumn.Mark, LearnerColumn.Grade, LearnerColumn.Certificate, LearnerColumn.Register,
    ];

    [Theory]
    [InlineData("vi", ".xlsx")]
    [InlineData("vi", ".docx")]
    [InlineData("en", ".xlsx")]
    public void A_class_list_is_read_back(string language, string ending)
    {
        CourseDocuments documents = new(PrintedCourse.Document, PrintedCourse.Course)
        {
            Language = LanguageTag.Parse(language),
            Letterhead = PrintedCourse.State,
            Signatories = PrintedCourse.Documents.Signatories,
            LearnerColumns = s_columns,
            NameOrder = null,
        };
        RosterImport import = RosterImport.Read(SourceOf(documents.ClassList(PrintedCourse.Class), ending), Known(@class => @class with { Learners = [] }));
        Assert.Empty(import.Problems.Select(problem => $"{problem.Place}: {problem.Describe("vi")}"));
        ValueList<Learner> expected = PrintedCourse.Class.Learners.Select(learner => learner with { Absences = [] }).ToValueList();
        ImportedRoster roster = Assert.Single(import.Rosters);
        Assert.Equal(PrintedCourse.Class.Code, roster.Class.Code);
        Assert.Equal(expected, roster.Learners);
    }

    [Theory]
    [InlineData("vi", ".xlsx", false)]
    [InlineData("vi", ".docx", false)]
    [InlineData("vi", ".xlsx", true)]
    [InlineData("vi", ".docx", true)]
    [InlineData("en", ".docx", false)]
    public void A_timetable_is_read_back(string language, string ending, bool isGrid)
    {
        CourseDocuments documents = PrintedCourse.Create(LanguageTag.Parse(language), PrintedCourse.Party);
        PrintedDocument document = isGrid ? documents.WeekGrid(PrintedCourse.Class) : documents.Timetable(PrintedCourse.Class);
        TimetableImport import = TimetableImport.Read(SourceOf(document, ending), Known(@class => @class with { Timetable = null }));
        Assert.Empty(import.Problems.Select(problem => $"{problem.Place}: {problem.Describe("vi")}"));
        ValueList<Session> read = Assert.Single(import.Timetables).Sessions;
        Assert.Equal(Plain(PrintedCourse.Class.Timetable!.Sessions), Plain(read));

        static IEnumerable<Session> Plain(ValueList<Session> sessions) => sessions.Select((session, i) => session with { Code = new($"s-{i + 1}") });
    }

    private static TrainingDocument Known(Func<TrainingClass, TrainingClass> revise)
        => PrintedCourse.Document.WithCourse(PrintedCourse.Course.Code, course => course.WithClass(PrintedCourse.Class.Code, revise));

    private static TableSource SourceOf(PrintedDocument document, string ending)
        => TableSource.FromStream(new MemoryStream(ending == ".docx" ? Written.Docx(document) : Written.Xlsx(document)), $"tep{ending}");
}
