namespace LacDuong.Training.Json;

/// <summary>Reads and writes a <see cref="DateRange"/>, which is one string, as a value or as the name of a member.</summary>
public sealed class DateRangeConverter : WireStringConverter<DateRange>
{
    internal static readonly DateRangeConverter Instance = new();

    internal override WireGrammar Grammar => WireGrammar.DateRange;

    private protected override int MaximumLength => DateRange.MaximumTextLength;

    internal override DateRange ReadWire(ref WireReader reader) => reader.ReadValue<DateRange>(Grammar);

    private protected override DateRange ReadName(ref WireReader reader) => reader.ReadName<DateRange>(Grammar);

    private protected override int Format(DateRange value, Span<char> destination)
    {
        value.TryFormat(destination, out int length);
        return length;
    }
}
