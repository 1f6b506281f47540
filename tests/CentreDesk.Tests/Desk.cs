using System.Collections.Concurrent;
using System.Diagnostics;
using System.IO.Compression;
using System.Reflection;
using System.Text;
using LacDuong.Training;
using LacDuong.Training.EntityFrameworkCore;
using LacDuong.Training.Json;
using LacDuong.Training.Samples.Tests;

namespace CentreDesk.Tests;

/// <summary>The program, running on a store of its own with the course of 2022 in it.</summary>
public sealed class Desk : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ConcurrentQueue<string> _log = [];
    private readonly ConcurrentDictionary<(string Address, string Language, int Width), ConcurrentBag<IPage>> _windows = [];
    private Process? _process;

    /// <summary>The code of the course that the store begins with.</summary>
    public const string Course = "ld-dan-van-2022";

    /// <summary>A class list of 59 invented people, one of them with a day of birth that there isn't.</summary>
    public static string ClassList => Path.Combine(Root, "samples/OfficeRoundTrip/Files/danh-sach-lop.xlsx");

    /// <summary>The folder of the repository.</summary>
    public static string Root { get; } = Path.GetFullPath(Metadata("Root"));

    public string Address { get; private set; } = "";

    /// <summary>All that the program wrote to its console.</summary>
    public string Log => string.Join('\n', _log);

    private string StoreFile => _folder.File("desk.db");

    public Task InitializeAsync() => Chromium.WhyNot is null ? StartAsync() : Task.CompletedTask;

    public async Task StartAsync()
    {
        string program = Path.Combine(Root, "samples/CentreDesk", Metadata("OutputPath"), "CentreDesk.dll");
        ProcessStartInfo start = new("dotnet", [program, "--urls", "http://127.0.0.1:0", "--store", StoreFile])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // It runs for a minute at most: to measure what to compile better costs more than it brings.
        start.Environment["DOTNET_TieredPGO"] = "0";
        TaskCompletionSource<string> address = new();
        _process = new Process { StartInfo = start, EnableRaisingEvents = true };
        _process.Exited += (_, _) => address.TrySetException(new InvalidOperationException($"The desk has ended. {Log}"));
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, line) => Hear(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        Address = await address.Task;

        void Hear(string? line)
        {
            if (line is null)
                return;
            _log.Enqueue(line);
            if (line.StartsWith("http://", StringComparison.Ordinal))
                address.TrySetResult(line);
        }
    }

    /// <summary>Ends the program without a warning, as a power cut does.</summary>
    public void Kill()
    {
        _process?.Kill();
        _process?.WaitForExit();
        _process?.Dispose();
        _process = null;
    }

    /// <summary>A clerk at a browser of her own: a window that knows nothing of the clerks who used it before.</summary>
    public async Task<Clerk> OpenAsync(string language = "vi", int width = 1280)
    {
        // To open a window takes the browser longer than to show a page.
        ConcurrentBag<IPage> free = _windows.GetOrAdd((Address, language, width), []);
        return new Clerk(free.TryTake(out IPage? window) ? window : await OpenWindowAsync(language, width), free);
    }

    /// <summary>The course as it is in the store.</summary>
    public async Task<StoredCourse> StoredAsync(string course = Course)
    {
        using TrainingStore store = await TrainingStore.OpenAsync(StoreFile);
        return (await store.GetAsync(new Code<Course>(course)))!;
    }

    /// <summary>Changes the course in the store, as another program would.</summary>
    public async Task ReviseAsync(Func<TrainingDocument, TrainingDocument> revise)
    {
        using TrainingStore store = await TrainingStore.OpenAsync(StoreFile);
        await store.SaveAsync(revise((await store.GetAsync(new Code<Course>(Course)))!.Document));
    }

    /// <summary>All words of the stored course: what's Vietnamese on an English page may be one of them.</summary>
    public async Task<string> DataAsync()
    {
        TrainingDocument document = (await StoredAsync()).Document;
        using MemoryStream json = new();
        TrainingJson.Write(document, json);
        IEnumerable<PersonName> names = document.Courses.SelectMany(course => course.Classes).SelectMany(one => one.Learners)
            .Select(learner => learner.Name).Concat(document.Lecturers.Select(lecturer => lecturer.Name));
        return $"{Encoding.UTF8.GetString(json.ToArray())}\n{string.Join('\n', names)}";
    }

    /// <summary>All words of the class list.</summary>
    public static string TextsOfClassList()
    {
        using ZipArchive file = ZipFile.OpenRead(ClassList);
        using StreamReader texts = new(file.GetEntry("xl/sharedStrings.xml")!.Open());
        return texts.ReadToEnd();
    }

    /// <summary>
    /// Saves another course, in which a lecturer teaches on the second half-day of the first course; and has the first course's first
    /// session taught by the same lecturer. So the two clash once that session is moved by half a day.
    /// </summary>
    public async Task BookLecturerElsewhereAsync()
    {
        using TrainingStore store = await TrainingStore.OpenAsync(StoreFile);
        StoredCourse stored = (await store.GetAsync(new Code<Course>(Course)))!;
        Lecturer lecturer = new() { Code = new("le-van-son"), Name = new PersonName("Lê", "Văn", "Sơn") };
        TrainingClass only = stored.Course.Classes[0];
        Session first = only.Timetable!.Sessions[0];
        Session second = only.Timetable.Sessions.First(session => (session.Date, session.Part) != (first.Date, first.Part));
        TrainingDocument document = stored.Document with { Lecturers = [lecturer] };
        Course other = stored.Course with
        {
            Code = new("ton-giao-2022"),
            Title = new("Bồi dưỡng công tác tôn giáo năm 2022", "Training in religious affairs, 2022"),
            Classes = [only with { Learners = [], Timetable = new Timetable { Sessions = [second with { Lecturers = [lecturer.Code] }] } }],
        };
        await store.SaveAsync(document with { Courses = [other] });
        await store.SaveAsync(document.WithCourse(stored.Course.Code, course => course.WithClass(only.Code, one => one.WithSession(
            first.Code, session => session with { Lecturers = [lecturer.Code] }))), stored.Revision);
    }

    public async Task DisposeAsync()
    {
        foreach (IPage window in _windows.Values.SelectMany(windows => windows))
            await window.Context.DisposeAsync();
    }

    public void Dispose()
    {
        Kill();
        _folder.Dispose();
    }

    private async Task<IPage> OpenWindowAsync(string language, int width)
    {
        IBrowserContext context = await (await Chromium.Browser).NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Address,
            Locale = language,
            ViewportSize = new ViewportSize { Width = width, Height = 800 },
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(15_000);
        return await context.NewPageAsync();
    }

    private static string Metadata(string key)
        => typeof(Desk).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
