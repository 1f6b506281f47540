using CsCheck;
using LacDuong.Training.Wording;

namespace LacDuong.Training.Tests.Wording;

public sealed class TimeRoundTripTests
{
    private static readonly LocalDate s_first = new(1990, 1, 1);

    private static readonly Gen<LocalDate> s_day = Gen.Int[0, 20_000].Select(day => s_first.PlusDays(day));

    private static readonly Gen<(LocalTime Start, LocalTime? End)> s_times = Gen.Select(Gen.Int[0, 1439], Gen.Int[1, 1440], Gen.Bool, (one, other, isRange)
        => isRange && one < other
            ? (LocalTime.FromMinutesSinceMidnight(one), LocalTime.FromMinutesSinceMidnight(other % 1440))
            : (LocalTime.FromMinutesSinceMidnight(one), (LocalTime?)null));

    private static readonly Gen<TimeEntry> s_undated = Gen.Select(s_times, Gen.Bool, (times, hasPart)
        => new TimeEntry(times.Start, times.End, part: hasPart ? PartOf(times) : null));

    private static readonly Gen<TimeEntry> s_dated = Gen.Select(s_times, s_day, Gen.Int[0, 3], Gen.Int[1, 40], (times, day, kind, days) => kind switch
    {
        0 => new TimeEntry(times.Start, times.End ?? LocalTime.Noon, day, day.PlusDays(days)),
        1 => new TimeEntry(times.Start, times.End, day, part: PartOf(times)),
        _ => new TimeEntry(times.Start, times.End, day),
    });

    [Fact]
    public void Reading_what_was_written_gives_the_same_entries_in_every_form_and_language() => RoundTrip(2_000);

    [LongFact]
    [Trait(LongFactAttribute.Trait, LongFactAttribute.Long)]
    public void So_it_does_two_hundred_thousand_times() => RoundTrip(200_000);

    private static void RoundTrip(int count)
        => Gen.Select(
            Gen.OneOf(s_undated.Array[1, 4], s_dated.Array[1, 4]), DateRoundTripTests.AnyForm, Gen.OneOf(DateWording.Vietnamese, DateWording.English))
            .Sample((entries, form, wording) =>
            {
                string text = wording.Write([.. entries], form);

                TimeReading reading = TimeReading.Read(text, reference: null);

                Assert.True(reading.IsRead, $"{text}: {reading.Fault?.Describe("en")}");
                Assert.Equal(entries, reading.Entries);
            }, iter: count);

    // A half-day that the times are in, if there's one.
    private static DayPart? PartOf((LocalTime Start, LocalTime? End) times)
    {
        int end = times.End is LocalTime time ? time == LocalTime.Midnight ? 24 : time.Hour : times.Start.Hour;
        return times.Start.Hour < 12 && end < 12 ? DayPart.Morning
            : times.Start.Hour is >= 13 and <= 17 && end <= 17 ? DayPart.Afternoon
            : times.Start.Hour >= 18 && end > 18 ? DayPart.Evening
            : null;
    }
}
