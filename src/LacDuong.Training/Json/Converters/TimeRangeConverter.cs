namespace LacDuong.Training.Json;

/// <summary>Reads and writes a <see cref="TimeRange"/>, which is one string, as a value or as the name of a member.</summary>
public sealed class TimeRangeConverter : WireStringConverter<TimeRange>
{
    internal static readonly TimeRangeConverter Instance = new();

    internal override WireGrammar Grammar => WireGrammar.TimeRange;

    private protected override int MaximumLength => TimeRange.MaximumTextLength;

    internal override TimeRange ReadWire(ref WireReader reader) => reader.ReadValue<TimeRange>(Grammar);

    private protected override TimeRange ReadName(ref WireReader reader) => reader.ReadName<TimeRange>(Grammar);

    private protected override int Format(TimeRange value, Span<char> destination)
    {
        value.TryFormat(destination, out int length);
        return length;
    }
}
