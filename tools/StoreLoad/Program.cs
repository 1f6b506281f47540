// Loads a store, and measures it; or writes until somebody ends the process, which a test does.
//   StoreLoad measure CONNECTION [COURSES]
//   StoreLoad ask CONNECTION [COURSES]       of a store that is loaded already
//   StoreLoad write CONNECTION
using System.Diagnostics;
using System.Globalization;
using LacDuong.Training;
using LacDuong.Training.EntityFrameworkCore;
using LacDuong.Training.Tools.StoreLoad;

await using TrainingStore store = await TrainingStore.OpenAsync(args[1]);
if (args[0] == "write")
    await WriteAsync();
else
    await MeasureAsync(args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 12_000);
return 0;

// One line for each save that the store has acknowledged: code and revision.
async Task WriteAsync()
{
    await Parallel.ForEachAsync(Enumerable.Range(0, 4), new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (writer, stop) =>
    {
        for (int i = 0; ; i++)
        {
            StoredCourse saved = await store.SaveAsync(Courses.Create((i % 5 * 4) + writer, revision: i), cancellationToken: stop);
            lock (store)
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{saved.Course.Code} {saved.Revision}"));
                Console.Out.Flush();
            }
        }
    });
}

async Task MeasureAsync(int count)
{
    if (args[0] == "ask")
    {
        await AskAsync("alone", count);
        return;
    }
    Figures saves = new();
    Stopwatch watch = Stopwatch.StartNew();
    await Parallel.ForEachAsync(
        Enumerable.Range(0, count),
        new ParallelOptions { MaxDegreeOfParallelism = 16 },
        async (i, stop) => await saves.TakeAsync(() => store.SaveAsync(Courses.Create(i, revision: 0), cancellationToken: stop)));
    Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{count} courses by 16 writers: {count / watch.Elapsed.TotalSeconds:F0} saves a second; {saves}"));

    await AskAsync("alone", count);
    using CancellationTokenSource end = new();
    Figures revisions = new();
    Task writers = Task.WhenAll(Enumerable.Range(0, 16).Select(writer => Task.Run(async () =>
    {
        for (int i = writer; !end.IsCancellationRequested; i += 16)
            await revisions.TakeAsync(() => store.SaveAsync(Courses.Create(i % count, revision: 1)));
    })));
    await AskAsync("beside 16 writers", count);
    await end.CancelAsync();
    await writers;
    Console.WriteLine($"saves beside questions: {revisions}");
}

async Task AskAsync(string how, int count)
{
    (string Name, Func<int, CourseQuery> Query)[] queries =
    [
        ("unit", i => new CourseQuery { Unit = Courses.UnitOf(i) }),
        ("week", i => new CourseQuery { During = new DateRange(Courses.DayOf(i), Courses.DayOf(i).PlusDays(6)) }),
        ("topic", i => new CourseQuery { Topic = Courses.TopicOf(i) }),
        ("lecturer", i => new CourseQuery { Lecturer = Courses.LecturerOf(i) }),
        ("learner", i => new CourseQuery { Learner = Courses.LearnerOf(i, 7) }),
        ("text, rare words", i => new CourseQuery { Text = $"dan van khoa {i}" }),
        ("text, words of all", _ => new CourseQuery { Text = "cong tac dan van" }),
        (
            "unit, year and text",
            i => new CourseQuery { Unit = Courses.UnitOf(i), During = DateRange.Parse("2024-01-01/2024-12-31"), Text = "dan van" }),
        ("nothing", _ => new CourseQuery()),
    ];
    foreach ((string name, Func<int, CourseQuery> query) in queries)
    {
        // The first questions are asked while the runtime compiles.
        for (int i = 0; i < 10; i++)
            await store.FindAsync(query(i * 31 % count));
        Figures finds = new();
        int found = 0;
        for (int i = 0; i < 100; i++)
            found += (await finds.TakeAsync(() => store.FindAsync(query(i * 97 % count)))).Courses.Count;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{how}: find by {name} ({(double)found / 100:F1} courses): {finds}"));
    }
    Figures clashes = new();
    int clashing = 0;
    for (int i = 0; i < 100; i++)
    {
        // A new course with the lecturers, rooms and learners of one that is there, at its time.
        TrainingDocument asked = Courses.Create(i * 97 % count, revision: 0);
        asked = asked with { Courses = [asked.Courses[0] with { Code = new("asked") }] };
        clashing += (await clashes.TakeAsync(() => store.FindClashesAsync(asked))).Count;
    }
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{how}: clashes of a course ({(double)clashing / 100:F1}): {clashes}"));
    Figures gets = new();
    for (int i = 0; i < 100; i++)
        await gets.TakeAsync(() => store.GetAsync(Courses.CodeOf(i * 97 % count)));
    Console.WriteLine($"{how}: get: {gets}");
}
