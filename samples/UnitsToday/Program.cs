using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using LacDuong.Training;
using NodaTime;
using NodaTime.Text;
using UnitsToday;

const int NotFound = 1;
const int WrongCommandLine = 2;

Argument<string> name = new("CODE-OR-NAME") { Description = "The code of a unit, such as 24848, or a name as people type it." };
Option<LocalDate?> on = new("--on")
{
    Description = "The day on which the code or name meant the unit; 2025-06-30 unless it's given.",
    CustomParser = ReadDay,
};
Option<LocalDate?> at = new("--at") { Description = "The day of the answer; today unless it's given.", CustomParser = ReadDay };
Option<string> format = new("--format") { Description = "Lines of text, or one JSON array.", DefaultValueFactory = _ => "text" };
format.AcceptOnlyFromAmong("text", "json");
RootCommand command = new("Which unit a code or a name meant on a day, and what became of it.") { name, on, at, format };
command.SetAction(arguments => Run(
    arguments.GetValue(name)!,
    arguments.GetValue(on) ?? new LocalDate(2025, 6, 30),
    arguments.GetValue(at) ?? SystemClock.Instance.GetCurrentInstant().InZone(DateTimeZoneProviders.Tzdb["Asia/Ho_Chi_Minh"]).Date,
    arguments.GetValue(format) == "json"));

ParseResult parsed = command.Parse(args);
if (parsed.Errors.Count == 0)
    return parsed.Invoke();
foreach (ParseError error in parsed.Errors)
    Console.Error.WriteLine($"units-today: {error.Message}");
return WrongCommandLine;

static LocalDate? ReadDay(ArgumentResult given)
{
    ParseResult<LocalDate> day = LocalDatePattern.Iso.Parse(given.Tokens[0].Value);
    if (day.Success)
        return day.Value;
    given.AddError($"'{given.Tokens[0].Value}' isn't a day such as 2025-06-30.");
    return null;
}

static int Run(string codeOrName, LocalDate on, LocalDate at, bool asJson)
{
    using StreamWriter output
        = new(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
    UnitDirectory units = VietnamUnits.Directory;
    IReadOnlyList<Unit> found = Lookup.Find(units, codeOrName, on);
    if (found.Count == 0)
        Console.Error.WriteLine($"Ngày {new DateRange(on)} không có đơn vị nào mang mã hay tên «{codeOrName}».");
    if (asJson)
        Answer.WriteJson(units, found, on, at, output.BaseStream);
    else
        Answer.WriteText(units, found, on, at, output);
    return found.Count == 0 ? NotFound : 0;
}
