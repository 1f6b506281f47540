using LacDuong.Training;
using LacDuong.Training.Office;
using LacDuong.Training.Validation;

namespace CentreDesk;

/// <summary>What things are called on several pages.</summary>
internal static class Names
{
    public static string NameFor(this Severity severity, Reader reader) => severity switch
    {
        Severity.Error => reader.Say("Lỗi phải sửa", "Errors"),
        Severity.Warning => reader.Say("Nên xem lại", "Warnings"),
        _ => reader.Say("Để biết", "Notes"),
    };

    /// <summary>The class of a cell: a long text needs width, or the row becomes tall.</summary>
    public static string? ClassOf(string? text) => text is { Length: > 40 } ? "long" : null;

    /// <summary>The name of a class, or «Lớp» and its code.</summary>
    public static string NameOf(this TrainingClass one, Reader reader)
        => one.Name is null ? reader.Say($"Lớp {one.Code}", $"Class {one.Code}") : reader.Say(one.Name);

    /// <summary>The name of a category, or its code if the document has none.</summary>
    public static string? NameOf(this TrainingDocument document, Code<ParticipantCategory>? code, Reader reader)
        => code is null ? null : document.Categories.Find(code) is { } one ? reader.Say(one.Name) : code.Value;

    /// <summary>The label of a grade, or its code if the scale has none.</summary>
    public static string? NameOf(this Course course, Code<Grade>? code, Reader reader)
        => code is null ? null : course.Assessment?.Scale?.Grades.Find(code) is { } one ? reader.Say(one.Name) : code.Value;

    public static string NameFor(this RosterColumn column, Reader reader) => column switch
    {
        RosterColumn.Ordinal => reader.Say("số thứ tự", "number in the list"),
        RosterColumn.Code => reader.Say("mã học viên", "code"),
        RosterColumn.Name => reader.Say("họ và tên", "name"),
        RosterColumn.FamilyAndMiddleName => reader.Say("họ và tên đệm", "family and middle name"),
        RosterColumn.FamilyName => reader.Say("họ", "family name"),
        RosterColumn.MiddleName => reader.Say("tên đệm", "middle name"),
        RosterColumn.GivenName => reader.Say("tên", "given name"),
        RosterColumn.BirthDate => reader.Say("ngày sinh", "date of birth"),
        RosterColumn.BirthDay => reader.Say("ngày (sinh)", "day of birth"),
        RosterColumn.BirthMonth => reader.Say("tháng (sinh)", "month of birth"),
        RosterColumn.BirthYear => reader.Say("năm sinh", "year of birth"),
        RosterColumn.Sex => reader.Say("giới tính", "sex"),
        RosterColumn.Male => reader.Say("nam", "men"),
        RosterColumn.Female => reader.Say("nữ", "women"),
        RosterColumn.Ethnicity => reader.Say("dân tộc", "ethnicity"),
        RosterColumn.Hometown => reader.Say("quê quán", "home town"),
        RosterColumn.Number => reader.Say("số hiệu cán bộ", "staff number"),
        RosterColumn.JoinedParty => reader.Say("ngày vào Đảng", "day of joining the Party"),
        RosterColumn.Unit => reader.Say("đơn vị", "unit"),
        RosterColumn.Category => reader.Say("đối tượng", "category"),
        RosterColumn.Title => reader.Say("chức vụ", "post"),
        RosterColumn.TitleAndUnit => reader.Say("chức vụ, đơn vị", "post and unit"),
        RosterColumn.Group => reader.Say("tổ", "group"),
        RosterColumn.Mark => reader.Say("điểm", "mark"),
        RosterColumn.Grade => reader.Say("xếp loại", "grade"),
        RosterColumn.Result => reader.Say("kết quả", "result"),
        RosterColumn.Certificate => reader.Say("số chứng nhận", "certificate"),
        RosterColumn.Register => reader.Say("số vào sổ", "number in the register"),
        RosterColumn.Remark => reader.Say("ghi chú", "remark"),
        _ => $"{column}",
    };
}
