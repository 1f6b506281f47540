using CsCheck;
using LacDuong.Training.Wording;

namespace LacDuong.Training.Tests.Wording;

public sealed class DateRoundTripTests
{
    private static readonly DateForm[] s_forms =
    [
        DateForm.Standard, DateForm.WithoutYear, DateForm.Sentence, DateForm.Full, DateForm.Weekday, DateForm.WeekdayWithoutYear,
    ];

    // Days in every year, and days that lie close enough to share months and years.
    internal static Gen<DateForm> AnyForm => Gen.OneOf(s_forms);

    private static readonly Gen<LocalDate> s_day = Gen.Frequency(
        (1, Gen.Int[0, Period.DaysBetween(new LocalDate(1, 1, 1), new LocalDate(9999, 12, 31))].Select(day => new LocalDate(1, 1, 1).PlusDays(day))),
        (3, Gen.Int[0, 800].Select(day => new LocalDate(2022, 1, 1).PlusDays(day))));

    private static readonly Gen<DateRange> s_range = Gen.Select(s_day, Gen.Int[0, 400], Gen.Int[0, 4], (day, days, kind) => kind switch
    {
        0 => new DateRange(day, null),
        1 => new DateRange(null, day),
        2 => new DateRange(day),
        // Four hundred days from 9998 may be past the calendar's end.
        _ => new DateRange(day, day.Year >= 9998 ? day : day.PlusDays(days)),
    });

    private static readonly Gen<DateEntry> s_entry = Gen.Frequency(
        (4, Gen.Select(s_range, Gen.Int[-2, 2], (range, part) => new DateEntry(range, part < 0 ? null : (DayPart)part))),
        (1, Gen.Select(Gen.Int[2000, 2030], Gen.Int[1, 12], Gen.Int[0, 30], (year, month, more) => Months(new YearMonth(year, month), more))));

    private static readonly Gen<DateWording> s_wording = Gen.OneOf(DateWording.Vietnamese, DateWording.English);

    private static DateEntry Months(YearMonth first, int more) => (more % 3) switch
    {
        0 => new DateEntry(new PartialDate(first), new PartialDate(first)),
        1 => new DateEntry(new PartialDate(first), new PartialDate(first.PlusMonths(more))),
        _ => new DateEntry(new PartialDate(first.Year), new PartialDate(first.Year)),
    };

    [Fact]
    public void Every_form_of_the_library_is_in_these_tests()
        => Assert.Equal(
            typeof(DateForm).GetProperties().Where(property => property.PropertyType == typeof(DateForm)).Select(property => property.GetValue(null)),
            s_forms);

    [Fact]
    public void Reading_what_was_written_gives_the_same_entries_in_every_form_and_language() => RoundTrip(20_000);

    [LongFact]
    [Trait(LongFactAttribute.Trait, LongFactAttribute.Long)]
    public void So_it_does_two_hundred_thousand_times() => RoundTrip(200_000);

    private static void RoundTrip(int count)
        => Gen.Select(s_entry.Array[1, 6], s_wording, Gen.OneOf(s_forms)).Sample((entries, wording, form) =>
        {
            string text = wording.Write([.. entries], form);

            // Where no year is written, all dates are of one year, which is that of the reference date.
            DateReading reading = DateReading.Read(text, entries[0].Dates.Start ?? entries[0].Dates.End!.Value);

            Assert.True(reading.IsRead, $"{text}: {reading.Fault?.Describe("en")}");
            Assert.Equal(entries, reading.Entries);
        }, iter: count);

    [Fact]
    public void Entries_of_whole_days_are_written_as_their_ranges_are()
        => Gen.Select(s_range.Array[0, 4], s_wording, Gen.OneOf(s_forms)).Sample((ranges, wording, form) =>
            Assert.Equal(wording.Write([.. ranges], form), wording.Write([.. ranges.Select(range => new DateEntry(range))], form)));

    [Fact]
    public void A_range_is_written_as_the_list_of_it_alone_is()
        => Gen.Select(s_range, s_wording, Gen.OneOf(s_forms)).Sample((range, wording, form) =>
            Assert.Equal(wording.Write((ValueList<DateRange>)[range], form), wording.Write(range, form)));

    [Fact]
    public void No_text_is_too_strange_to_be_read_or_refused() => ReadOrRefuse(20_000);

    [LongFact]
    [Trait(LongFactAttribute.Trait, LongFactAttribute.Long)]
    public void No_text_of_a_million_is_either() => ReadOrRefuse(1_000_000);

    private static void ReadOrRefuse(int count)
    {
        // Pieces of the grammar in any order, and any UTF-16 at all.
        string[] pieces =
        [
            "25", "5", "2022", "31", "0", "/", ".", "-", "–", ",", ";", " ", "và", "từ", "đến", "thứ", "Tư", "năm", "chủ", "nhật", "tháng", "mười", "hai",
            "sáng", "ngày", "May", "Friday", "of", "\ud83d", "\udca1", "\u0301", "99999999999", "9999", "0001", "12", "1", "7h30", "h", ":", "(", ")", "T4", "CN", "hàng tuần", "GMT+7", "am", "p.m.", "cả",
            "các", "nay", "mai", "kết thúc", "bắt đầu", "trở đi", "thu", "th", "2 ngày", "2022-05-25T", "quý", "II", "đầu", "tiết", "this", "99", "24:00", "Z", "+07:00",
            "mười một", "giờ", "rưỡi", "trưa", "every", "Mondays", "between", "'", "|",
        ];
        Gen<string> text = Gen.OneOf(Gen.OneOf(pieces).Array[0, 12].Select(string.Concat), Gen.Char.Array[0, 20].Select(chars => new string(chars)));
        Gen.Select(text, s_day).Sample((written, reference) =>
        {
            DateReading reading = DateReading.Read(written, reference);

            Assert.Equal(reading.IsRead, !reading.Entries.IsEmpty);
            Assert.Equal(reading.IsRead, !reading.ToDates().IsEmpty);
            TimeReading times = TimeReading.Read(written, reference);
            Assert.Equal(times.IsRead, !times.Entries.IsEmpty);
            Assert.False(reading.IsRead && times.IsRead && !written.Contains('0', StringComparison.Ordinal));
            if (reading.Fault is ReadingFault fault)
            {
                Assert.InRange(fault.Position, 1, written.Length + 1);
                Assert.StartsWith(fault.Found.TrimEnd('…'), written[(fault.Position - 1)..], StringComparison.Ordinal);
                Assert.True(fault.Found.Length > 0 || fault.Position > written.Length, written);
                Assert.NotEmpty(fault.Describe(LanguageTag.English));
            }
        }, iter: count);
    }

    [Fact]
    public void The_dates_of_a_text_are_the_days_of_its_entries_in_the_fewest_ranges()
    {
        LocalDate first = new(2022, 5, 1);
        Gen<DateRange> nearby = Gen.Select(Gen.Int[0, 25], Gen.Int[0, 5], (day, days) => new DateRange(first.PlusDays(day), first.PlusDays(day + days)));
        nearby.Array[1, 6].Sample(ranges =>
        {
            ValueList<DateRange> dates = DateReading.Read(DateWording.Vietnamese.Write([.. ranges]), first).ToDates();

            for (LocalDate day = first; day < first.PlusDays(32); day = day.PlusDays(1))
                Assert.Equal(ranges.Any(range => range.Contains(day)), dates.Any(range => range.Contains(day)));
            foreach ((DateRange before, DateRange after) in dates.Zip(dates.Skip(1)))
                Assert.True(before.End!.Value.PlusDays(1) < after.Start);
        });
    }
}
