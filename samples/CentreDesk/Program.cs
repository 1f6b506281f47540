using System.Data.Common;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using CentreDesk;
using CentreDesk.Pages;
using LacDuong.Training;
using LacDuong.Training.AspNetCore;
using LacDuong.Training.EntityFrameworkCore;
using Microsoft.AspNetCore.Http.Features;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
string connection = builder.Configuration["store"] is { Length: > 0 } given ? given : "centre-desk.db";
TrainingStore store;
try
{
    store = await TrainingStore.OpenAsync(connection);
    if ((await store.FindAsync(new CourseQuery { Limit = 1 })).Courses.Count == 0)
        await store.SaveAsync(FirstCourse.Create(), savedBy: "CentreDesk");
}
catch (Exception error) when (error is DbException or ArgumentException or InvalidOperationException or IOException)
{
    // The connection may hold a password.
    Console.Error.WriteLine($"CentreDesk: the store can't be opened: {error.Message}");
    return 1;
}

// Without --urls: this machine only.
if (builder.Configuration["urls"] is null)
    builder.WebHost.UseUrls("http://127.0.0.1:5080");
builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
// It warns on each page that a page isn't kept, which is what we say, too.
builder.Logging.AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.Error);
builder.WebHost.ConfigureKestrel(options => options.Limits.MaxRequestBodySize = Limits.Form);
builder.Services.AddSingleton(store);
builder.Services.AddSingleton<PendingImports>();
builder.Services.Configure<FormOptions>(options =>
{
    // An upload stays in memory, so that nothing of it is left on a disk whatever happens.
    options.MemoryBufferThreshold = (int)Limits.Upload;
    options.MultipartBodyLengthLimit = Limits.Upload;
    // The results of a class are one form.
    options.ValueCountLimit = Limits.Fields;
});
// Vietnamese letters stand as they are, not as entities.
builder.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
builder.Services.AddHttpContextAccessor();
builder.Services.AddScoped<Reader>();
builder.Services.AddRazorComponents();
builder.Services.AddAntiforgery(options => options.Cookie.SameSite = SameSiteMode.Strict);
builder.Services.AddTrainingProblems();

WebApplication app = builder.Build();
app.Use(Security.AddHeaders);
app.UseAntiforgery();
app.Use(Security.RefuseForgedFormsAsync);
app.MapAssets();
app.MapReader();
app.MapPage<CoursesPage>("/");
app.MapPage<FactsPage>("/courses/{code}");
app.MapCourses();
app.MapPage<RosterPage>("/courses/{code}/roster");
app.MapPage<RosterPage>("/courses/{code}/roster/{class}");
app.MapPage<RosterPage>("/courses/{code}/roster/{class}/{learner}");
app.MapRoster();
app.MapPage<ImportPage>("/courses/{code}/import");
app.MapPage<ImportedPage>("/courses/{code}/import/{id}");
app.MapImports();
app.MapPage<ResultsPage>("/courses/{code}/results");
app.MapPage<ResultsPage>("/courses/{code}/results/{class}");
app.MapResults();
app.MapTimetable();
app.MapRevisions();
app.MapPrint();
app.MapCalendars();
app.MapPage<UnitsPage>("/units");
app.MapPage<UnitPage>("/units/{code}");
app.MapFallback(Page.NotFound);
await app.StartAsync();
// The register of units is read once, which takes a second: no clerk waits for it.
_ = Task.Run(() => VietnamUnits.Directory.FindByName("x"));
foreach (string address in app.Urls)
    Console.WriteLine(address);
await app.WaitForShutdownAsync();
return 0;
