using CentreDesk.Pages;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CentreDesk;

/// <summary>
/// Pages are components that take the route's and the query's values as parameters. Only forms change anything, and they're posted.
/// </summary>
internal static class Page
{
    /// <summary>
    /// Maps the address of a page. Each <c>{name}</c> of the route is a parameter <c>Name</c> of the page, of type <see cref="string"/>.
    /// </summary>
    public static void MapPage<TPage>(this WebApplication app, string pattern)
        where TPage : IComponent
        => app.MapGet(pattern, (HttpContext context) => Of<TPage>(context.Request.RouteValues));

    /// <summary>A page as a response.</summary>
    public static RazorComponentResult<TPage> Of<TPage>(
        RouteValueDictionary route, Typed? typed = null, int status = StatusCodes.Status200OK)
        where TPage : IComponent
    {
        Dictionary<string, object?> parameters = route.ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.OrdinalIgnoreCase);
        if (typed is not null)
            parameters.Add("Typed", typed);
        return new RazorComponentResult<TPage>(parameters) { StatusCode = status };
    }

    public static RazorComponentResult<NotFoundPage> NotFound() => Of<NotFoundPage>([], status: StatusCodes.Status404NotFound);
}
