using LacDuong.Training;
using LacDuong.Training.EntityFrameworkCore;
using Microsoft.AspNetCore.Components;

namespace CentreDesk.Pages;

/// <summary>A page about one course, which it loads. If there's no such course, it shows nothing and answers 404.</summary>
public abstract class CoursePageBase : ComponentBase
{
    /// <summary>The code of the course, from the address.</summary>
    [Parameter]
    public string Code { get; set; } = "";

    /// <summary>What was typed into the form that was refused, or null.</summary>
    [Parameter]
    public Typed? Typed { get; set; }

    /// <summary>The request, of which pages read the query.</summary>
    [CascadingParameter]
    protected HttpContext Context { get; set; } = null!;

    [Inject]
    private TrainingStore Courses { get; set; } = null!;

    /// <summary>The course, or null if there's none.</summary>
    protected StoredCourse? Stored { get; private set; }

    protected override async Task OnInitializedAsync()
    {
        if (Code<Course>.TryParse(Code, null, out Code<Course>? code))
            Stored = await Courses.GetAsync(code, Context.RequestAborted);
        if (Stored is null)
            NotFound();
        else
            await LoadAsync(Stored);
    }

    /// <summary>Answers 404; the page shows nothing then.</summary>
    protected void NotFound() => Context.Response.StatusCode = StatusCodes.Status404NotFound;

    /// <summary>Loads what else the page needs.</summary>
    protected virtual Task LoadAsync(StoredCourse stored) => Task.CompletedTask;
}
