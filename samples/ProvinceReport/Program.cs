using System.CommandLine;
using System.Text;
using LacDuong.Training;
using LacDuong.Training.Json;
using LacDuong.Training.Validation;
using NodaTime;
using ProvinceReport;
using Spectre.Console;

Argument<FileInfo> file
    = new("file") { Description = "The courses, as JSON Lines; invented and written there if the file is missing." };
Option<int> courses = new("--courses") { Description = "How many courses to make up.", DefaultValueFactory = _ => 12_000 };
Option<string> on = new("--on") { Description = "The day whose units count, such as 2025-07-01; today unless it is given." };
RootCommand command = new("A province's year of courses, read and validated line by line, and reported.") { file, courses, on };
command.SetAction(arguments => Run(arguments.GetValue(file)!.FullName, arguments.GetValue(courses), arguments.GetValue(on)));
return command.Parse(args).Invoke();

static int Run(string path, int courses, string? on)
{
    Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
    LocalDate day = on is null
        ? SystemClock.Instance.GetCurrentInstant().InZone(DateTimeZoneProviders.Tzdb["Asia/Ho_Chi_Minh"]).Date
        : DateRange.Parse(on).Start!.Value;
    try
    {
        if (!File.Exists(path))
            ProvinceYear.Write(path, courses);
        using FileStream stream = File.OpenRead(path);
        Year year = Console.IsOutputRedirected ? Read(stream, day, _ => { }) : WithProgress(stream, day);
        YearView.Print(year);
        return 0;
    }
    catch (Exception error) when (error is IOException or UnauthorizedAccessException or TrainingFormatException)
    {
        Console.Error.WriteLine($"{path}: {error.Message}");
        return 2;
    }
}

static Year WithProgress(FileStream stream, LocalDate day)
    => AnsiConsole.Progress().Start(progress =>
    {
        ProgressTask task = progress.AddTask("Đọc và kiểm tra", maxValue: stream.Length);
        return Read(stream, day, position => task.Value = position);
    });

// Counts and validates each course as it's read, then lets it go.
static Year Read(FileStream stream, LocalDate day, Action<long> progress)
{
    long before = GC.GetTotalMemory(forceFullCollection: true);
    using TrainingJsonLines lines = TrainingJsonLines.Read(stream);
    Tally tally = new(lines.Header, day);
    using IncrementalValidation validation = new(lines.Header);
    foreach (Course course in lines.ReadCourses())
    {
        validation.Add(course);
        tally.Add(course);
        progress(stream.Position);
    }
    long grown = GC.GetTotalMemory(forceFullCollection: true) - before;
    return new Year(tally, validation.Complete(), grown);
}
