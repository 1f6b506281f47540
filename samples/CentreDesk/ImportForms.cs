using CentreDesk.Pages;
using LacDuong.Training;
using LacDuong.Training.EntityFrameworkCore;
using Microsoft.AspNetCore.Mvc;

namespace CentreDesk;

/// <summary>The forms of an import: upload a file, cancel its reading, drop or save what was read.</summary>
internal static class ImportForms
{
    /// <summary>The endings of files that can be read. What's in a file decides how it's read.</summary>
    public static string[] Endings { get; } = [".xlsx", ".xls", ".csv", ".docx"];

    public static void MapImports(this WebApplication app)
    {
        PendingImports imports = app.Services.GetRequiredService<PendingImports>();
        // The form has a few fields besides the file.
        app.MapPost("/courses/{code}/import", UploadAsync).WithMetadata(new RequestSizeLimitAttribute(Limits.Upload + 10_000));
        app.MapPost("/courses/{code}/import/{id}/drop", (Code<Course> code, string id) =>
        {
            if (imports.Find(code, id) is not null)
                imports.Drop(id);
            return Results.LocalRedirect($"/courses/{code}/import?dropped");
        });
        app.MapEdit<ImportedPage>(
            "/courses/{code}/import/{id}/save",
            (document, typed, route) => Save(imports, document, typed, route),
            (route, _) =>
            {
                string id = (string)route["id"]!;
                Import? import = imports.Find(new((string)route["code"]!), id);
                imports.Drop(id);
                return $"/courses/{route["code"]}/" + import switch
                {
                    { Plan.Timetables: [var plan, ..] } => $"timetable/{plan.Class.Code}",
                    { Roster.Rosters: [var roster, ..] } => $"roster/{roster.Class.Code}",
                    _ => "roster",
                };
            });
    }

    private static TrainingDocument Save(PendingImports imports, TrainingDocument document, Typed typed, RouteValueDictionary route)
    {
        if (imports.Find(document.Courses[0].Code, (string?)route["id"]) is { IsReading: false, Failure: null } import)
            return import.AddTo(document, replaces: typed["known"] == "replace");
        typed.Refuse("gone", "Bản nhập này không còn nữa; hãy tải tệp lên lại.", "This import is gone; please upload the file again.");
        return document;
    }

    private static async Task<IResult> UploadAsync(
        Code<Course> code, HttpContext context, TrainingStore store, PendingImports imports, Reader reader)
    {
        if (await store.GetAsync(code, context.RequestAborted) is not { } stored)
            return Page.NotFound();
        Typed typed = new(await context.Request.ReadFormAsync(context.RequestAborted), reader);
        IFormFile? file = typed.Form.Files.GetFile("file");
        if (file is not { Length: > 0 })
            typed.Refuse("file", "Hãy chọn một tệp có nội dung.", "Choose a file that isn't empty.");
        else if (!Endings.Contains(Path.GetExtension(file.FileName), StringComparer.OrdinalIgnoreCase))
            typed.Refuse("file", "Chỉ đọc được tệp .xlsx, .xls, .csv và .docx.", "Only .xlsx, .xls, .csv and .docx can be read.");
        if (!typed.HasProblems)
        {
            byte[] bytes = new byte[file!.Length];
            await using (Stream stream = file.OpenReadStream())
                await stream.ReadExactlyAsync(bytes, context.RequestAborted);
            ImportWish wish = new(typed["kind"] == "plan", stored.Course.Find(typed["class"])?.Code);
            if (imports.Begin(code, Path.GetFileName(file.FileName), bytes, stored.Document, wish) is { } import)
                return Results.LocalRedirect($"/courses/{code}/import/{import.Id}");
            typed.Refuse(
                "file", "Đang có quá nhiều tệp chờ lưu; hãy thử lại sau.", "Too many imports wait at the moment; try again later.");
        }
        return Page.Of<ImportPage>(context.Request.RouteValues, typed, StatusCodes.Status422UnprocessableEntity);
    }
}
