namespace LacDuong.Training.Json;

/// <summary>A partial date. Birth dates seldom repeat, so it's read from its bytes, and not looked up among earlier values.</summary>
internal sealed class WirePartialDate : WireValue<PartialDate>
{
    public static new readonly WirePartialDate Instance = new();

    internal override PartialDate ReadWire(ref WireReader reader) => reader.ReadPartialDate(Grammar);
}
