using Ardalis.GuardClauses;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using MvcJsonOptions = Microsoft.AspNetCore.Mvc.JsonOptions;

namespace LacDuong.Training.AspNetCore;

/// <summary>Answers what can't be read with a problem (RFC 9457) that says what is wrong, where, and in the reader's language.</summary>
public static class TrainingProblems
{
    /// <summary>
    /// Answers bad bodies and bad route and query values with a problem document, in every environment, for minimal APIs and for
    /// controllers.
    /// </summary>
    /// <remarks>
    /// <para>The answer is a 400 (or the 413, 415 and the like that the server says) with <c>detail</c> in the reader's language
    /// (<see cref="ReaderLanguage"/>) and, of a body, <c>pointer</c> (a JSON Pointer from the root of the body), <c>line</c> and
    /// <c>column</c> if they are known. They are, if you take a <see cref="DocumentBody"/> or a <see cref="CourseLinesBody"/>. A bad value
    /// of the route or the query has its name in <c>parameter</c>. A report that has errors
    /// (<see cref="Validation.TrainingValidationException"/>) is a 422 with the <c>report</c>.</para>
    /// <para>You needn't add anything to the pipeline: it handles exceptions, and gives other errors without a body a problem document,
    /// too. No answer quotes anything of a learner or of a name.</para>
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    /// <example><code>
    /// builder.Services.AddTrainingProblems();
    /// </code></example>
    public static IServiceCollection AddTrainingProblems(this IServiceCollection services)
    {
        Guard.Against.Null(services).AddProblemDetails();
        // Without this, the framework forgets what was wrong with a parameter.
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        services.AddExceptionHandler<ProblemHandler>();
        services.AddSingleton<IDeveloperPageExceptionFilter, ProblemHandler>();
        services.AddTransient<IStartupFilter, ProblemPipeline>();
        // Without this, controllers keep the text of an error alone, in English.
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
