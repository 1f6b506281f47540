using System.Text;
using CentreDesk.Pages;
using LacDuong.Training;
using LacDuong.Training.EntityFrameworkCore;
using LacDuong.Training.Json;

namespace CentreDesk;

/// <summary>The forms of the list of courses and of a course's own page.</summary>
internal static class CourseForms
{
    public static void MapCourses(this WebApplication app)
    {
        app.MapPost("/courses", CreateAsync);
        app.MapGet("/courses/{code}/document.json", async (Code<Course> code, TrainingStore store, CancellationToken cancelled)
            => await store.GetAsync(code, cancelled) is { } stored
                ? Results.File(
                    Encoding.UTF8.GetBytes(TrainingJson.Write(stored.Document, indented: true)), "application/json", $"{code}.json")
                : Page.NotFound());
        app.MapEdit<FactsPage>("/courses/{code}/facts", EditCourse);
        app.MapEdit<FactsPage>("/courses/{code}/classes", AddClass, (route, typed) => $"/courses/{route["code"]}#class.{typed["class"]}");
        app.MapEdit<FactsPage>(
            "/courses/{code}/classes/{class}", EditClass, (route, _) => $"/courses/{route["code"]}#class.{route["class"]}");
        StatedForm.Map(app);
        TopicForm.Map(app);
        PartnerForm.Map(app);
        AudienceForm.Map(app);
    }

    /// <summary>What the forms with rows show of a course, by field.</summary>
    public static Dictionary<string, string> Show(StoredCourse stored, Reader reader)
        => StatedForm.Show(stored.Course, reader).Concat(PartnerForm.Show(stored)).Concat(TopicForm.Show(stored))
            .Concat(stored.Course.Classes.SelectMany(one => AudienceForm.Show(stored.Document, one))).ToDictionary();

    private static async Task<IResult> CreateAsync(HttpContext context, TrainingStore store, Reader reader)
    {
        Typed typed = new(await context.Request.ReadFormAsync(context.RequestAborted), reader);
        if (typed["title"] is not { } title)
            typed.Refuse("title", "Khoá cần có tên.", "A course needs a title.");
        else if (ReadCode<Course>(typed, "code") is { } code)
        {
            // There's no course yet that a revision could be of: 0 says that it must be new.
            TrainingDocument document = new()
            {
                Courses = [new Course { Code = code, Title = new(title), Classes = [new TrainingClass { Code = new("lop-1") }] }],
            };
            try
            {
                await store.SaveAsync(document, 0, reader.Clerk, context.RequestAborted);
                return Results.LocalRedirect($"/courses/{code}");
            }
            catch (StoreConflictException)
            {
                typed.Refuse("code", "Đã có khoá mang mã này; hãy chọn mã khác.", "Another course has this code; choose another one.");
            }
        }
        return Page.Of<CoursesPage>([], typed, StatusCodes.Status422UnprocessableEntity);
    }

    private static TrainingDocument EditCourse(TrainingDocument document, Typed typed, RouteValueDictionary route)
    {
        Course course = document.Courses[0];
        LocalisedText? title = typed.ReadText("title-vi", "title-en");
        if (title is null)
            typed.Refuse("title-vi", "Khoá cần có tên.", "A course needs a title.");
        return document.WithCourse(course.Code, old => old with { Title = old.Title.Retype(title) ?? old.Title });
    }

    private static TrainingDocument AddClass(TrainingDocument document, Typed typed, RouteValueDictionary route)
    {
        if (ReadCode<TrainingClass>(typed, "class") is not { } code)
            return document;
        if (document.Courses[0].Classes.Find(code) is not null)
            typed.Refuse("class", "Khoá đã có lớp mang mã này.", "The course has a class with this code.");
        return document.WithCourse(
            document.Courses[0].Code, old => old with { Classes = [.. old.Classes, new TrainingClass { Code = code }] });
    }

    private static TrainingDocument EditClass(TrainingDocument document, Typed typed, RouteValueDictionary route)
    {
        Course course = document.Courses[0];
        if (course.Find((string?)route["class"]) is not { } edited)
        {
            typed.Refuse("facts", "Lớp này không còn nữa.", "This class is no longer there.");
            return document;
        }
        LocalisedText? name = typed.ReadText($"name-vi.{edited.Code}", $"name-en.{edited.Code}");
        LocalisedText? venue = typed.ReadText($"venue-vi.{edited.Code}", $"venue-en.{edited.Code}");
        ValueList<DateRange> dates = typed.ReadDates($"dates.{edited.Code}");
        return document.WithCourse(course.Code, old => old.WithClass(edited.Code, one => one with
        {
            Name = one.Name.Retype(name),
            Venue = one.Venue.Retype(venue),
            Dates = dates,
        }));
    }

    private static Code<T>? ReadCode<T>(Typed typed, string field)
        where T : class, ICoded<T>
    {
        const string Vietnamese
            = "Mã gồm 1 đến 64 chữ cái không dấu, chữ số và các dấu . _ : -, đầu và cuối là chữ hoặc số, như dan-van-2027.";
        const string English
            = "A code is 1 to 64 letters without accents, digits and . _ : -, beginning and ending with a letter or a digit, "
                + "as in dan-van-2027.";
        if (typed.Read<Code<T>>(field, Vietnamese, English) is { } code)
            return code;
        typed.Refuse(field, Vietnamese, English);
        return null;
    }
}
