using System.Runtime.CompilerServices;
using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>A figure: a number if exact, otherwise a string.</summary>
internal sealed class WireFigure(string grammar, bool isWhole = false, decimal maximum = decimal.MaxValue) : WireConverter<Figure>
{
    public static readonly WireFigure Any = new("figure");

    /// <summary>Whole numbers only.</summary>
    public static readonly WireFigure Whole = new("wholeFigure", isWhole: true);

    /// <summary>At most 100.</summary>
    public static readonly WireFigure Percent = new("percentFigure", maximum: 100);

    internal override WireGrammar Grammar { get; } = new(grammar);

    internal override bool MayBeInvalid => true;

    internal override Figure ReadWire(ref WireReader reader)
        => reader.ReadFigure(Grammar, isWhole) is var value && IsWithin(value)
            ? value
            : throw reader.WrongValue(Grammar, ValueFault.TooLarge);

    internal override void WriteWire(Utf8JsonWriter writer, Figure value)
    {
        Span<char> text = stackalloc char[Figure.MaximumTextLength];
        if (value.Kind is FigureKind.Exact)
            writer.WriteNumberValue(value.Number);
        else if (value.TryFormat(text, out int length))
            writer.WriteStringValue(text[..length]);
    }

    internal override Figure Require(Figure value, [CallerMemberName] string member = "")
    {
        if (isWhole && !Guard.Against.Null(value, member).IsWhole)
            throw new ArgumentException("The figure must have whole numbers only.", member);
        return IsWithin(Guard.Against.Null(value, member))
            ? value
            : throw new ArgumentOutOfRangeException(member, value, "The figure must be at most 100.");
    }

    private bool IsWithin(Figure value) => (value.Upper ?? value.Number) <= maximum;
}
