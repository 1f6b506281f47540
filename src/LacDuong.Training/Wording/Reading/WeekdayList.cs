using System.Runtime.CompilerServices;

namespace LacDuong.Training.Wording;

/// <summary>A list of days of the week: «thứ 2, 4, 6», «T2-T6», «thứ 2 đến thứ 6».</summary>
internal struct WeekdayList
{
    public const int Most = 7;

    private Entries _entries;

    public int Count { get; private set; }

    /// <summary>Whether the list is one range.</summary>
    public readonly bool IsRange => Count == 2 && _entries[1].Join is WeekdayJoin.To or WeekdayJoin.Dash;

    public void Add(int weekday, WeekdayJoin join) => _entries[Count++] = (weekday, join);

    /// <summary>Gets the days as bits, 1 for Monday. Fails if they are ambiguous: «T3-T5» is both «and» and «to».</summary>
    public readonly bool TryGetDays(out int days)
    {
        days = 0;
        int dashes = 0;
        for (int i = 0; i < Count; i++)
        {
            (int day, WeekdayJoin join) = _entries[i];
            days |= 1 << day;
            dashes += join is WeekdayJoin.Dash ? 1 : 0;
            if (join is WeekdayJoin.To)
            {
                if (_entries[i - 1].Weekday >= day)
                    return false;
                for (int between = _entries[i - 1].Weekday; between < day; between++)
                    days |= 1 << between;
            }
        }
        if (dashes == 0 || (dashes > 1 && dashes == Count - 1))
            return true;
        (int first, int last) = (_entries[0].Weekday, _entries[1].Weekday);
        bool isWholeWeek = first == (int)IsoDayOfWeek.Monday && last >= (int)IsoDayOfWeek.Friday;
        for (int between = first; between < last; between++)
            days |= 1 << between;
        return Count == 2 && (isWholeWeek || last == first + 1);
    }

    [InlineArray(Most)]
    private struct Entries
    {
        private (int Weekday, WeekdayJoin Join) _first;
    }
}
