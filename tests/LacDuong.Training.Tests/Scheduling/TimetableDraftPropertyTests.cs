using CsCheck;
using LacDuong.Training.Scheduling;
using LacDuong.Training.Validation;

namespace LacDuong.Training.Tests.Scheduling;

public sealed class TimetableDraftPropertyTests
{
    private const int Cases = 2_000;

    private static readonly Gen<DraftCase> s_any = Gen.OneOf(DraftCase.WithBells, DraftCase.WithoutBells);

    [Fact]
    public void The_same_arguments_give_the_same_draft() => s_any.Sample(given =>
    {
        TimetableDraft first = given.Draft();
        TimetableDraft second = given.Draft();
        return first.Timetable == second.Timetable && first.Unplaced.SequenceEqual(second.Unplaced) && first.FreeDays.SequenceEqual(second.FreeDays);
    }, iter: Cases);

    [Fact]
    public void Validation_finds_nothing_in_the_timetable_but_what_the_draft_reports_itself() => s_any.Sample(
        given => !TrainingValidator.Default.Validate(given.Drafted()).Findings
            .Any(finding => finding.Rule.Code.StartsWith("LDT4", StringComparison.Ordinal) && IsOfDraft(finding) && !IsReported(given, finding)),
        iter: 20_000);

    [Fact]
    public void With_bells_as_many_periods_have_a_place_as_trying_everything_finds()
        => DraftCase.WithBells.Where(given => IsSmall(given)).Sample(
            given =>
            {
                int[] asked = [.. given.Course.Topics.Select(topic => given.PeriodsOf(topic)!.Value)];
                return asked.Sum() - given.Draft().Unplaced.Sum(left => left.Periods ?? 0) == DraftOracle.MostPeriods(given, asked);
            },
            iter: 3_000);

    [Fact]
    public void Without_bells_as_many_topics_have_a_place_as_trying_everything_finds() => DraftCase.WithoutBells.Sample(
        given => given.Course.Topics.Count - given.Draft().Unplaced.Count(left => left.Activity is TrainingActivity.Teaching) == DraftOracle.MostTopics(given),
        iter: 3_000);

    [Fact]
    public void What_is_placed_and_what_is_not_add_up_to_the_periods_of_each_topic() => DraftCase.WithBells.Sample(given =>
    {
        TimetableDraft draft = given.Draft();
        return given.Course.Topics.All(topic => given.PeriodsOf(topic) is not int asked
            || asked == given.Course.Bells!.CountPeriods(draft.Timetable.Sessions.Where(session => session.Activity.AboutTopic == topic))
                + (draft.Unplaced.SingleOrDefault(left => left.Activity.AboutTopic == topic)?.Periods ?? 0));
    }, iter: Cases);

    [Fact]
    public void One_topic_passes_another_only_where_a_lecturer_of_the_other_cannot_come() => s_any.Sample(given =>
    {
        TimetableDraft draft = given.Draft();
        Session[] taught = [.. draft.Timetable.Sessions.Where(session => session.Activity is TrainingActivity.Teaching)];
        for (int i = 0; i < taught.Length; i++)
        {
            TopicReference topic = taught[i].Activity.AboutTopic!;
            foreach (TopicReference earlier in given.Course.Topics.TakeWhile(other => other != topic))
            {
                bool isOpen = taught[i..].Any(session => session.Activity.AboutTopic == earlier) || draft.Unplaced.Any(left => left.Activity.AboutTopic == earlier);
                if (isOpen && given.CanCome(earlier, taught[i].Date, taught[i].Part))
                    return false;
            }
        }
        return true;
    }, iter: Cases);

    [Fact]
    public void An_absence_is_the_reason_only_where_the_topic_cannot_be_taught_in_some_day_part() => DraftCase.WithBells.Sample(
        given => given.Draft().Unplaced.All(left => left.Reason is not UnplacedReason.LecturerAway || given.IsSomebodyAway(left.Activity.AboutTopic!)),
        iter: Cases);

    [Fact]
    public void A_topic_whose_lecturers_can_always_come_has_no_place_only_where_every_period_is_taken() => DraftCase.WithBells.Sample(given =>
    {
        TimetableDraft draft = given.Draft();
        return draft.Unplaced.All(left => left.Reason is not UnplacedReason.NoTimeLeft || left.Activity is not TrainingActivity.Teaching
            || given.IsSomebodyAway(left.Activity.AboutTopic!)
            || draft.FreeDays.All(day => Enum.GetValues<DayPart>().Any(part => given.IsHeld(day, part))));
    }, iter: Cases);

    [Fact]
    public void Nobody_teaches_when_they_cannot_come() => s_any.Sample(
        given => given.Draft().Timetable.Sessions.All(
        session => session.Lecturers.All(lecturer => !given.Options.Absences.Contains((lecturer, session.Date, session.Part)))),
        iter: Cases);

    // What trying everything can do: bells in the order of the day, every count known.
    private static bool IsSmall(DraftCase given) => given.Course.Topics.All(topic => given.PeriodsOf(topic) is not null)
        && given.Course.Bells is { } bells && (bells.Afternoon.IsEmpty || bells.Morning.IsEmpty || bells.Afternoon[0].Start >= bells.Morning[^1].End)
        && given.Course.Classes[0].Dates.Sum(range => range.DayCount!.Value) <= 3 && bells.Morning.Count + bells.Afternoon.Count + bells.Evening.Count <= 4;

    private static bool IsOfDraft(Finding finding)
        => finding.Related.Append(finding.Path).Any(path => $"{path}/".StartsWith("/courses/0/", StringComparison.Ordinal));

    private static bool IsReported(DraftCase given, Finding finding)
    {
        TimetableDraft draft = given.Draft();
        return finding.Rule.Code switch
        {
            "LDT4007" or "LDT4008" => draft.Unplaced.Any(left => left.Activity is TrainingActivity.Teaching teaching
                && finding.Path.ToString() == $"/courses/0/topics/{given.Course.Topics.ToList().IndexOf(teaching.Topic)}"),
            "LDT4010" => draft.Unplaced.Any(left => left.Activity is TrainingActivity.Assessment),
            "LDT4018" => draft.FreeDays.Concat(given.Weekends).Any(given.Course.Classes[0].Dates[finding.Path.IndexIn("dates")!.Value].Contains),
            _ => false,
        };
    }
}
