using System.Diagnostics;
using System.Reflection;
using System.Text;

namespace LacDuong.Training.Samples.Tests;

/// <summary>A sample, run as the program that it is.</summary>
/// <param name="Project">The folder of the sample.</param>
/// <param name="Assembly">The name of its assembly.</param>
internal sealed record SampleProgram(string Project, string Assembly)
{
    public static SampleProgram LacDuong2022 { get; } = new("LacDuong2022", "LacDuong2022");

    public static SampleProgram OtherCentre { get; } = new("OtherCentre", "OtherCentre");

    public static SampleProgram TrainingCheck { get; } = new("TrainingCheck", "training-check");

    /// <summary>The folder of the repository.</summary>
    public static string Root { get; } = Path.GetFullPath(Metadata("Root"));

    public ProgramRun Run(params string[] arguments) => Run(new Dictionary<string, string>(StringComparer.Ordinal), arguments);

    public ProgramRun Run(IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        ProcessStartInfo start = new("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach ((string name, string value) in environment)
            start.Environment[name] = value;
        start.ArgumentList.Add(Path.Combine(Root, "samples", Project, Metadata("OutputPath"), Assembly + ".dll"));
        foreach (string argument in arguments)
            start.ArgumentList.Add(argument);
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new ProgramRun(process.ExitCode, output, errors.Result);
    }

    private static string Metadata(string key)
        => typeof(SampleProgram).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
