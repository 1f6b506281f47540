using LacDuong.Training.Wording;

namespace LacDuong.Training.Office;

/// <summary>Makes tables of learners with the columns that the caller asks for.</summary>
internal static class LearnerTable
{
    public static PrintedBlock.Table Create(
        string name, IReadOnlyList<Learner> learners, IEnumerable<LearnerColumn> columns, LocalDate? day, CourseWording words)
    {
        LearnerColumn[] chosen = [.. columns.Distinct()];
        return new PrintedBlock.Table
        {
            Name = name,
            Columns = [NumberColumn(words), .. chosen.Select(column => ColumnOf(column, words))],
            Rows = learners
                .Select((learner, i) => chosen.Select(column => CellOf(column, learner, day, words)).Prepend(Serial(i)).ToValueList())
                .ToValueList(),
        };
    }

    public static PrintedColumn NumberColumn(CourseWording words) => new(words.Say("TT", "No."), 12) { IsCentred = true };

    public static PrintedCell Serial(int place) => new($"{place + 1}") { Number = place + 1 };

    public static PrintedColumn ColumnOf(LearnerColumn column, CourseWording words) => column switch
    {
        LearnerColumn.Name => new(words.Say("Họ và tên", "Full name"), 48),
        LearnerColumn.FamilyAndMiddleName => new(words.Say("Họ và tên đệm", "Family and middle name"), 38),
        LearnerColumn.GivenName => new(words.Say("Tên", "Given name"), 20),
        LearnerColumn.Code => new(words.Say("Mã học viên", "Code"), 26) { IsCentred = true },
        LearnerColumn.BirthDate => new(words.Say("Ngày sinh", "Date of birth"), 26) { IsCentred = true },
        LearnerColumn.Sex => new(words.Say("Nam/Nữ", "Sex"), 15) { IsCentred = true },
        LearnerColumn.Ethnicity => new(words.Say("Dân tộc", "Ethnicity"), 20) { IsCentred = true },
        LearnerColumn.Hometown => new(words.Say("Quê quán", "Home town"), 40),
        LearnerColumn.Number => new(words.Say("Số thẻ", "Number"), 26) { IsCentred = true },
        LearnerColumn.JoinedParty => new(words.Say("Ngày vào Đảng", "Joined the Party"), 26) { IsCentred = true },
        LearnerColumn.Title => new(words.Say("Chức vụ", "Position"), 44),
        LearnerColumn.Unit => new(words.Say("Đơn vị công tác", "Unit"), 48),
        LearnerColumn.Category => new(words.Say("Đối tượng", "Category"), 48),
        LearnerColumn.Group => new(words.Say("Tổ", "Group"), 16) { IsCentred = true },
        LearnerColumn.Mark => new(words.Say("Điểm", "Mark"), 16) { IsCentred = true },
        LearnerColumn.Grade => new(words.Say("Xếp loại", "Grade"), 26) { IsCentred = true },
        LearnerColumn.Certificate => new(words.Say("Số GCN", "Certificate no."), 28) { IsCentred = true },
        LearnerColumn.Register => new(words.Say("Số vào sổ", "Register no."), 28) { IsCentred = true },
        LearnerColumn.Remark => new(words.Say("Ghi chú", "Remarks"), 30),
        LearnerColumn.Signature => new(words.Say("Ký nhận", "Signature"), 30),
        _ => throw new ArgumentException($"{(int)column} isn't a column of learners.", nameof(column)),
    };

    private static PrintedCell CellOf(LearnerColumn column, Learner learner, LocalDate? day, CourseWording words) => column switch
    {
        LearnerColumn.Name => new(learner.Name.ToString()),
        LearnerColumn.FamilyAndMiddleName => new(string.Join(' ', new[] { learner.Name.Family, learner.Name.Middle }.OfType<string>())),
        LearnerColumn.GivenName => new(learner.Name.Given),
        LearnerColumn.Code => new(learner.Code.Value),
        LearnerColumn.BirthDate => CellOf(learner.BirthDate, words),
        LearnerColumn.Sex => new(learner.Sex is Sex sex ? CourseWording.Capitalise(sex.Describe(words.Language)) : ""),
        LearnerColumn.Ethnicity => new(learner.Ethnicity ?? ""),
        LearnerColumn.Hometown => new(learner.Hometown ?? ""),
        LearnerColumn.Number => new(learner.Number ?? ""),
        LearnerColumn.JoinedParty => CellOf(learner.JoinedParty, words),
        LearnerColumn.Title => new(learner.Title ?? ""),
        LearnerColumn.Unit => new(words.NameOf(learner.Unit, day)),
        LearnerColumn.Category => new(words.NameOf(learner.Category)),
        LearnerColumn.Group => new(learner.Group ?? ""),
        LearnerColumn.Mark => learner.Mark is decimal mark ? new(words.NumberOf(mark)) { Number = mark } : new(""),
        LearnerColumn.Grade => new(words.NameOf(learner.Grade)),
        LearnerColumn.Certificate => new(learner.Certificate ?? ""),
        LearnerColumn.Register => new(learner.Register ?? ""),
        LearnerColumn.Remark => new(learner.Remark ?? ""),
        _ => new(""),
    };

    private static PrintedCell CellOf(PartialDate? date, CourseWording words)
        => date is null ? new("") : new(words.Dates.Write(date)) { Date = date.Day is null ? null : date.Earliest };
}
