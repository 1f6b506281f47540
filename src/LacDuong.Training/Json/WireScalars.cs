using System.Runtime.CompilerServices;
using System.Text.Json;

namespace LacDuong.Training.Json;

// The grammars of one string or one number whose C# types aren't this library's.

/// <summary>A text: not blank, well formed, without control characters.</summary>
internal sealed class WireText : WireConverter<string>
{
    private readonly bool _isAddress;

    private WireText(WireGrammar grammar, bool isAddress = false)
    {
        Grammar = grammar;
        _isAddress = isAddress;
    }

    public static readonly WireText Text = new(WireGrammar.Text);

    /// <summary>An absolute address without white space.</summary>
    public static readonly WireText Address = new(WireGrammar.Address, isAddress: true);

    internal override WireGrammar Grammar { get; }

    internal override string ReadWire(ref WireReader reader)
    {
        string text = reader.ReadText(Grammar);
        return !_isAddress || TextRules.IsAddress(text) ? text : throw reader.WrongValue(Grammar, ValueFault.Form);
    }

    internal override void WriteWire(Utf8JsonWriter writer, string value) => writer.WriteStringValue(value);

    internal override void WriteMember(Utf8JsonWriter writer, JsonEncodedText name, string value) => writer.WriteString(name, value);

    internal override string Require(string value, [CallerMemberName] string member = "")
    {
        string text = Training.Require.Text(value, member);
        return !_isAddress || TextRules.IsAddress(text)
            ? text
            : throw new ArgumentException("An address must be absolute and without white space.", member);
    }
}

/// <summary>A whole number of digits alone.</summary>
internal sealed class WireCount : WireConverter<int>
{
    private readonly int _minimum;

    private WireCount(WireGrammar grammar, int minimum)
    {
        Grammar = grammar;
        _minimum = minimum;
    }

    public static readonly WireCount AtLeastOne = new(WireGrammar.Count, 1);

    public static readonly WireCount AtLeastZero = new(WireGrammar.CountOrZero, 0);

    internal override WireGrammar Grammar { get; }

    internal override bool MayBeInvalid => true;

    internal override int ReadWire(ref WireReader reader) => reader.ReadCount(Grammar, _minimum);

    internal override void WriteWire(Utf8JsonWriter writer, int value) => writer.WriteNumberValue(value);

    internal override void WriteMember(Utf8JsonWriter writer, JsonEncodedText name, int value) => writer.WriteNumber(name, value);

    internal override int Require(int value, [CallerMemberName] string member = "")
        => value >= _minimum ? value : throw new ArgumentOutOfRangeException(member, value, $"The least value is {_minimum}.");
}

/// <summary>A decimal of at most 28 digits, kept without trailing zeros.</summary>
internal sealed class WireDecimal : WireConverter<decimal>
{
    public static readonly WireDecimal Instance = new();

    internal override WireGrammar Grammar => WireGrammar.Decimal;

    internal override bool MayBeInvalid => true;

    internal override decimal ReadWire(ref WireReader reader) => DecimalText.WithoutTrailingZeros(reader.ReadDecimal(Grammar));

    internal override void WriteWire(Utf8JsonWriter writer, decimal value) => writer.WriteNumberValue(value);

    internal override decimal Require(decimal value, [CallerMemberName] string member = "") => DecimalText.Require(value, member);
}

/// <summary><c>true</c> or <c>false</c>.</summary>
internal sealed class WireBoolean : WireConverter<bool>
{
    public static readonly WireBoolean Instance = new();

    internal override WireGrammar Grammar => WireGrammar.Boolean;

    internal override bool ReadWire(ref WireReader reader) => reader.ReadBoolean(Grammar);

    internal override void WriteWire(Utf8JsonWriter writer, bool value) => writer.WriteBooleanValue(value);
}

/// <summary>A day, <c>yyyy-MM-dd</c>.</summary>
internal sealed class WireDate : WireConverter<LocalDate>
{
    public static readonly WireDate Instance = new();

    internal override WireGrammar Grammar => WireGrammar.Date;

    internal override bool MayBeInvalid => true;

    internal override LocalDate ReadWire(ref WireReader reader) => reader.ReadDate(Grammar);

    internal override void WriteWire(Utf8JsonWriter writer, LocalDate value)
    {
        Span<byte> text = stackalloc byte[IsoText.DateLength];
        IsoText.WriteDate(value, text);
        writer.WriteStringValue(text);
    }

    internal override void WriteMember(Utf8JsonWriter writer, JsonEncodedText name, LocalDate value)
    {
        Span<byte> text = stackalloc byte[IsoText.DateLength];
        IsoText.WriteDate(value, text);
        writer.WriteString(name, text);
    }

    internal override LocalDate Require(LocalDate value, [CallerMemberName] string member = "") => Training.Require.Date(value, member);
}

/// <summary>A time of publication in RFC 3339, its offset in whole minutes.</summary>
internal sealed class WireDateTime : WireConverter<OffsetDateTime>
{
    public static readonly WireDateTime Instance = new();

    internal override WireGrammar Grammar => WireGrammar.DateTime;

    internal override bool MayBeInvalid => true;

    internal override OffsetDateTime ReadWire(ref WireReader reader) => reader.ReadDateTime(Grammar);

    internal override void WriteWire(Utf8JsonWriter writer, OffsetDateTime value)
    {
        Span<char> text = stackalloc char[Rfc3339Text.MaximumLength];
        writer.WriteStringValue(text[..Rfc3339Text.Write(value, text)]);
    }

    internal override OffsetDateTime Require(OffsetDateTime value, [CallerMemberName] string member = "")
    {
        Training.Require.Date(value.Date, member);
        return value.Offset.Seconds % NodaConstants.SecondsPerMinute == 0
            ? value
            : throw new ArgumentException("The offset of a time of publication must be in whole minutes.", member);
    }
}

/// <summary>The name of a time zone in the tz database.</summary>
internal sealed class WireTimeZone : WireConverter<DateTimeZone>
{
    public static readonly WireTimeZone Instance = new();

    internal override WireGrammar Grammar => WireGrammar.TimeZone;

    internal override DateTimeZone ReadWire(ref WireReader reader)
        => TrainingDocument.FindTimeZone(reader.ReadString(Grammar)) ?? throw reader.WrongValue(Grammar, ValueFault.UnknownName);

    internal override void WriteWire(Utf8JsonWriter writer, DateTimeZone value) => writer.WriteStringValue(value.Id);
}

/// <summary>The edition of the format.</summary>
internal sealed class WireEdition : WireConverter<string>
{
    public static readonly WireEdition Instance = new();

    internal override WireGrammar Grammar => WireGrammar.Edition;

    internal override string ReadWire(ref WireReader reader)
        => reader.ReadString(Grammar) is FormatEdition.Name and var edition ? edition : throw reader.WrongValue(Grammar, ValueFault.UnknownName);

    internal override void WriteWire(Utf8JsonWriter writer, string value) => writer.WriteStringValue(value);
}
