using LacDuong.Training;
using LacDuong.Training.EntityFrameworkCore;
using Microsoft.AspNetCore.Components;

namespace CentreDesk.Pages;

/// <summary>A page about the timetable of one class.</summary>
public abstract class TimetablePageBase : CoursePageBase
{
    /// <summary>The code of the class, from the address; the first class if it has none.</summary>
    [Parameter]
    public string? Class { get; set; }

    /// <summary>The class, or null if there's none.</summary>
    protected TrainingClass? Shown { get; private set; }

    /// <summary>The address of the timetable of the class.</summary>
    protected string Address => $"/courses/{Code}/timetable/{Shown?.Code}";

    protected override Task LoadAsync(StoredCourse stored)
    {
        Shown = Class is not null ? stored.Course.Find(Class) : stored.Course.Classes is [var first, ..] ? first : null;
        if (Shown is null && Class is not null)
            NotFound();
        return Task.CompletedTask;
    }
}
