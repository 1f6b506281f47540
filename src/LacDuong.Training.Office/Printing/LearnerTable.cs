using System.Globalization;
using LacDuong.Training.Wording;

namespace LacDuong.Training.Office;

/// <summary>Makes tables of learners with the columns that the caller asks for.</summary>
internal static class LearnerTable
{
    public static PrintedBlock.Table Create(
        string name, IReadOnlyList<Learner> learners, IEnumerable<LearnerColumn> columns, LocalDate? day, CourseWording words)
    {
        (PrintedColumn Column, Func<Learner, PrintedCell> CellOf)[] chosen
            = [.. columns.Distinct().Select(column => Find(column, day, words))];
        return new PrintedBlock.Table
        {
            Name = name,
            Columns = [new(words.Say("TT", "No."), 12) { IsCentred = true }, .. chosen.Select(column => column.Column)],
            Rows = learners
                .Select((learner, i) => chosen.Select(column => column.CellOf(learner))
                    .Prepend(new PrintedCell($"{i + 1}") { Number = i + 1 }).ToValueList())
                .ToValueList(),
        };
    }

    // The heading of a column, and the cell of a learner.
    private static (PrintedColumn Column, Func<Learner, PrintedCell> CellOf) Find(
        LearnerColumn column, LocalDate? day, CourseWording words) => column switch
        {
            LearnerColumn.Name => (new(words.Say("Họ và tên", "Full name"), 48), learner => new(learner.Name.ToString())),
            LearnerColumn.FamilyAndMiddleName => (
                new(words.Say("Họ và tên đệm", "Family and middle name"), 38),
                learner => new(string.Join(' ', new[] { learner.Name.Family, learner.Name.Middle }.OfType<string>()))),
            LearnerColumn.GivenName => (new(words.Say("Tên", "Given name"), 20), learner => new(learner.Name.Given)),
            LearnerColumn.Code => (new(words.Say("Mã học viên", "Code"), 26) { IsCentred = true }, learner => new(learner.Code.Value)),
            LearnerColumn.BirthDate => (
                new(words.Say("Ngày sinh", "Date of birth"), 26) { IsCentred = true },
                learner => CellOf(learner.BirthDate, words)),
            LearnerColumn.Sex => (
                new(words.Say("Nam/Nữ", "Sex"), 15) { IsCentred = true },
                learner => new(learner.Sex is Sex sex ? CourseWording.Capitalise(sex.Describe(words.Language)) : "")),
            LearnerColumn.Ethnicity => (
                new(words.Say("Dân tộc", "Ethnicity"), 20) { IsCentred = true },
                learner => new(learner.Ethnicity ?? "")),
            LearnerColumn.Hometown => (new(words.Say("Quê quán", "Home town"), 40), learner => new(learner.Hometown ?? "")),
            LearnerColumn.Number => (new(words.Say("Số thẻ", "Number"), 26) { IsCentred = true }, learner => new(learner.Number ?? "")),
            LearnerColumn.JoinedParty => (
                new(words.Say("Ngày vào Đảng", "Joined the Party"), 26) { IsCentred = true },
                learner => CellOf(learner.JoinedParty, words)),
            LearnerColumn.Title => (new(words.Say("Chức vụ", "Position"), 44), learner => new(learner.Title ?? "")),
            LearnerColumn.Unit => (
                new(words.Say("Đơn vị công tác", "Unit"), 48),
                learner => new(learner.Annotations.GetValueOrDefault(RosterSheetReader.Workplace) ?? words.NameOf(learner.Unit, day))),
            LearnerColumn.Category => (new(words.Say("Đối tượng", "Category"), 48), learner => new(words.NameOf(learner.Category))),
            LearnerColumn.Group => (new(words.Say("Tổ", "Group"), 16) { IsCentred = true }, learner => new(learner.Group ?? "")),
            LearnerColumn.Mark => (
                new(words.Say("Điểm", "Mark"), 16) { IsCentred = true },
                learner => learner.Mark is decimal mark ? new(words.NumberOf(mark)) { Number = mark } : new("")),
            LearnerColumn.Grade => (
                new(words.Say("Xếp loại", "Grade"), 26) { IsCentred = true },
                learner => new(words.NameOf(learner.Grade))),
            LearnerColumn.Certificate => (
                new(words.Say("Số GCN", "Certificate no."), 28) { IsCentred = true },
                learner => new(learner.Certificate ?? "")),
            LearnerColumn.Register => (
                new(words.Say("Số vào sổ", "Register no."), 28) { IsCentred = true },
                learner => new(learner.Register ?? "")),
            LearnerColumn.Remark => (new(words.Say("Ghi chú", "Remarks"), 30), learner => new(learner.Remark ?? "")),
            LearnerColumn.Signature => (new(words.Say("Ký nhận", "Signature"), 30), learner => new("")),
            _ => throw new ArgumentException($"{(int)column} isn't a column of learners.", nameof(column)),
        };

    private static PrintedCell CellOf(PartialDate? date, CourseWording words)
        => date is null ? new("")
            : date.Day is null ? new(words.Dates.Write(date))
            : new(words.Say(date.Earliest.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture), words.Dates.Write(date)))
            {
                Date = date.Earliest,
            };
}
