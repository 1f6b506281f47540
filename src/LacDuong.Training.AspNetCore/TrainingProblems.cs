using Ardalis.GuardClauses;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using MvcJsonOptions = Microsoft.AspNetCore.Mvc.JsonOptions;

namespace LacDuong.Training.AspNetCore;

/// <summary>Answers unreadable requests with a problem (RFC 9457) that says in the reader's language what is wrong and where.</summary>
public static class TrainingProblems
{
    /// <summary>
    /// Answers faulty bodies, route values and query values with a problem document: in every environment, for minimal APIs and for
    /// controllers. One call is enough.
    /// </summary>
    /// <remarks>
    /// <para>The status is 400, or what the server says: 413 for a body that is too large, 415 for an unknown content type. <c>detail</c>
    /// says what is wrong in the reader's language (<see cref="ReaderLanguage"/>).</para>
    /// <para>If the body is at fault, <c>pointer</c> is a JSON Pointer from its root. <c>line</c> and <c>column</c> are there if you take a
    /// <see cref="DocumentBody"/> or a <see cref="CourseLinesBody"/>. If a value of the route, the query, a header or a form is at fault,
    /// <c>parameter</c> names it as the client wrote it. A report with errors (<see cref="Validation.TrainingValidationException"/>) gives
    /// status 422 and the <c>report</c>.</para>
    /// <para>The call adds its middleware to the pipeline. It handles exceptions, and gives other errors with an empty body a problem
    /// document too. Answers leave out the names and the data of learners.</para>
    /// </remarks>
    /// <param name="services">The services of the host.</param>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    /// <example><code>
    /// builder.Services.AddTrainingProblems();
    /// </code></example>
    public static IServiceCollection AddTrainingProblems(this IServiceCollection services)
    {
        Guard.Against.Null(services).AddProblemDetails();
        // Otherwise the framework drops the reason why a parameter failed.
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        services.AddExceptionHandler<ProblemHandler>();
        services.PostConfigure<ProblemDetailsOptions>(
            options => options.CustomizeProblemDetails = ProblemMaker.Translate + options.CustomizeProblemDetails);
        services.AddSingleton<IDeveloperPageExceptionFilter, ProblemHandler>();
        services.AddTransient<IStartupFilter, ProblemPipeline>();
        // Otherwise controllers keep only the text of an error, in English.
        services.Configure<MvcJsonOptions>(options => options.AllowInputFormatterExceptionMessages = false);
        services.PostConfigure<ApiBehaviorOptions>(options =>
        {
            Func<ActionContext, IActionResult> otherwise = options.InvalidModelStateResponseFactory;
            options.InvalidModelStateResponseFactory = context => ProblemMaker.OfModel(context) is { } problem
                ? new ObjectResult(problem) { StatusCode = problem.Status, ContentTypes = { ProblemMaker.ContentType } }
                : otherwise(context);
        });
        return services;
    }

    private sealed class ProblemPipeline : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.UseExceptionHandler();
            app.UseStatusCodePages();
            next(app);
        };
    }
}
