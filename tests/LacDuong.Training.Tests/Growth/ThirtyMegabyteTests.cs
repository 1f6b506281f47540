using System.Globalization;
using System.Text;
using LacDuong.Training.Json;
using LacDuong.Training.Scheduling;
using LacDuong.Training.Tests.Courses;
using LacDuong.Training.Validation;
using Xunit.Abstractions;

namespace LacDuong.Training.Tests.Growth;

/// <summary>
/// 30 MB of what once took minutes, or whose work multiplies two of its dimensions: each is read and validated in 5 seconds of the processor,
/// and holds at most 20 times the input and 100 MB.
/// </summary>
[Trait(LongFactAttribute.Trait, LongFactAttribute.Long)]
[Collection(GrowthTestsAlone.Name)]
public sealed class ThirtyMegabyteTests(ITestOutputHelper output)
{
    private const int Bytes = 30_000_000;
    private const int Tries = 3;
    private const int MostSeconds = 5;
    private const long MostBytes = (20L * Bytes) + 100_000_000;

    private const int AllDays = 3_652_059;

    // Each @ stands for a list of one of the items, of an equal share of the bytes.
    private static readonly Dictionary<string, (string Text, Func<int, string>[] Items)> s_cases = new()
    {
        ["one title in many languages"] = (@"""rooms"":[{""code"":""r"",""name"":{""vi"":""a"",@}}]", [i => $@"""vi-x-{i}"":""a"""]),
        ["annotations in descending order"] = (@"""annotations"":{@}", [i => $@"""{99_999_999 - i}"":"""""]),
        ["holidays within a class until the year 9999"] = (
            $@"""nonTeachingDays"":[@],""courses"":[{Course($@"{{""code"":""lop"",""dates"":[""0001-01-01/9999-12-31""],{Timetable(Session(0))}}}")}]", [i => $@"""{DayOf(3 * i)}"""]),
        ["holidays within the dates of a class"] = (
            $@"""nonTeachingDays"":[@],""courses"":[{Course($@"{{""code"":""lop"",""dates"":[@],{Timetable(Session(0))}}}", @"""stated"":{""days"":1},")}]",
            [i => $@"""{DayOf(3 * i)}""", i => Days(6 * i, 4)]),
        ["dates of a class in no order"] = ($@"""courses"":[{Course(@"{""code"":""lop"",""dates"":[@]}")}]", [i => Days(-i, i % 999)]),
        ["sessions, dates and holidays"] = (
            $@"""nonTeachingDays"":[@],""courses"":[{Course($@"{{""code"":""lop"",""dates"":[@],{Timetable("@")}}}")}]",
            [i => $@"""{DayOf(14 * i)}""", i => Days(10 * i, 5), i => Session(i, day: 7 * i)]),
        ["topics and sessions"] = (
            $@"""catalogues"":[{{""code"":""dv"",""title"":{{""vi"":""a""}},""topics"":[@]}}],""courses"":[{Course($@"{{""code"":""lop"",{Timetable("@")}}}", @"""topics"":[@],""bells"":{""morning"":[""07:30/08:15""]},")}]",
            [i => $@"{{""code"":""{i}"",""title"":{{""vi"":""a""}},""periods"":9}}", i => $@"""dv/{i}""", i => Session(i, topic: 2 * i)]),
        ["topics and classes"] = (
            $@"""courses"":[{Course("@", @"""topics"":[@],""bells"":{""morning"":[""07:30/08:15""]},")}]", [i => $@"""dv/{i}""", i => $@"{{""code"":""l{i}"",{Timetable(Session(i))}}}"]),
        ["activities and classes"] = (
            $@"""courses"":[{Course("@", @"""activities"":[@],""assessment"":{""kind"":""test"",""sessions"":9},")}]", [_ => @"{""kind"":""discussion""}", i => $@"{{""code"":""l{i}"",{Timetable(Session(i))}}}"]),
        ["grades and learners"] = (
            $@"""courses"":[{Course(@"{""code"":""lop"",""learners"":[@],""results"":{""grades"":[@]}}", @"""assessment"":{""kind"":""test"",""scale"":{""max"":10,""grades"":[@]}},")}]",
            [i => $@"{{""code"":""g{i}"",""name"":{{""vi"":""a""}},""min"":1}}", i => $@"{{""code"":""hv{i}"",""name"":{{""given"":""B{i}""}},""grade"":""g{2 * i}"",""mark"":5}}", i => $@"{{""grade"":""g{2 * i}"",""count"":1}}"]),
        ["grades and classes"] = (
            $@"""courses"":[{Course("@", @"""assessment"":{""kind"":""test"",""scale"":{""max"":10,""grades"":[@]}},")}]",
            [i => $@"{{""code"":""g{i}"",""name"":{{""vi"":""a""}},""min"":1}}", i => $@"{{""code"":""l{i}"",""learners"":[{{""code"":""hv{i}"",""name"":{{""given"":""B""}},""grade"":""g1"",""mark"":5}}]}}"]),
        ["learners of one name"] = ($@"""courses"":[{Course(@"{""code"":""lop"",""learners"":[@]}")}]", [i => $@"{{""code"":""hv{i}"",""name"":{{""family"":""Cil"",""given"":""B""}}}}"]),
        ["learners of one name with dates of birth"] = (
            $@"""courses"":[{Course(@"{""code"":""lop"",""learners"":[@]}")}]", [i => $@"{{""code"":""hv{i}"",""name"":{{""given"":""B""}},""birthDate"":""{DayOf(-i)}""}}"]),
        ["sessions of one class that overlap"] = ($@"""courses"":[{Course($@"{{""code"":""lop"",{Timetable("@")}}}")}]", [i => Session(i, topic: i)]),
        ["sessions of one class that overlap, for groups"] = (
            $@"""courses"":[{Course($@"{{""code"":""lop"",{Timetable("@")}}}")}]", [i => Session(i, more: $@"""groups"":[""{i / 2}"",""x""],")]),
        ["units of one code, one after the other"] = (@"""units"":[@]", [i => Unit("u", $@"""validity"":""{DayOf(i)}"",""parent"":""u"",")]),
        ["units of one code, one within the other"] = (@"""units"":[@]", [i => Unit("u", $@"""validity"":""{DayOf(i - 700_000)}/{DayOf(700_000 - i)}"",")]),
        ["a chain of units"] = (@"""units"":[@]", [i => Unit($"u{i}", $@"""parent"":""u{i + 1}"",")]),
        ["a ring of units"] = ($@"""units"":[{Unit("r", @"""parent"":""u0"",")},@]", [i => Unit($"u{i}", $@"""parent"":""{(i % 50_000 == 49_999 ? "r" : $"u{i + 1}")}"",")]),
        ["units under the many of one code"] = (
            @"""units"":[@,@]", [i => Unit("u", $@"""validity"":""{DayOf(2 * i)}"","), i => Unit($"k{i}", @"""parent"":""u"",", "province")]),
        ["reorganisations of the many of one code"] = (
            @"""units"":[@],""reorganisations"":[@]",
            [i => Unit("u", $@"""validity"":{Days(2 * i, 1)},"), i => $@"{{""on"":""{DayOf(2 * i)}"",""from"":[""u"",""v""],""to"":[""u""]}}"]),
        ["learners of a unit that had many reorganisations"] = (
            $@"""units"":[@],""reorganisations"":[@],""courses"":[{Course($@"{{""code"":""lop"",""dates"":[""{DayOf(2_000_000)}""],""learners"":[@]}}")}]",
            [i => Unit("u", $@"""validity"":{Days(2 * i, 1)},"), i => $@"{{""on"":""{DayOf(2 * i)}"",""from"":[""u""],""to"":[""u""]}}", i => $@"{{""code"":""hv{i}"",""name"":{{""given"":""B{i}""}},""unit"":""u""}}"]),
        ["courses in one room one morning"] = (
            @"""rooms"":[{""code"":""p"",""name"":{""vi"":""a""},""capacity"":1}],""courses"":[@]", [i => Course($@"{{""code"":""lop"",""audience"":{{""total"":2}},{Timetable(Session(0, topic: i, more: @"""room"":""p"","))}}}", code: $"k{i}")]),
        ["a joint session of many classes"] = (
            @"""rooms"":[{""code"":""p"",""name"":{""vi"":""a""},""capacity"":1}],""courses"":[@]",
            [i => Course($@"{{""code"":""lop"",""learners"":[{{""code"":""hv"",""name"":{{""given"":""B""}}}},{{""code"":""hv{i}"",""name"":{{""given"":""B""}}}}],{Timetable(Session(0, more: @"""room"":""p"","))}}}", code: $"k{i}")]),
        ["joint sessions of two classes for one group and another"] = (
            $@"""rooms"":[{{""code"":""p"",""name"":{{""vi"":""a""}},""capacity"":1}}],""courses"":[{Course($@"{{""code"":""a"",""learners"":[@],{Timetable("@")}}},{{""code"":""b"",""learners"":[@],{Timetable("@")}}}")}]",
            [InGroup, ForGroups, InGroup, ForGroups]),
        ["learners who are in two classes at once"] = (
            $@"""courses"":[{Course($@"{{""code"":""a"",""learners"":[@],{Timetable("@")}}},{{""code"":""b"",""learners"":[@],{Timetable("@")}}}")}]",
            [InGroup, i => Session(i, day: i), InGroup, i => Session(i, day: i, topic: 1)]),
        ["a learner who is in many classes at once"] = (
            @"""courses"":[@]", [i => Course($@"{{""code"":""lop"",""learners"":[{{""code"":""hv"",""name"":{{""given"":""B""}}}}],{Timetable(Session(0, topic: i))}}}", code: $"k{i}")]),
    };

    public static TheoryData<string> Cases => [.. s_cases.Keys];

    [LongTheory]
    [MemberData(nameof(Cases))]
    public void Reading_and_validating(string text)
    {
        byte[] utf8 = Document(Bytes, s_cases[text].Text, s_cases[text].Items);
        IsQuick(utf8, document => TrainingValidator.Default.Validate(document));
    }

    [LongFact]
    public void Combining_units_of_one_code()
    {
        TrainingDocument other = TrainingJson.Read(UnitsOfOneCode("b"));
        IsQuick(UnitsOfOneCode("a"), document => Assert.NotEmpty(Combination.ConflictsOf(document, other)));
    }

    [LongFact]
    public void Clashes_of_courses_in_one_room()
    {
        (string text, Func<int, string>[] items) = s_cases["courses in one room one morning"];
        IsQuick(Document(Bytes, text, items), document => Assert.NotEmpty(TimetableClashes.Find(document.Courses, limit: 1_000)));
    }

    [LongFact]
    public void A_draft_for_a_class_until_the_year_9999()
        => IsQuick(
            Document(Bytes, $@"""nonTeachingDays"":[@],""courses"":[{Course(@"{""code"":""lop"",""dates"":[""2022-05-25/9999-12-31""]}", @"""topics"":[@],")}]", i => $@"""{DayOf(2 * i)}""", i => $@"""dan-van-2022/chuyen-de-{i}"""),
            document => TimetableDraft.Create(document.Courses[0], new("lop"), options: new() { NonTeachingDays = document.NonTeachingDays }));

    private static byte[] UnitsOfOneCode(string name)
        => Document(Bytes / 2, @"""units"":[@]", i => $@"{{""code"":""u"",""validity"":""{DayOf(i - 700_000)}/9000-01-01"",""name"":{{""vi"":""{name}""}}}}");

    private void IsQuick(byte[] utf8, Action<TrainingDocument> action)
    {
        for (int i = 1; ; i++)
        {
            GC.Collect();
            using HeldMemory memory = new();
            (TimeSpan time, long bytes) = (Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes());
            action(TrainingJson.Read(utf8));
            time = Environment.CpuUsage.TotalTime - time;
            bytes = GC.GetTotalAllocatedBytes() - bytes;
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{utf8.Length:N0} bytes: {time.TotalSeconds:0.0} s, {memory.Most / 1e6:N0} MB held, {bytes / 1e6:N0} MB allocated"));
            if (time.TotalSeconds <= MostSeconds || i == Tries)
            {
                Assert.InRange(time.TotalSeconds, 0, MostSeconds);
                Assert.InRange(memory.Most, 0, MostBytes);
                return;
            }
        }
    }

    /// <summary>The most memory that was held beyond what was there, looked at a hundred times a second.</summary>
    private sealed class HeldMemory : IDisposable
    {
        private readonly long _before = GC.GetTotalMemory(forceFullCollection: false);
        private readonly Timer _timer;

        public HeldMemory() => _timer = new Timer(_ => Most = Math.Max(Most, GC.GetTotalMemory(forceFullCollection: false) - _before), null, 0, 10);

        public long Most { get; private set; }

        public void Dispose() => _timer.Dispose();
    }

    private static byte[] Document(int bytes, string text, params Func<int, string>[] items)
    {
        MemoryStream stream = new(bytes + 1000);
        Write(@"{""format"":""lacduong-training/1"",");
        string[] parts = text.Split('@');
        for (int k = 0; k < parts.Length; k++)
        {
            Write(parts[k]);
            long end = stream.Length + (bytes / items.Length);
            for (int i = 0; k < items.Length && stream.Length < end; i++)
                Write((i == 0 ? "" : ",") + items[k](i));
        }
        Write("}");
        return stream.ToArray();

        void Write(string part) => stream.Write(Encoding.UTF8.GetBytes(part));
    }

    // After the last day of the calendar comes the first again.
    private static string DayOf(int day)
        => new LocalDate(1, 1, 1).PlusDays((int)((day + 738_000L + (2L * AllDays)) % AllDays)).ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    private static string Days(int first, int more)
    {
        string[] days = [DayOf(first), DayOf(first + more)];
        return $@"""{days.Min(StringComparer.Ordinal)}/{days.Max(StringComparer.Ordinal)}""";
    }

    private static string Unit(string code, string more, string level = "commune") => $@"{{""code"":""{code}"",{more}""level"":""{level}"",""name"":{{""vi"":""a""}}}}";

    private static string Course(string classes, string more = "", string code = "k") => $@"{{""code"":""{code}"",{more}""title"":{{""vi"":""a""}},""classes"":[{classes}]}}";

    private static string Timetable(string sessions) => $@"""timetable"":{{""sessions"":[{sessions}]}}";

    private static string Session(int number, int topic = 0, int day = 0, string more = "")
        => $@"{{""code"":""s{number}"",""date"":""{DayOf(day)}"",""part"":""morning"",""time"":""07:30/08:15"",{more}""activity"":{{""kind"":""topic"",""topic"":""dv/{topic}""}}}}";

    // Half of the learners in one group, and of the others each in one of its own.
    private static string InGroup(int number) => $@"{{""code"":""hv{number}"",""name"":{{""given"":""B""}},""group"":""{(number % 2 == 0 ? 0 : number)}""}}";

    private static string ForGroups(int number) => Session(number, day: number, more: $@"""room"":""p"",""groups"":[""0"",""{(2 * number) + 1}""],");
}
