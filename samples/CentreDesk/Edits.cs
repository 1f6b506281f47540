using System.Globalization;
using CentreDesk.Pages;
using LacDuong.Training;
using LacDuong.Training.EntityFrameworkCore;
using Microsoft.AspNetCore.Components;

namespace CentreDesk;

/// <summary>
/// Every form that changes a course is one small edit: it's applied to the course as it is in the store, and only if nobody has saved
/// another revision since the page was shown. Otherwise the clerk sees what the other one changed, and can save her edit on top of it.
/// </summary>
internal static class Edits
{
    /// <summary>The name of the field with the revision that the page showed.</summary>
    public const string Revision = "revision";

    /// <summary>The name of the field with the revision that a clerk saw first, if her edit is saved on top of a newer one.</summary>
    public const string Seen = "seen";

    /// <summary>Maps the post of a form.</summary>
    /// <typeparam name="TPage">The page that has the form. If the edit refuses something, it's shown again with what was typed.</typeparam>
    /// <param name="app">The application.</param>
    /// <param name="pattern">The route; it has a <c>{code}</c>, the code of the course.</param>
    /// <param name="edit">Makes the new document from the stored one. What it refuses, it says with <see cref="Typed.Refuse"/>.</param>
    /// <param name="next">
    /// The address to go to afterwards, given the route values and the form; the course's own page if you leave it out.
    /// </param>
    public static void MapEdit<TPage>(
        this WebApplication app,
        string pattern,
        Func<TrainingDocument, Typed, RouteValueDictionary, TrainingDocument> edit,
        Func<RouteValueDictionary, Typed, string>? next = null)
        where TPage : IComponent
        => app.MapEdit<TPage>(pattern, (stored, typed, route, _) => Task.FromResult(edit(stored.Document, typed, route)), next);

    /// <summary>Maps the post of a form whose edit also asks the store: for earlier revisions, or for other courses.</summary>
    public static void MapEdit<TPage>(
        this WebApplication app,
        string pattern,
        Func<StoredCourse, Typed, RouteValueDictionary, TrainingStore, Task<TrainingDocument>> edit,
        Func<RouteValueDictionary, Typed, string>? next = null)
        where TPage : IComponent
        => app.MapPost(pattern, async (Code<Course> code, HttpContext context, TrainingStore store, Reader reader) =>
        {
            IFormCollection form = await context.Request.ReadFormAsync(context.RequestAborted);
            Typed typed = new(form, reader);
            RouteValueDictionary route = context.Request.RouteValues;
            if (await store.GetAsync(code, context.RequestAborted) is not { } stored)
                return Page.NotFound();
            if (!long.TryParse(form[Revision], NumberStyles.None, CultureInfo.InvariantCulture, out long shown))
                return Results.BadRequest();
            if (shown != stored.Revision)
                return Conflict();
            TrainingDocument edited = await edit(stored, typed, route, store);
            if (typed.HasProblems)
                return Page.Of<TPage>(route, typed, StatusCodes.Status422UnprocessableEntity);
            if (edited != stored.Document)
            {
                try
                {
                    await store.SaveAsync(edited, stored.Revision, reader.Clerk, context.RequestAborted);
                }
                catch (StoreConflictException)
                {
                    return Conflict();
                }
            }
            return Results.LocalRedirect(next?.Invoke(route, typed) ?? $"/courses/{code}");

            IResult Conflict() => Page.Of<ConflictPage>(new() { ["code"] = code.Value }, typed, StatusCodes.Status409Conflict);
        });
}
