namespace LacDuong.Training.Json;

/// <summary>Reads and writes a <see cref="LanguageTag"/>, which is one string, as a value or as the name of a member.</summary>
public sealed class LanguageTagConverter : WireStringConverter<LanguageTag>
{
    internal static readonly LanguageTagConverter Instance = new();

    internal override WireGrammar Grammar => WireGrammar.LanguageTag;

    private protected override int MaximumLength => LanguageTag.MaximumTextLength;

    internal override LanguageTag ReadWire(ref WireReader reader) => reader.ReadValue<LanguageTag>(Grammar);

    private protected override LanguageTag ReadName(ref WireReader reader) => reader.ReadName<LanguageTag>(Grammar);

    private protected override int Format(LanguageTag value, Span<char> destination)
    {
        value.Value.CopyTo(destination);
        return value.Value.Length;
    }
}
