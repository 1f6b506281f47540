namespace LacDuong.Training.Wording;

/// <summary>The number of days that a text names, to compare with the number that it gives.</summary>
internal struct DayTally
{
    private DateRange? _last;

    // In half-days: every day that the text names as a whole one, and only the half-days that it names.
    private Sum _days;
    private Sum _halfDays;

    /// <summary>Adds the days of an entry. Fails if their number is unknown.</summary>
    public bool TryAdd(DateEntry entry)
    {
        if (entry.IsPartial || entry.Dates is not { Start: LocalDate start, End: LocalDate end })
            return false;
        int first = DayNumber.Of(start);
        int last = DayNumber.Of(end);
        _halfDays.Add(first, last, entry.Part is null ? 2 : 1);
        // The half-days of one day follow each other.
        if (entry.Dates != _last)
            _days.Add(first, last, 2);
        _last = entry.Dates;
        return true;
    }

    /// <summary>Whether the days can be the half-days that a text gives. Ranges may leave out their Sundays, or their weekends.</summary>
    public readonly bool Matches(int halfDays) => _days.Matches(halfDays) || _halfDays.Matches(halfDays);

    private struct Sum
    {
        private long _all;
        private long _sundays;
        private long _saturdays;

        public void Add(int first, int last, int weight)
        {
            _all += (last - first + 1L) * weight;
            if (first == last)
                return;
            // Day 0 is a Monday.
            _sundays += (((last + 1) / 7) - (first / 7)) * weight;
            _saturdays += (((last + 2) / 7) - ((first + 1) / 7)) * weight;
        }

        public readonly bool Matches(int stated)
            => stated == _all || stated == _all - _sundays || stated == _all - _sundays - _saturdays;
    }
}
