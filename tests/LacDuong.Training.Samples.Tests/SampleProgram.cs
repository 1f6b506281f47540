using System.Diagnostics;
using System.Reflection;
using System.Text;
using System.Text.Json.Nodes;

namespace LacDuong.Training.Samples.Tests;

/// <summary>A sample, run as the program that it is.</summary>
/// <param name="Project">The folder of the sample.</param>
/// <param name="Assembly">The name of its assembly.</param>
internal sealed record SampleProgram(string Project, string Assembly)
{
    public static SampleProgram DatesInWords { get; } = new("DatesInWords", "DatesInWords");

    public static SampleProgram LacDuong2022 { get; } = new("LacDuong2022", "LacDuong2022");

    public static SampleProgram OfficeRoundTrip { get; } = new("OfficeRoundTrip", "OfficeRoundTrip");

    public static SampleProgram OtherCentre { get; } = new("OtherCentre", "OtherCentre");

    public static SampleProgram ProvinceReport { get; } = new("ProvinceReport", "ProvinceReport");

    public static SampleProgram TrainingApi { get; } = new("TrainingApi", "TrainingApi");

    public static SampleProgram TrainingCheck { get; } = new("TrainingCheck", "training-check");

    public static SampleProgram UnitsToday { get; } = new("UnitsToday", "UnitsToday");

    /// <summary>The folder of the repository.</summary>
    public static string Root { get; } = Path.GetFullPath(Metadata("Root"));

    private string Folder => Path.Combine(Root, "samples", Project, Metadata("OutputPath"));

    public ProgramRun Run(params string[] arguments) => Start([Path.Combine(Folder, $"{Assembly}.dll")], culture: null, arguments);

    /// <summary>Starts it, and leaves it running. Whoever starts it ends it.</summary>
    public Process Serve(params string[] arguments)
        => Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(Folder, $"{Assembly}.dll"), .. arguments]) { RedirectStandardOutput = true })!;

    /// <summary>Runs it with lines of standard input.</summary>
    public ProgramRun Read(IEnumerable<string> lines, params string[] arguments)
        => Start([Path.Combine(Folder, $"{Assembly}.dll")], culture: null, arguments, string.Concat(lines.Select(line => $"{line}\n")));

    /// <summary>Runs it with the machine's culture data turned on or off, and under a culture of the process.</summary>
    public ProgramRun Run(GlobalisationMode mode, params string[] arguments)
    {
        using TemporaryFolder folder = new();
        JsonNode configuration = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, $"{Assembly}.runtimeconfig.json")))!;
        configuration["runtimeOptions"]!["configProperties"]!["System.Globalization.Invariant"] = mode.IsInvariant;
        string file = folder.Write($"{Assembly}.runtimeconfig.json", configuration.ToJsonString());
        return Start(["exec", "--runtimeconfig", file, Path.Combine(Folder, $"{Assembly}.dll")], mode.Culture, arguments);
    }

    private static ProgramRun Start(string[] program, string? culture, string[] arguments, string? input = null)
    {
        ProcessStartInfo start = new("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = input is not null,
            StandardInputEncoding = input is null ? null : new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        // As for tests: a program that ends at once gains nothing from counting its calls.
        start.Environment["DOTNET_TieredPGO"] = "0";
        if (culture is not null)
            start.Environment["LC_ALL"] = culture;
        foreach (string argument in program.Concat(arguments))
            start.ArgumentList.Add(argument);
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        if (input is not null)
        {
            // The program writes while it reads: who wrote all first would wait for ever.
            _ = Task.Run(() =>
            {
                process.StandardInput.Write(input);
                process.StandardInput.Close();
            });
        }
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new ProgramRun(process.ExitCode, output, errors.Result);
    }

    private static string Metadata(string key)
        => typeof(SampleProgram).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
