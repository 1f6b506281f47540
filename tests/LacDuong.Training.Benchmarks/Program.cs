// dotnet run -c Release --project tests/LacDuong.Training.Benchmarks -- ratios [NAME…]
//     one line for each ratio that is kept, or of the names given: NAME RATIO GOAL (ours divided by the peer's, below the goal); 1 where one is not.
// dotnet run -c Release --project tests/LacDuong.Training.Benchmarks -- allocations
//     the bytes that reading and writing a document allocate: NAME OURS SYSTEM.TEXT.JSON NEWTONSOFT.
// dotnet run -c Release --project tests/LacDuong.Training.Benchmarks -- lines-memory
//     the peak of memory while 100,000 courses are read as JSON Lines, from a file of about 1 GB that is made for it, over that of an empty program.
// dotnet run -c Release --project tests/LacDuong.Training.Benchmarks -- bookings-memory
//     the bytes that an index of bookings takes for a session and a learner.
// dotnet run -c Release --project tests/LacDuong.Training.Benchmarks -- --filter '*'
//     the detail, with any arguments of BenchmarkDotNet.
using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using LacDuong.Training.Benchmarks;

if (args is [LinesMemory.Verb, .. string[] behind])
    return LinesMemory.Run(behind);
if (args is [BookingsMemory.Verb])
    return BookingsMemory.Run();
if (args is [Allocations.Verb])
    return Allocations.Run();
if (args is not ["ratios", .. string[] names])
{
    // BenchmarkDotNet builds a project of its own, which has no word on globalisation, and would run without ICU.
    Job job = Job.Default.WithArguments([new MsBuildArgument("/p:InvariantGlobalization=false")]).AsDefault();
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, DefaultConfig.Instance.AddJob(job));
    return 0;
}

bool kept = true;
foreach (Func<Ratio> make in Ratio.All)
{
    Ratio ratio = make();
    if (names.Length > 0 && !names.Contains(ratio.Name) && !names.Contains(ratio.Over?.Name))
        continue;
    foreach ((Ratio one, double measured) in ratio.Measure())
    {
        kept &= measured < one.Goal;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{one.Name} {measured:0.000} {one.Goal}"));
    }
}

return kept ? 0 : 1;
