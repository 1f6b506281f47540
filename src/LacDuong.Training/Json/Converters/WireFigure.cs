using System.Runtime.CompilerServices;
using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>A figure: a number if exact, otherwise a string.</summary>
internal sealed class WireFigure : WireConverter<Figure>
{
    private readonly bool _isWhole;
    private readonly decimal _maximum;

    private WireFigure(WireGrammar grammar, bool isWhole = false, decimal maximum = decimal.MaxValue)
    {
        Grammar = grammar;
        _isWhole = isWhole;
        _maximum = maximum;
    }

    public static readonly WireFigure Any = new(WireGrammar.Figure);

    /// <summary>Whole numbers only.</summary>
    public static readonly WireFigure Whole = new(WireGrammar.WholeFigure, isWhole: true);

    /// <summary>At most 100.</summary>
    public static readonly WireFigure Percent = new(WireGrammar.PercentFigure, maximum: 100);

    internal override WireGrammar Grammar { get; }

    internal override bool MayBeInvalid => true;

    internal override Figure ReadWire(ref WireReader reader)
        => reader.ReadFigure(Grammar, _isWhole) is var value && IsWithin(value)
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
        if (_isWhole && !Guard.Against.Null(value, member).IsWhole)
            throw new ArgumentException("The figure must have whole numbers only.", member);
        return IsWithin(Guard.Against.Null(value, member))
            ? value
            : throw new ArgumentOutOfRangeException(member, value, "The figure must be at most 100.");
    }

    private bool IsWithin(Figure value) => (value.Upper ?? value.Number) <= _maximum;
}
