using CsCheck;
using LacDuong.Training.Validation;
using static LacDuong.Training.Tests.Validation.Given;

namespace LacDuong.Training.Tests.Validation;

/// <summary>The rules on days and times, held to what asking every day and comparing every two sessions finds.</summary>
public sealed class TimetableRuleOracleTests
{
    private const string Path = "/courses/0/classes/0";
    private static readonly LocalDate s_first = new(2022, 5, 25);
    private static readonly string[] s_rules = ["LDT4001", "LDT4002", "LDT4013", "LDT4018", "LDT5008"];
    private static readonly LocalDate[] s_days = [.. Enumerable.Range(-1, 14).Select(s_first.PlusDays)];

    private static readonly Gen<DateRange> s_range = Gen.Select(Gen.Int[0, 8], Gen.Int[0, 3], Gen.Int[0, 9]).Select((start, length, open) => new DateRange(
        open == 0 ? null : s_first.PlusDays(start), open == 1 ? null : s_first.PlusDays(start + length)));

    private static readonly Gen<string[]> s_groups = Gen.OneOf(Gen.Const(Array.Empty<string>()), Gen.OneOf("Tổ 1", "Tổ 2", "Tổ 3").Array[1, 2]);

    private static readonly Gen<Session> s_session = Gen.Select(
        Gen.Int[0, 8], Gen.Enum<DayPart>(), Gen.Int[-1, 6], Gen.Int[1, 3], Gen.Bool, s_groups, Gen.Int[0, 5]).Select(
        (day, part, start, length, isOpening, groups, cancelled) => new Session
        {
            Code = new("s"),
            Date = s_first.PlusDays(day / 2),
            Part = part,
            Time = start < 0 ? null : new TimeRange(new LocalTime(8 + start, 0), new LocalTime(8 + start + length, 0)),
            Activity = isOpening ? new TrainingActivity.Opening() : Teaching("dv/1"),
            Groups = groups.ToValueList(),
            Cancelled = cancelled == 0,
        });

    [Fact]
    public void Days_and_times_break_the_rules_that_asking_every_day_finds()
        => Gen.Select(s_range.Array[0, 4], s_range.Array[0, 3], s_session.Array[0, 8]).Sample(
            (dates, holidays, sessions) => Assert.Equal(
                Expected(dates, holidays, sessions).Order(StringComparer.Ordinal),
                TrainingValidator.Default.Validate(DocumentOf(dates, holidays, sessions)).Findings.Where(finding => s_rules.Contains(finding.Rule.Code))
                    .Select(Line).Order(StringComparer.Ordinal)),
            iter: 5000);

    private static TrainingDocument DocumentOf(DateRange[] dates, DateRange[] holidays, Session[] sessions)
        => InClass(item => item with { Dates = dates.ToValueList(), Timetable = Timetable(sessions) }) with { NonTeachingDays = holidays.ToValueList() };

    private static string Line(Finding finding)
    {
        IEnumerable<DateRange> empty = finding.Rule == TrainingRules.ClassHasDaysWithoutSession ? (IEnumerable<DateRange>)finding.Arguments[0]! : [];
        return $"{finding.Path} {finding.Rule} {string.Join(' ', finding.Related)}{string.Join(' ', empty.SelectMany(DaysOf))}";
    }

    private static IEnumerable<string> Expected(DateRange[] dates, DateRange[] holidays, Session[] sessions)
    {
        Session[] held = [.. sessions.Where(session => !session.Cancelled)];
        foreach ((int i, DateRange range) in dates.Index())
        {
            int overlapped = Array.FindIndex(dates, 0, i, other => other.Overlaps(range));
            if (overlapped >= 0 || (i > 0 && (range.Start is null || range.Start < dates[i - 1].Start)) || (i < dates.Length - 1 && range.End is null))
                yield return $"{Path}/dates/{i} LDT5008 {(overlapped < 0 ? "" : $"{Path}/dates/{overlapped}")}";
            LocalDate[] empty = [.. s_days.Where(day => range.Contains(day) && !IsFree(day) && !Array.Exists(held, session => session.Date == day))];
            if (range is { Start: not null, End: not null } && empty.Length > 0 && Array.Exists(held, session => session.Activity is TrainingActivity.Teaching))
                yield return $"{Path}/dates/{i} LDT4018 {string.Join(' ', empty.SelectMany(day => DaysOf(new DateRange(day))))}";
        }
        foreach ((int i, Session session) in sessions.Index())
        {
            if (session.Cancelled)
                continue;
            string place = $"{Path}/timetable/sessions/{i}";
            int overlapped = Array.FindIndex(
                sessions,
                0,
                i,
                other => !other.Cancelled && other.Date == session.Date && session.Time is { } time && other.Time?.Overlaps(time) == true
                    && (session.Groups.IsEmpty || other.Groups.IsEmpty || session.Groups.Intersect(other.Groups).Any()));
            if (overlapped >= 0)
                yield return $"{place} LDT4002 {Path}/timetable/sessions/{overlapped}";
            if (IsFree(session.Date))
                yield return $"{place}/date LDT4013 ";
            if (dates.Length > 0 && session.Activity is TrainingActivity.Teaching && !Array.Exists(dates, range => range.Contains(session.Date)))
                yield return $"{place}/date LDT4001 ";
        }

        bool IsFree(LocalDate day) => Array.Exists(holidays, range => range.Contains(day));
    }

    private static IEnumerable<string> DaysOf(DateRange range)
    {
        for (LocalDate day = range.Start!.Value; day <= range.End!.Value; day = day.PlusDays(1))
            yield return $"{day:MM-dd}";
    }
}
