// Tries the readers with texts that people would hardly write:
//     dotnet run -c Release --project tools/Fuzz -- [--seconds N] [--runs N] [--seed N] [--from N]
// tries inputs for a time (10 seconds unless told) or up to a number. The inputs of a seed (1) from a number on (0) are the same each time.
// Inputs that fail go to artifacts/fuzz.
//     dotnet run -c Release --project tools/Fuzz -- FILE…
// tries files again: .jsonl as JSON Lines, others as documents.
// It exits with 1 if one fails. During a run, artifacts/fuzz/at has the current number, in case the process crashes.
using System.Diagnostics;
using System.Globalization;
using LacDuong.Training.Tools.Fuzz;

const string Folder = "artifacts/fuzz";
TimeSpan stuck = TimeSpan.FromSeconds(60);

if (args.Length > 0 && !args[0].StartsWith("--", StringComparison.Ordinal))
    return Files(args);
Dictionary<string, long> options
    = new(StringComparer.Ordinal) { ["--seconds"] = 10, ["--runs"] = long.MaxValue, ["--seed"] = 1, ["--from"] = 0 };
for (int i = 0; i < args.Length; i += 2)
{
    if (!options.ContainsKey(args[i]) || i + 1 == args.Length
        || !long.TryParse(args[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out long value))
    {
        Console.Error.WriteLine("usage: Fuzz [--seconds N] [--runs N] [--seed N] [--from N] | FILE...");
        return 2;
    }
    options[args[i]] = value;
    if (args[i] == "--runs" && !args.Contains("--seconds"))
        options["--seconds"] = int.MaxValue;
}
return Run((int)options["--seed"], options["--from"], options["--runs"], TimeSpan.FromSeconds(options["--seconds"]));

int Run(int seed, long from, long runs, TimeSpan time)
{
    Directory.CreateDirectory(Folder);
    FuzzRun run = new(seed);
    long number = from;
    long started = Stopwatch.GetTimestamp();
    long last = started;
    using StreamWriter at = new(Path.Combine(Folder, "at")) { AutoFlush = true };
    using Timer watch = new(_ =>
    {
        if (Stopwatch.GetElapsedTime(Volatile.Read(ref last)) < stuck)
            return;
        Say(seed, Volatile.Read(ref number), "it does not end");
        Environment.Exit(1);
    }, null, stuck, stuck);

    for (; number - from < runs && Stopwatch.GetElapsedTime(started) < time && run.Failures.Count < 20; number++)
    {
        at.BaseStream.Position = 0;
        at.Write(string.Create(CultureInfo.InvariantCulture, $"{seed} {number}\n"));
        Volatile.Write(ref last, Stopwatch.GetTimestamp());
        run.Try(number);
    }
    foreach ((long failed, string failure) in run.Failures)
        Say(seed, failed, failure);
    Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"seed {seed}, numbers {from} to {number - 1}, {Stopwatch.GetElapsedTime(started).TotalSeconds:0} s"));
    foreach (string line in run.Summary())
        Console.WriteLine(line);
    return run.Failures.Count == 0 ? 0 : 1;
}

static void Say(int seed, long number, string failure)
{
    FuzzInput input = FuzzInput.Of(seed, number);
    string path = string.Create(CultureInfo.InvariantCulture, $"{Folder}/{seed}-{number}.{(input.IsLines ? "jsonl" : "json")}");
    File.WriteAllBytes(path, input.Text);
    Console.WriteLine($"{path}: {failure}");
    Console.WriteLine($"    again: dotnet run -c Release --project tools/Fuzz -- {path}");
}

static int Files(string[] paths)
{
    bool isKept = true;
    foreach (string path in paths)
    {
        Trial trial = Trial.Of(new FuzzInput(File.ReadAllBytes(path), path.EndsWith(".jsonl", StringComparison.Ordinal)));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{path}: {trial.Failure ?? "as promised"} ({trial.Read} read, {trial.Refusals.Count} refused, "
            + $"{trial.Allocated:N0} bytes, {trial.Elapsed.TotalMilliseconds:N1} ms)"));
        foreach (LacDuong.Training.Json.TrainingFormatException refusal in trial.Refusals.Take(5))
            Console.WriteLine($"    {refusal.Kind}: {refusal.Message}");
        isKept &= trial.Failure is null;
    }
    return isKept ? 0 : 1;
}
