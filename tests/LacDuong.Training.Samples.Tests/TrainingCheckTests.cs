using System.Globalization;
using System.Text.Json.Nodes;
using LacDuong.Training.Tests;

namespace LacDuong.Training.Samples.Tests;

public sealed class TrainingCheckTests
{
    private static string Fixtures { get; } = Path.Combine(SampleProgram.Root, "tests", "LacDuong.Training.Tests", "Fixtures");

    private static string Case { get; } = File.ReadAllText(Path.Combine(Fixtures, "lac-duong-2022.json"));

    /// <summary>Variants of the case that can be read: the defect, what it replaces by what, the exit code, and all that is found.</summary>
    public static TheoryData<string, string, string, int, string> Inconsistencies() => new()
    {
        { "a wrong topic reference", "\"dan-van-2022/dv-03\"", "\"dan-van-2022/dv-30\"", 1, "error LDT3003 /courses/0/topics/2" },
        { "an audience that does not add up", "{ \"category\": \"cap-uy\" }", "{ \"category\": \"cap-uy\", \"count\": 60 }", 1, "error LDT2003 /courses/0/classes/0/audience/total" },
        { "three days stated as four", "\"days\": 3", "\"days\": 4", 0, "warning LDT5004 /courses/0/stated/days" },
    };

    /// <summary>Variants of the case that cannot be read: the defect, what it replaces by what, the text at whose start the place is, and the pointer.</summary>
    public static TheoryData<string, string, string, string, string> Refusals() => new()
    {
        { "a date range turned round", "\"2022-05-25/2022-05-27\"", "\"2022-05-27/2022-05-25\"", "\"2022-05-27/2022-05-25\"", "/courses/0/classes/0/dates/0" },
        { "a misspelt member", "\"assessment\": {", "\"assesment\": {", "\"assesment\": {", "/courses/0/assesment" },
        { "a duplicated member", "\"stated\": {", "\"title\": { \"vi\": \"A\" }, \"stated\": {", "\"title\": { \"vi\": \"A\" }", "/courses/0/title" },
    };

    [Fact]
    public void The_case_of_2022_has_no_finding()
    {
        string file = Path.Combine(Fixtures, "lac-duong-2022.json");
        ProgramRun run = SampleProgram.TrainingCheck.Run(file);
        Assert.Equal((0, $"{file}: 0 errors, 0 warnings, 0 infos\n"), (run.ExitCode, run.Output));
    }

    [Theory]
    [MemberData(nameof(Inconsistencies))]
    public void One_inconsistency_gives_one_finding_at_its_place(string defect, string replaced, string by, int exitCode, string expected)
    {
        using TemporaryFolder folder = new();
        string file = folder.Write("variant.json", Variant(replaced, by));
        ProgramRun run = SampleProgram.TrainingCheck.Run(file);
        Assert.True(exitCode == run.ExitCode, defect);
        Assert.Equal(2, run.Lines.Length);
        Assert.StartsWith($"{file}: {expected}: ", run.Lines[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("draft", 0, "info")]
    [InlineData("default", 0, "warning")]
    [InlineData("final", 0, "warning")]
    public void A_policy_says_how_grave_a_finding_is(string policy, int exitCode, string severity)
    {
        using TemporaryFolder folder = new();
        string file = folder.Write("variant.json", Variant("\"days\": 3", "\"days\": 4"));
        ProgramRun run = SampleProgram.TrainingCheck.Run("--policy", policy, file);
        Assert.Equal(exitCode, run.ExitCode);
        Assert.StartsWith($"{file}: {severity} LDT5004 /courses/0/stated/days: ", run.Lines[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("units.json")]
    [InlineData("units.jsonl")]
    public void The_countrys_units_are_filled_in_on_demand(string name)
    {
        using TemporaryFolder folder = new();
        string header = """{"format":"lacduong-training/1","lecturers":[{"code":"gv","name":{"given":"Hoa"},"unit":"24848"}]""";
        string course = """{"code":"k","title":{"vi":"K"},"organisers":[{"unit":"24846","role":"lead"}]}""";
        string file = folder.Write(name, name.EndsWith('l') ? $"{header}}}\n{course}\n" : $"{header},\"courses\":[{course}]}}");

        Assert.Equal(1, SampleProgram.TrainingCheck.Run(file).ExitCode);
        Assert.Equal(0, SampleProgram.TrainingCheck.Run("--units", "vietnam", file).ExitCode);
    }

    [Fact]
    public void A_policy_that_there_is_not_is_refused() => Assert.Equal(2, SampleProgram.TrainingCheck.Run("--policy", "strict", "x.json").ExitCode);

    [Theory]
    [MemberData(nameof(Refusals))]
    public void A_file_that_is_not_of_the_format_is_refused_at_its_place(string defect, string replaced, string by, string place, string pointer)
    {
        using TemporaryFolder folder = new();
        string text = Variant(replaced, by);
        string file = folder.Write("variant.json", text);
        ProgramRun run = SampleProgram.TrainingCheck.Run(file);
        Assert.True(run.ExitCode == 2, defect);
        Assert.StartsWith($"{file}{LineAndColumn(text, text.IndexOf(place, StringComparison.Ordinal))}: error LDT0001 {pointer}: ", Assert.Single(run.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_truncated_file_is_refused_where_it_ends()
    {
        using TemporaryFolder folder = new();
        string text = Case[..Case.IndexOf("\"dv-04\"", StringComparison.Ordinal)];
        string file = folder.Write("truncated.json", text);
        ProgramRun run = SampleProgram.TrainingCheck.Run(file);
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith($"{file}{LineAndColumn(text, text.Length)}: error LDT0001 /catalogues/0/topics/3: ", Assert.Single(run.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_opened_or_is_no_text_gets_one_line_each_and_the_others_are_still_checked()
    {
        using TemporaryFolder folder = new();
        string empty = folder.Write("empty.json", "");
        File.WriteAllBytes(folder.File("binary.json"), [0x7F, 0x45, 0x4C, 0x46, 0x00, 0xFF]);
        string good = Path.Combine(Fixtures, "lac-duong-2022.json");
        ProgramRun run = SampleProgram.TrainingCheck.Run("--lang", "en", folder.File("missing.json"), folder.Path, empty, folder.File("binary.json"), good);
        Assert.Equal(2, run.ExitCode);
        Assert.Equal("", run.Errors);
        Assert.Equal(
            [
                $"{folder.File("missing.json")}: error LDT0001 (document): There is no such file.",
                $"{folder.Path}: error LDT0001 (document): This is a directory, not a file.",
                $"{empty}(1,1): error LDT0001 (document): This isn't valid JSON: expected a value, found the end of the text.",
                $"{folder.File("binary.json")}(1,1): error LDT0001 (document): This isn't valid JSON: expected a value, found the byte 0x7F.",
                $"{good}: 0 errors, 0 warnings, 0 infos",
            ],
            run.Lines);
    }

    [Fact]
    public void Each_line_of_JSON_Lines_is_checked_and_named()
    {
        using TemporaryFolder folder = new();
        string file = folder.Write(
            "year.jsonl",
            """
            {"format":"lacduong-training/1"}
            {"code":"k-1","title":{"vi":"Khoá 1"},"topics":["dv/1"],"classes":[{"code":"lop-1"}]}
            {"code":"k-2"}
            {"code":"k-1","title":{"vi":"Khoá 1"},"classes":[{"code":"lop-1"}]}
            """);
        ProgramRun run = SampleProgram.TrainingCheck.Run("--lang", "en", file);
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith($"{file}(2): error LDT3003 /topics/0: ", run.Lines[0], StringComparison.Ordinal);
        Assert.StartsWith($"{file}(3,14): error LDT0001 /title: ", run.Lines[1], StringComparison.Ordinal);
        Assert.StartsWith($"{file}(4): error LDT5001 (document): ", run.Lines[2], StringComparison.Ordinal);
        Assert.Equal($"{file}: 3 errors, 0 warnings, 0 infos", run.Lines[3]);
    }

    [Fact]
    public void Of_one_rule_twenty_findings_are_listed_and_the_others_counted()
    {
        using TemporaryFolder folder = new();
        string file = folder.Write("classless.json", Classless(25));
        ProgramRun run = SampleProgram.TrainingCheck.Run("--lang", "en", file);
        Assert.Equal(22, run.Lines.Length);
        Assert.Equal($"{file}: info LDT5007 (document): 5 more findings of this rule are not listed; --all lists them.", run.Lines[20]);
        Assert.Equal($"{file}: 0 errors, 0 warnings, 25 infos", run.Lines[21]);
    }

    [Fact]
    public void All_findings_are_listed_for_who_asks_for_them()
    {
        using TemporaryFolder folder = new();
        string file = folder.Write("classless.json", Classless(25));
        ProgramRun run = SampleProgram.TrainingCheck.Run("--all", file);
        Assert.Equal(26, run.Lines.Length);
        Assert.Equal($"{file}: 0 errors, 0 warnings, 25 infos", run.Lines[25]);
    }

    [Fact]
    public void JSON_Lines_without_a_header_are_read_and_not_validated()
    {
        using TemporaryFolder folder = new();
        string file = folder.Write("year.jsonl", "{}\n{\"code\":\"k-1\",\"title\":{\"vi\":\"Khoá 1\"},\"topics\":[\"dv/1\"]}\n{\"code\":\"k-2\"}\n");
        ProgramRun run = SampleProgram.TrainingCheck.Run(file);
        Assert.Equal(2, run.ExitCode);
        Assert.Equal(2, run.Lines.Length);
        Assert.StartsWith($"{file}(1,2): error LDT0001 /format: ", run.Lines[0], StringComparison.Ordinal);
        Assert.StartsWith($"{file}(3,14): error LDT0001 /title: ", run.Lines[1], StringComparison.Ordinal);
    }

    [LongFact]
    [Trait(LongFactAttribute.Trait, LongFactAttribute.Long)]
    public void Twelve_thousand_courses_in_one_room_on_one_morning_are_said_in_a_few_lines()
    {
        using TemporaryFolder folder = new();
        IEnumerable<string> courses = Enumerable.Range(0, 12_000).Select(i => $"{{\"code\":\"k{i}\",\"title\":{{\"vi\":\"Khoá {i}\"}},\"classes\":[{{\"code\":\"lop\",\"timetable\":{{\"sessions\":[{{\"code\":\"s\",\"date\":\"2022-05-25\",\"part\":\"morning\",\"activity\":{{\"kind\":\"other\",\"title\":{{\"vi\":\"Buổi {i}\"}}}},\"room\":\"r\"}}]}}}}]}}");
        string file = folder.Write("room.jsonl", string.Join('\n', courses.Prepend("{\"format\":\"lacduong-training/1\",\"rooms\":[{\"code\":\"r\",\"name\":{\"vi\":\"Hội trường\"}}]}")));
        ProgramRun run = SampleProgram.TrainingCheck.Run(file);
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(22, run.Lines.Length);
        Assert.Equal($"{file}: 71994000 errors, 0 warnings, 0 infos", run.Lines[^1]);
    }

    [Fact]
    public void As_JSON_it_prints_one_array_over_all_files_and_nothing_else()
    {
        using TemporaryFolder folder = new();
        string bad = folder.Write("bad.json", "{");
        string four = folder.Write("four.json", Variant("\"days\": 3", "\"days\": 4"));
        ProgramRun run = SampleProgram.TrainingCheck.Run("--format", "json", "--lang", "en", bad, four);
        JsonArray found = JsonNode.Parse(run.Output)!.AsArray();
        Assert.Equal(2, found.Count);
        Assert.Equal(["file", "severity", "rule", "path", "related", "message", "line", "column"], found[0]!.AsObject().Select(member => member.Key));
        Assert.Equal((bad, "error", "LDT0001", "", 1, 2), (Text(found[0]!, "file"), Text(found[0]!, "severity"), Text(found[0]!, "rule"), Text(found[0]!, "path"), (int)found[0]!["line"]!, (int)found[0]!["column"]!));
        Assert.Equal((four, "warning", "LDT5004", "/courses/0/stated/days"), (Text(found[1]!, "file"), Text(found[1]!, "severity"), Text(found[1]!, "rule"), Text(found[1]!, "path")));
        Assert.False(found[1]!.AsObject().ContainsKey("line"));
    }

    [Theory]
    [InlineData]
    [InlineData("--lang", "fr", "a.json")]
    [InlineData("--format", "xml", "a.json")]
    [InlineData("--unknown", "a.json")]
    public void Wrong_usage_is_said_on_standard_error(params string[] arguments)
    {
        ProgramRun run = SampleProgram.TrainingCheck.Run(arguments);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.NotEqual("", run.Errors);
    }

    [Theory]
    [InlineData("bac-tra-my-2023.json", 0, null)]
    [InlineData("ngoc-hien-2019.json", 0, "warning LDT5004 /courses/0/stated/days")]
    public void Courses_of_other_centres_are_checked_as_well(string fixture, int exitCode, string? expected)
    {
        string file = Path.Combine(Fixtures, fixture);
        ProgramRun run = SampleProgram.TrainingCheck.Run(file);
        Assert.Equal(exitCode, run.ExitCode);
        Assert.Equal(expected is null ? 1 : 2, run.Lines.Length);
        Assert.StartsWith($"{file}: {expected}", run.Lines[0], StringComparison.Ordinal);
    }

    private static string Classless(int courses)
        => $"{{\"format\":\"lacduong-training/1\",\"courses\":[{string.Join(',', Enumerable.Range(0, courses).Select(i => $"{{\"code\":\"k{i}\",\"title\":{{\"vi\":\"Khoá {i}\"}}}}"))}]}}";

    private static string Variant(string replaced, string by)
    {
        int at = Case.IndexOf(replaced, StringComparison.Ordinal);
        Assert.True(at >= 0, replaced);
        return $"{Case[..at]}{by}{Case[(at + replaced.Length)..]}";
    }

    // Counted by hand, as a person at an editor would.
    private static string LineAndColumn(string text, int at)
    {
        string before = text[..at];
        string line = before[(before.LastIndexOf('\n') + 1)..];
        return string.Create(CultureInfo.InvariantCulture, $"({before.Count(c => c == '\n') + 1},{line.EnumerateRunes().Count() + 1})");
    }

    private static string Text(JsonNode finding, string member) => (string)finding[member]!;
}
