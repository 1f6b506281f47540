using System.Data.Common;
using LacDuong.Training.AspNetCore;
using LacDuong.Training.EntityFrameworkCore;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.Extensions.Primitives;
using TrainingApi;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
string connection = builder.Configuration["store"] is { Length: > 0 } given ? given : "training.db";
TrainingStore store;
try
{
    store = await TrainingStore.OpenAsync(connection);
}
catch (Exception error) when (error is DbException or ArgumentException or InvalidOperationException or IOException)
{
    // Leaves the connection out, since it may contain a password.
    Console.Error.WriteLine($"TrainingApi: the store can't be opened: {error.Message}");
    return 1;
}

builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
builder.Services.AddSingleton(store);
builder.Services.AddTrainingProblems();
builder.Services.AddOpenApi(options => options.AddTraining());
builder.Services.AddRequestTimeouts(options => options.DefaultPolicy = new RequestTimeoutPolicy { Timeout = TimeSpan.FromSeconds(30) });
builder.WebHost.ConfigureKestrel(options => options.Limits.MaxRequestBodySize = Limits.Document);

WebApplication app = builder.Build();
app.UseRequestTimeouts();
// «?unit=&topic=» matches every course, as when a form leaves its fields empty.
app.Use((context, next) =>
{
    context.Request.Query = new QueryCollection(context.Request.Query
        .Where(pair => !StringValues.IsNullOrEmpty(pair.Value)).ToDictionary(StringComparer.OrdinalIgnoreCase));
    return next(context);
});
app.MapOpenApi().WithRequestTimeout(TimeSpan.FromMinutes(1));
app.MapGet("/", () => Results.Stream(typeof(CourseRoutes).Assembly.GetManifestResourceStream("index.html")!, "text/html; charset=utf-8"))
    .ExcludeFromDescription();
app.MapCourses();
app.MapCalendars();
app.MapClashes();
app.MapCourseLines();
await app.RunAsync();
return 0;
