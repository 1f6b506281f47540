using CentreDesk.Pages;
using LacDuong.Training;

namespace CentreDesk;

/// <summary>The forms of the course's own page.</summary>
internal static class CourseForms
{
    public static void MapCourse(this WebApplication app)
        => app.MapEdit<FactsPage>("/courses/{code}/facts", (document, typed, _) =>
        {
            Course course = document.Courses[0];
            if (typed["title"] is not { } title)
            {
                typed.Refuse("title", "Khoá cần có tên.", "A course needs a title.");
                return document;
            }
            return document.WithCourse(course.Code, old => old with { Title = old.Title.With(LanguageTag.Vietnamese, title) });
        });
}
