using CentreDesk.Pages;
using LacDuong.Training;
using LacDuong.Training.EntityFrameworkCore;
using LacDuong.Training.Office;
using LacDuong.Training.Wording;
using Microsoft.AspNetCore.WebUtilities;

namespace CentreDesk;

/// <summary>The documents that a centre prints, and the form about them, which is posted: no address has what was chosen.</summary>
internal static class PrintForm
{
    private const string HeadCookie = "letterhead";

    /// <summary>The fields of the letterhead and the signer, which this browser keeps from one print to the next.</summary>
    public static ValueList<string> HeadFields { get; } = ["party", "parent", "body", "place", "office", "signer"];

    public static void MapPrint(this WebApplication app)
    {
        app.MapPage<PrintPage>("/courses/{code}/print");
        app.MapPost("/courses/{code}/print", PrintAsync);
    }

    /// <summary>The documents: the name in files, and what they're called.</summary>
    public static (string Name, string Text, bool IsOfClass)[] Documents(Reader reader) =>
    [
        ("thoi-khoa-bieu", reader.Say("Thời khoá biểu", "Timetable"), true),
        ("lich-tuan", reader.Say("Lịch tuần (bảng theo buổi)", "Week grid"), true),
        ("lich-ngay", reader.Say("Lịch một ngày của mọi lớp", "One day of all classes"), false),
        ("danh-sach-lop", reader.Say("Danh sách lớp", "Class list"), true),
        ("diem-danh", reader.Say("Bảng điểm danh", "Attendance sheet"), true),
        ("ket-qua", reader.Say("Bảng kết quả", "Results"), true),
        ("so-cap-chung-nhan", reader.Say("Sổ cấp chứng nhận", "Certificate register"), true),
        ("danh-sach-chung-nhan", reader.Say("Danh sách được cấp chứng nhận", "Certificate list"), true),
        ("ke-hoach", reader.Say("Kế hoạch mở lớp", "Plan of the course"), false),
        ("bao-cao-ket-qua", reader.Say("Báo cáo kết quả", "Closing report"), false),
    ];

    /// <summary>The columns that a clerk can choose for lists; personal data is only in those that she chose.</summary>
    public static (LearnerColumn Column, string Text, bool IsUsual)[] Columns(Reader reader) =>
    [
        (LearnerColumn.Code, reader.Say("Mã", "Code"), false),
        (LearnerColumn.BirthDate, reader.Say("Ngày sinh", "Born"), false),
        (LearnerColumn.Sex, reader.Say("Giới tính", "Sex"), false),
        (LearnerColumn.Ethnicity, reader.Say("Dân tộc", "Ethnicity"), false),
        (LearnerColumn.Hometown, reader.Say("Quê quán", "Home town"), false),
        (LearnerColumn.Number, reader.Say("Số hiệu cán bộ", "Staff number"), false),
        (LearnerColumn.JoinedParty, reader.Say("Ngày vào Đảng", "Joined the Party"), false),
        (LearnerColumn.Title, reader.Say("Chức vụ", "Post"), true),
        (LearnerColumn.Unit, reader.Say("Đơn vị", "Unit"), true),
        (LearnerColumn.Category, reader.Say("Đối tượng", "Category"), false),
        (LearnerColumn.Group, reader.Say("Tổ", "Group"), false),
        (LearnerColumn.Remark, reader.Say("Ghi chú", "Remark"), false),
        (LearnerColumn.Signature, reader.Say("Ký tên", "Signature"), false),
    ];

    /// <summary>The letterhead and the signer that this browser keeps, by field.</summary>
    public static IReadOnlyDictionary<string, string> ReadHead(HttpRequest request)
        => QueryHelpers.ParseQuery(request.Cookies[HeadCookie]).ToDictionary(pair => pair.Key, pair => pair.Value.ToString());

    private static async Task<IResult> PrintAsync(Code<Course> code, HttpContext context, TrainingStore store, Reader reader)
    {
        Typed typed = new(await context.Request.ReadFormAsync(context.RequestAborted), reader);
        if (await store.GetAsync(code, context.RequestAborted) is not { } stored)
            return Page.NotFound();
        KeepHead(context, typed);
        if (Create(stored, typed) is not { } printed)
            return Page.Of<PrintPage>(new() { ["code"] = code.Value }, typed, StatusCodes.Status422UnprocessableEntity);
        MemoryStream bytes = new();
        string name = $"{typed["document"]}-{code.Value.Replace(':', '_')}";
        switch (typed["format"])
        {
            case "docx":
                printed.WriteDocx(bytes);
                return File("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx");
            case "xlsx" when printed.IsTabular:
                printed.WriteXlsx(bytes);
                return File("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx");
            case "xlsx":
                typed.Refuse(
                    "document", "Văn bản này không phải là bảng; hãy lấy bản Word.",
                    "This document isn't a table; take it as a Word file.");
                return Page.Of<PrintPage>(new() { ["code"] = code.Value }, typed, StatusCodes.Status422UnprocessableEntity);
            default:
                printed.WriteHtml(bytes);
                // A printed page has its style in itself; nothing else may load or run.
                context.Response.Headers.ContentSecurityPolicy
                    = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";
                return Results.Bytes(bytes.ToArray(), "text/html; charset=utf-8");
        }

        IResult File(string type, string ending) => Results.File(bytes.ToArray(), type, name + ending);
    }

    private static PrintedDocument? Create(StoredCourse stored, Typed typed)
    {
        Course course = stored.Course;
        IEnumerable<LearnerColumn> chosen = Columns(typed.Reader).Select(column => column.Column)
            .Where(column => typed.Form["column"].Contains(column.ToString()));
        CourseDocuments documents = new(stored.Document, course)
        {
            LearnerColumns = [LearnerColumn.Name, .. chosen],
            Language = typed["language"] == "en" ? LanguageTag.English : LanguageTag.Vietnamese,
            Letterhead = ReadLetterhead(typed),
            Signatories = typed["office"] is { } office ? [new Signatory { Office = office, Name = typed["signer"] }] : [],
            NameOrder = typed["sorted"] is null ? null : PersonNameComparer.Default,
        };
        string kind = typed["document"] ?? "";
        TrainingClass? item = typed["class"] is { } code ? course.Find(code) : course.Classes is [var first, ..] ? first : null;
        if (item is null && Documents(typed.Reader).Any(document => document.Name == kind && document.IsOfClass))
        {
            typed.Refuse("class", "Khoá này không có lớp ấy.", "The course doesn't have that class.");
            return null;
        }
        switch (kind)
        {
            case "thoi-khoa-bieu": return documents.Timetable(item!);
            case "lich-tuan": return documents.WeekGrid(item!);
            case "danh-sach-lop": return documents.ClassList(item!);
            case "diem-danh": return documents.AttendanceSheet(item!);
            case "ket-qua": return documents.Results(item!);
            case "so-cap-chung-nhan": return documents.CertificateRegister(item!);
            case "danh-sach-chung-nhan": return documents.CertificateList(item!);
            case "ke-hoach": return documents.Plan();
            case "bao-cao-ket-qua": return documents.ClosingReport();
            case "lich-ngay" when Days.Read(typed["day"]) is { } day: return documents.Day(day);
            case "lich-ngay":
                typed.Refuse("day", "Chọn ngày cần in.", "Choose the day to print.");
                return null;
            default:
                typed.Refuse("document", "Chọn văn bản cần in.", "Choose what to print.");
                return null;
        }
    }

    private static Letterhead? ReadLetterhead(Typed typed) => typed["body"] is not { } body ? null : new Letterhead
    {
        Form = typed["party"] is null ? LetterheadForm.State : LetterheadForm.Party,
        ParentBody = typed["parent"],
        Body = body,
        Place = typed["place"],
        Number = typed["doc-number"],
        Date = Days.Read(typed["doc-date"]),
    };

    private static void KeepHead(HttpContext context, Typed typed)
    {
        string kept = QueryHelpers.AddQueryString("", HeadFields.Where(field => typed[field] is not null)
            .Select(field => KeyValuePair.Create(field, (string?)(typed[field]!.Length > 100 ? typed[field]![..100] : typed[field]))));
        context.Response.KeepCookie(HeadCookie, kept, "/courses");
    }
}
