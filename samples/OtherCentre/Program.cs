using System.Globalization;
using LacDuong.Training;
using LacDuong.Training.Wording;
using NodaTime;
using OtherCentre;

LocalDate today = new(2025, 7, 1);

if (!TrainingDocument.TryCombine([VietnamUnits.Document, Centre.Document], out TrainingDocument? document, out var conflicts))
{
    foreach (CombinationConflict conflict in conflicts)
        Console.Error.WriteLine(conflict.Describe("vi"));
    return 1;
}

UnitDirectory units = new(document.Units, document.Reorganisations);
foreach (TrainingClass held in document.Courses.SelectMany(course => course.Classes))
{
    Report(held);
    ReportRoster(held);
}
return 0;

void Report(TrainingClass held)
{
    if (held.FirstDay is not LocalDate since || held.Audience is not Audience audience)
        return;
    SortedDictionary<string, int> counts = new(StringComparer.Ordinal);
    List<string> others = [];
    foreach (AudienceGroup group in audience.Groups)
    {
        string count = group.Count?.ToString(CultureInfo.InvariantCulture) ?? "số lượng không rõ";
        if (group.Unit is null || !units.TryGet(group.Unit, since, out Unit? unit))
        {
            others.Add($"{group.Unit?.ToString() ?? "Không ghi đơn vị"} ({count})");
            continue;
        }
        // The successors of the unit as it was on the day of the class.
        switch (units.GetSuccessors(unit.Code, since, today))
        {
            case [{ IsPart: false, Unit: var successor }] when group.Count is int known:
                counts[successor.ToString()] = counts.GetValueOrDefault(successor.ToString()) + known;
                break;
            case [{ IsPart: false, Unit: var successor }]:
                others.Add($"{unit} ({count}): nay là {successor}");
                break;
            case []:
                bool isAbolished = units.IsAbolished(unit.Code, since, today);
                others.Add($"{unit} ({count}): {(isAbolished ? "không còn, không có đơn vị kế thừa" : "chưa rõ đơn vị kế thừa")}");
                break;
            case var several:
                string now = string.Join("; ", several.Select(share => share.Unit));
                others.Add($"{unit} ({count}): không quy được về một đơn vị, nay là {now}");
                break;
        }
    }

    Console.WriteLine($"Lớp {held.Code}, {new DateRange(since)}, theo đơn vị ngày {new DateRange(today)}");
    foreach ((string unit, int count) in counts)
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {unit}: {count}"));
    foreach (string other in others)
        Console.WriteLine($"  - {other}");
}

// By sex and by ethnicity, with the number of unknown ones. Names are left out.
void ReportRoster(TrainingClass held)
{
    if (held.Learners.IsEmpty)
        return;
    Console.WriteLine($"Lớp {held.Code}: {held.Learners.Count} học viên");
    Print("giới tính", learner => learner.Sex?.Describe("vi"));
    Print("dân tộc", learner => learner.Ethnicity);

    void Print(string what, Func<Learner, string?> valueOf)
    {
        IEnumerable<string> counts = held.Learners.CountBy(learner => valueOf(learner) ?? "không rõ")
            .OrderByDescending(entry => entry.Value).Select(entry => $"{entry.Key} {entry.Value}");
        Console.WriteLine($"  theo {what}: {string.Join(", ", counts)}");
    }
}
