namespace LacDuong.Training.Tests.Scheduling;

/// <summary>The most that any timetable under the planner's ordering rules can place, found by trying all of them.</summary>
internal static class DraftOracle
{
    private readonly record struct HalfDay(LocalDate Date, DayPart Part, int Periods);

    /// <summary>The most periods of topics, over all choices of half-days for what has one to itself and of what to teach in each period, nothing included.</summary>
    public static int MostPeriods(DraftCase given, int[] asked)
    {
        BellSchedule bells = given.Course.Bells!;
        HalfDay[] halfDays = [.. HalfDays(given, part => bells.GetPeriods(part).Count)];
        for (int i = 0; i < given.Options.OpeningPeriods && halfDays.Length > 0 && halfDays[0].Periods > 0; i++)
            halfDays[0] = halfDays[0] with { Periods = halfDays[0].Periods - 1 };
        for (int i = 0; i < given.Options.ClosingPeriods && halfDays.Length > 0 && halfDays[^1].Periods > 0; i++)
            halfDays[^1] = halfDays[^1] with { Periods = halfDays[^1].Periods - 1 };
        halfDays = [.. halfDays.Where(halfDay => halfDay.Periods > 0)];
        int assessed = Math.Min(Alone(given), halfDays.Length);
        int most = 0;
        for (int chosen = 0; chosen < 1 << halfDays.Length; chosen++)
        {
            if (int.PopCount(chosen) == assessed)
                most = Math.Max(most, MostFrom(given, halfDays[..Math.Min(halfDays.Length, int.TrailingZeroCount(chosen))], 0, 0, [.. asked]));
        }
        return most;
    }

    /// <summary>The most topics that can have a place in half-days without bells.</summary>
    public static int MostTopics(DraftCase given)
    {
        HalfDay[] halfDays = [.. HalfDays(given, _ => 1)];
        halfDays = halfDays[..^Math.Min(Alone(given), halfDays.Length)];
        int topics = given.Course.Topics.Count;
        int choices = (int)Math.Pow(halfDays.Length + 1, topics);
        int most = 0;
        for (int choice = 0; choice < choices; choice++)
        {
            int[] places = [.. Enumerable.Range(0, topics).Select(topic => choice / (int)Math.Pow(halfDays.Length + 1, topic) % (halfDays.Length + 1))];
            bool isAllowed = Enumerable.Range(0, topics).All(topic => places[topic] == halfDays.Length || (CanCome(given, topic, halfDays[places[topic]])
                && Enumerable.Range(0, topic).All(earlier => places[earlier] <= places[topic] || !CanCome(given, earlier, halfDays[places[topic]]))));
            if (isAllowed)
                most = Math.Max(most, places.Count(place => place < halfDays.Length));
        }
        return most;
    }

    // How many half-days the assessment and the activities of the course need.
    private static int Alone(DraftCase given)
        => Math.Max(given.Course.Assessment?.Sessions ?? 0, given.Course.Activities.Count(activity => activity is TrainingActivity.Assessment))
            + given.Course.Activities.Count(activity => activity is TrainingActivity.FieldStudy);

    private static int MostFrom(DraftCase given, HalfDay[] halfDays, int at, int period, int[] left)
    {
        if (at == halfDays.Length)
            return 0;
        (int nextAt, int nextPeriod) = period + 1 < halfDays[at].Periods ? (at, period + 1) : (at + 1, 0);
        int most = MostFrom(given, halfDays, nextAt, nextPeriod, left);
        for (int topic = 0; topic < left.Length; topic++)
        {
            bool mayBeTaught = left[topic] > 0 && CanCome(given, topic, halfDays[at])
                && Enumerable.Range(0, topic).All(earlier => left[earlier] == 0 || !CanCome(given, earlier, halfDays[at]));
            if (!mayBeTaught)
                continue;
            left[topic]--;
            most = Math.Max(most, 1 + MostFrom(given, halfDays, nextAt, nextPeriod, left));
            left[topic]++;
        }
        return most;
    }

    private static bool CanCome(DraftCase given, int topic, HalfDay halfDay) => given.CanCome(given.Course.Topics[topic], halfDay.Date, halfDay.Part);

    private static IEnumerable<HalfDay> HalfDays(DraftCase given, Func<DayPart, int> periods)
        => from day in Enumerable.Range(0, 8).Select(new LocalDate(2022, 5, 25).PlusDays)
           where given.Course.Classes[0].Dates.Any(range => range.Contains(day)) && !given.Options.NonTeachingDays.Any(range => range.Contains(day))
               && (day.DayOfWeek != IsoDayOfWeek.Saturday || given.Options.IncludeSaturdays)
               && (day.DayOfWeek != IsoDayOfWeek.Sunday || given.Options.IncludeSundays)
           from part in given.Options.Parts.IsEmpty && given.Course.Bells is null ? [DayPart.Morning, DayPart.Afternoon] : Enum.GetValues<DayPart>()
           where (given.Options.Parts.IsEmpty || given.Options.Parts.Contains(part)) && periods(part) > 0 && !given.IsHeld(day, part)
           select new HalfDay(day, part, periods(part));
}
