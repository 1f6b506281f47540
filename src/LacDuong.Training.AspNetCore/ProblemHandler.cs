using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace LacDuong.Training.AspNetCore;

/// <summary>Answers exceptions that a request is to blame for: in production, and on the page that developers get instead.</summary>
internal sealed class ProblemHandler(IProblemDetailsService problems) : IExceptionHandler, IDeveloperPageExceptionFilter
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        IExceptionHandlerFeature? feature = httpContext.Features.Get<IExceptionHandlerFeature>();
        // The handler has taken the endpoint and the values of the route from the request.
        return await TryHandleAsync(httpContext, exception, feature?.Endpoint ?? httpContext.GetEndpoint(), feature?.RouteValues ?? httpContext.Request.RouteValues)
            .ConfigureAwait(false);
    }

    public async Task HandleExceptionAsync(ErrorContext errorContext, Func<ErrorContext, Task> next)
    {
        HttpContext context = errorContext.HttpContext;
        if (!await TryHandleAsync(context, errorContext.Exception, context.GetEndpoint(), context.Request.RouteValues).ConfigureAwait(false))
            await next(errorContext).ConfigureAwait(false);
    }

    private async Task<bool> TryHandleAsync(HttpContext context, Exception exception, Endpoint? endpoint, Microsoft.AspNetCore.Routing.RouteValueDictionary? route)
    {
        if (context.Response.HasStarted || ProblemMaker.OfException(exception, context.Request, endpoint, route) is not ProblemDetails problem)
            return false;
        context.Response.StatusCode = problem.Status ?? StatusCodes.Status400BadRequest;
        ProblemDetailsContext details = new() { HttpContext = context, ProblemDetails = problem, Exception = exception };
        // A client that accepts only a calendar, say, is told too.
        if (!await problems.TryWriteAsync(details).ConfigureAwait(false))
            await context.Response.WriteAsJsonAsync(problem, options: null, ProblemMaker.ContentType, context.RequestAborted).ConfigureAwait(false);
        return true;
    }
}
