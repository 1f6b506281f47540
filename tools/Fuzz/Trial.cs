using System.Diagnostics;
using System.Globalization;
using LacDuong.Training.Json;
using LacDuong.Training.Validation;

namespace LacDuong.Training.Tools.Fuzz;

/// <summary>Reads and validates one input, and checks what the library promises.</summary>
internal sealed class Trial
{
    private readonly List<TrainingFormatException> _refusals = [];
    private long _before;

    private Trial()
    {
    }

    /// <summary>The broken promise, or null.</summary>
    public string? Failure { get; private set; }

    /// <summary>The refusals: at most one for a document, and at most one for each line of JSON Lines.</summary>
    public IReadOnlyList<TrainingFormatException> Refusals => _refusals;

    /// <summary>The number of documents, headers and courses that were read.</summary>
    public int Read { get; private set; }

    /// <summary>
    /// The bytes that the thread allocated while the document was read or refused; for JSON Lines, while the costliest line was. It
    /// includes memory that was freed in between, and so is an upper bound of the memory in use at one time.
    /// </summary>
    public long Allocated { get; private set; }

    /// <summary>
    /// The time to read and validate the input: the wall clock or the processor time of the whole process, whichever is less, since both
    /// include what others do.
    /// </summary>
    public TimeSpan Elapsed { get; private set; }

    /// <summary>The longest time that reading and validating an input may take: 1 second, and 5 seconds for each 30 MB.</summary>
    public static TimeSpan MostTime(FuzzInput input) => TimeSpan.FromSeconds(1 + (input.Text.Length / 1e6 * 5 / 30));

    /// <summary>The number of bytes that a reading may allocate.</summary>
    public static long MostBytes(FuzzInput input) => (20L * input.Text.Length) + 1_000_000;

    /// <summary>Reads an input, then reads again what it's written as.</summary>
    /// <param name="input">The input.</param>
    /// <param name="isTimed">Whether taking longer than <see cref="MostTime"/> is a failure. Leave it out on a machine with other
    /// work.</param>
    public static Trial Of(FuzzInput input, bool isTimed = true)
    {
        Trial trial = new();
        try
        {
            trial.Failure = (input.IsLines ? trial.ReadLines(input.Text) : trial.ReadDocument(input.Text))
                ?? trial.Refusals.Select(Unsound).FirstOrDefault(one => one is not null);
        }
        catch (Exception error)
        {
            // Every exception that gets here is a failure.
            trial.Failure = $"{error.GetType()}: {error.Message}\n{error.StackTrace}";
        }
        if (trial.Allocated > MostBytes(input))
            trial.Failure ??= $"{trial.Allocated} bytes were allocated for {input.Text.Length}";
        if (isTimed && trial.Elapsed > MostTime(input))
        {
            trial.Failure ??= string.Create(
                CultureInfo.InvariantCulture,
                $"it took {trial.Elapsed} for {input.Text.Length} bytes, and may take {MostTime(input)}");
        }
        return trial;
    }

    private string? ReadDocument(byte[] text)
    {
        Watch watch = Watch.Start();
        long before = GC.GetAllocatedBytesForCurrentThread();
        bool isRead = TrainingJson.TryRead(text, out TrainingDocument? document, out TrainingFormatException? error);
        Allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        if (isRead)
            TrainingValidator.Default.Validate(document!);
        Elapsed = watch.Elapsed();
        if (!isRead)
        {
            _refusals.Add(error!);
            return document is null ? null : "there is a document besides the error";
        }
        Read = 1;
        return error is null ? Again(document!) : "there is an error besides the document";
    }

    private string? ReadLines(byte[] text)
    {
        using MemoryStream stream = new(text, writable: false);
        Watch watch = Watch.Start();
        long before = GC.GetAllocatedBytesForCurrentThread();
        using TrainingJsonLines lines = TrainingJsonLines.Read(stream);
        Allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        if (lines.HeaderError is not null)
            _refusals.Add(lines.HeaderError);
        else
            Read++;
        TrainingDocument header = lines.HeaderError is null ? lines.Header : new TrainingDocument();
        using IncrementalValidation validation = new(header);
        List<Course> courses = [];
        int number = 1;
        bool isInOrder = true;
        using IEnumerator<Course> rest = lines.ReadCourses(error =>
        {
            TakeAllocated();
            isInOrder &= error.Line == ++number;
            _refusals.Add(error);
        }).GetEnumerator();
        while (IsThereAnother(rest))
        {
            if (lines.LineNumber != ++number || !isInOrder)
                return $"line {number} says that it is another";
            Read++;
            validation.Add(rest.Current);
            courses.Add(rest.Current);
        }
        if (!isInOrder)
            return "a line at the end says that it is another";
        validation.Complete();
        Elapsed = watch.Elapsed();
        return Again(header, courses);
    }

    private bool IsThereAnother(IEnumerator<Course> lines)
    {
        _before = GC.GetAllocatedBytesForCurrentThread();
        bool isThere = lines.MoveNext();
        TakeAllocated();
        return isThere;
    }

    // One line's share: lines that are refused come in the same call as the course after them.
    private void TakeAllocated()
    {
        long now = GC.GetAllocatedBytesForCurrentThread();
        Allocated = Math.Max(Allocated, now - _before);
        _before = now;
    }

    private static string? Again(TrainingDocument document)
    {
        string written = TrainingJson.Write(document);
        TrainingDocument again = TrainingJson.Parse(written);
        if (document != again)
            return "what was read is written, and read as another";
        return written == TrainingJson.Write(again) ? null : "what was read twice is written in two ways";
    }

    private static string? Again(TrainingDocument header, List<Course> courses)
    {
        using MemoryStream stream = new();
        TrainingJsonLines.Write(header, courses, stream);
        stream.Position = 0;
        using TrainingJsonLines lines = TrainingJsonLines.Read(stream);
        return lines.Header == header && lines.ReadCourses().SequenceEqual(courses)
            ? null
            : "what was read is written, and read as other lines";
    }

    private static string? Unsound(TrainingFormatException error)
    {
        bool isSaid = error.Message.Length > 0 && error.Describe("vi").Length > 0 && error.Describe("en").Length > 0
            && error.Expected.Length > 0 && error.Found.Length > 0;
        bool isPlaced = error is { Line: >= 1, Column: >= 1 } && error.Path is not null;
        return isSaid && isPlaced ? null : $"the refusal has no place or no words: {error.Message}";
    }

    private readonly record struct Watch(long Started, TimeSpan Used)
    {
        public static Watch Start() => new(Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);

        public TimeSpan Elapsed()
        {
            TimeSpan used = Environment.CpuUsage.TotalTime - Used;
            TimeSpan clock = Stopwatch.GetElapsedTime(Started);
            return used < clock ? used : clock;
        }
    }
}
