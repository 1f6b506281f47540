namespace LacDuong.Training.Wording;

/// <summary>A list of days of the week: «thứ 2, 4, 6», «T2-T6», «thứ 2 đến thứ 6».</summary>
internal struct WeekdayList
{
    public const int Most = 7;

    private int _days;
    private int _first;
    private int _last;
    private int _dashes;
    private bool _isOutOfOrder;

    public int Count { get; private set; }

    /// <summary>Adds a day after a separator: «đến», a dash (which means «and» or «to»), or any other.</summary>
    public void Add(int weekday, TokenKind join)
    {
        if (join is TokenKind.To)
        {
            _isOutOfOrder |= _last >= weekday;
            AddFrom(_last, weekday);
        }
        _dashes += join is TokenKind.Hyphen or TokenKind.Dash ? 1 : 0;
        _days |= 1 << weekday;
        _first = Count++ == 0 ? weekday : _first;
        _last = weekday;
    }

    /// <summary>Gets the days as bits, 1 for Monday. Fails if they are ambiguous: «T3-T5» is both «and» and «to».</summary>
    public bool TryGetDays(out int days)
    {
        bool isRange = _dashes == 1 && Count == 2;
        if (isRange)
            AddFrom(_first, _last);
        days = _days;
        bool isWholeWeek = _first == (int)IsoDayOfWeek.Monday && _last >= (int)IsoDayOfWeek.Friday;
        return !_isOutOfOrder && (isRange ? isWholeWeek || _last == _first + 1 : _dashes == 0 || _dashes == Count - 1);
    }

    private void AddFrom(int first, int last)
    {
        for (int day = first; day < last; day++)
            _days |= 1 << day;
    }
}
