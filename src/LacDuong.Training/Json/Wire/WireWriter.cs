using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>Writes members as the format has them: those that are absent not at all.</summary>
internal static class WireWriter
{
    public static void WriteMember<T>(this Utf8JsonWriter writer, JsonEncodedText name, T value, WireConverter<T> converter)
        where T : notnull
    {
        writer.WritePropertyName(name);
        converter.WriteWire(writer, value);
    }

    public static void WriteOptional<T>(this Utf8JsonWriter writer, JsonEncodedText name, T? value, WireConverter<T> converter)
        where T : class
    {
        if (value is not null)
            writer.WriteMember(name, value, converter);
    }

    public static void WriteOptional<T>(this Utf8JsonWriter writer, JsonEncodedText name, T? value, WireConverter<T> converter)
        where T : struct
    {
        if (value is T present)
            writer.WriteMember(name, present, converter);
    }

    public static void WriteOptional(this Utf8JsonWriter writer, JsonEncodedText name, string? text)
    {
        if (text is not null)
            writer.WriteString(name, text);
    }

    public static void WriteOptional(this Utf8JsonWriter writer, JsonEncodedText name, int? count)
    {
        if (count is int present)
            writer.WriteNumber(name, present);
    }

    public static void WriteOptional(this Utf8JsonWriter writer, JsonEncodedText name, decimal? number)
    {
        if (number is decimal present)
            writer.WriteNumber(name, present);
    }

    public static void WriteOptional(this Utf8JsonWriter writer, JsonEncodedText name, LocalDate? date)
    {
        if (date is LocalDate present)
            writer.WriteDate(name, present);
    }

    public static void WriteDate(this Utf8JsonWriter writer, JsonEncodedText name, LocalDate date)
    {
        Span<char> text = stackalloc char[IsoText.DateLength];
        IsoText.WriteDate(date, text);
        writer.WriteString(name, text);
    }

    public static void WriteOptional(this Utf8JsonWriter writer, JsonEncodedText name, OffsetDateTime? time)
    {
        if (time is not OffsetDateTime present)
            return;
        Span<char> text = stackalloc char[Rfc3339Text.MaximumLength];
        writer.WriteString(name, text[..Rfc3339Text.Write(present, text)]);
    }

    /// <summary>A list that is there only where it is not empty.</summary>
    public static void WriteOptional<T>(this Utf8JsonWriter writer, JsonEncodedText name, ValueList<T> items, WireConverter<T> converter)
        where T : notnull
    {
        if (!items.IsEmpty)
            writer.WriteList(name, items, converter);
    }

    /// <summary>A list that is always there.</summary>
    public static void WriteList<T>(this Utf8JsonWriter writer, JsonEncodedText name, ValueList<T> items, WireConverter<T> converter)
        where T : notnull
    {
        writer.WritePropertyName(name);
        writer.WriteItems(items, converter);
    }

    public static void WriteItems<T>(this Utf8JsonWriter writer, ValueList<T> items, WireConverter<T> converter)
        where T : notnull
    {
        writer.WriteStartArray();
        foreach (T item in items.AsSpan())
            converter.WriteWire(writer, item);
        writer.WriteEndArray();
    }

    public static void WriteOptional(this Utf8JsonWriter writer, JsonEncodedText name, Annotations annotations)
    {
        if (annotations.Count > 0)
            writer.WriteMember(name, annotations, AnnotationsConverter.Instance);
    }
}
