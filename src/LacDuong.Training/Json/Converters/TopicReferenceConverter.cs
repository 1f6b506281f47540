namespace LacDuong.Training.Json;

/// <summary>Reads and writes a <see cref="TopicReference"/>, which is one string, as a value or as the name of a member.</summary>
public sealed class TopicReferenceConverter : WireStringConverter<TopicReference>
{
    internal static readonly TopicReferenceConverter Instance = new();

    internal override WireGrammar Grammar => WireGrammar.TopicReference;

    private protected override int MaximumLength => TopicReference.MaximumTextLength;

    internal override TopicReference ReadWire(ref WireReader reader) => reader.ReadValue<TopicReference>(Grammar);

    private protected override TopicReference ReadName(ref WireReader reader) => reader.ReadName<TopicReference>(Grammar);

    private protected override int Format(TopicReference value, Span<char> destination)
    {
        value.TryFormat(destination, out int length);
        return length;
    }
}
