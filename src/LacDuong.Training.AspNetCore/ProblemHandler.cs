using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LacDuong.Training.AspNetCore;

/// <summary>Answers exceptions that the request caused, in production and in place of the page for developers.</summary>
internal sealed class ProblemHandler(IProblemDetailsService problems) : IExceptionHandler, IDeveloperPageExceptionFilter
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        IExceptionHandlerFeature? feature = httpContext.Features.Get<IExceptionHandlerFeature>();
        // The exception handler has cleared the endpoint and the route values of the request.
        Endpoint? endpoint = feature?.Endpoint ?? httpContext.GetEndpoint();
        RouteValueDictionary? route = feature?.RouteValues ?? httpContext.Request.RouteValues;
        return await TryHandleAsync(httpContext, exception, endpoint, route).ConfigureAwait(false);
    }

    public async Task HandleExceptionAsync(ErrorContext errorContext, Func<ErrorContext, Task> next)
    {
        HttpContext context = errorContext.HttpContext;
        Endpoint? endpoint = context.GetEndpoint();
        if (!await TryHandleAsync(context, errorContext.Exception, endpoint, context.Request.RouteValues).ConfigureAwait(false))
            await next(errorContext).ConfigureAwait(false);
    }

    private async Task<bool> TryHandleAsync(HttpContext context, Exception exception, Endpoint? endpoint, RouteValueDictionary? route)
    {
        if (context.Response.HasStarted || ProblemMaker.OfException(exception, context.Request, endpoint, route) is not { } problem)
            return false;
        context.Response.StatusCode = problem.Status ?? StatusCodes.Status400BadRequest;
        ProblemDetailsContext details = new() { HttpContext = context, ProblemDetails = problem, Exception = exception };
        // Clients that accept only a calendar, say, get the problem too.
        if (!await problems.TryWriteAsync(details).ConfigureAwait(false))
        {
            await context.Response.WriteAsJsonAsync(problem, options: null, ProblemMaker.ContentType, context.RequestAborted)
                .ConfigureAwait(false);
        }
        return true;
    }
}
