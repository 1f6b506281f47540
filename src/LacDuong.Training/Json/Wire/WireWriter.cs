using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>Writes members as the format has them: those that are absent not at all.</summary>
internal static class WireWriter
{
    public static void WriteMember<T>(this Utf8JsonWriter writer, WireMember member, T value, WireConverter<T> converter)
        where T : notnull
    {
        writer.WritePropertyName(member.EncodedName);
        converter.WriteWire(writer, value);
    }

    /// <summary>A code, which is its text: name and value in one step.</summary>
    public static void WriteMember<T>(this Utf8JsonWriter writer, WireMember member, Code<T> code)
        where T : class, ICoded<T>
        => writer.WriteString(member.EncodedName, code.Value);

    public static void WriteMember(this Utf8JsonWriter writer, WireMember member, string text)
        => writer.WriteString(member.EncodedName, text);

    public static void WriteMember(this Utf8JsonWriter writer, WireMember member, int count)
        => writer.WriteNumber(member.EncodedName, count);

    public static void WriteOptional<T>(this Utf8JsonWriter writer, WireMember member, T? value, WireConverter<T> converter)
        where T : class
    {
        if (value is not null)
            writer.WriteMember(member, value, converter);
    }

    public static void WriteOptional<T>(this Utf8JsonWriter writer, WireMember member, T? value, WireConverter<T> converter)
        where T : struct
    {
        if (value is T present)
            writer.WriteMember(member, present, converter);
    }

    public static void WriteOptional<T>(this Utf8JsonWriter writer, WireMember member, Code<T>? code)
        where T : class, ICoded<T>
    {
        if (code is not null)
            writer.WriteMember(member, code);
    }

    public static void WriteOptional(this Utf8JsonWriter writer, WireMember member, string? text)
    {
        if (text is not null)
            writer.WriteMember(member, text);
    }

    public static void WriteOptional(this Utf8JsonWriter writer, WireMember member, int? count)
    {
        if (count is int present)
            writer.WriteMember(member, present);
    }

    public static void WriteOptional(this Utf8JsonWriter writer, WireMember member, decimal? number)
    {
        if (number is decimal present)
            writer.WriteNumber(member.EncodedName, present);
    }

    public static void WriteOptional(this Utf8JsonWriter writer, WireMember member, LocalDate? date)
    {
        if (date is LocalDate present)
            writer.WriteDate(member, present);
    }

    public static void WriteDate(this Utf8JsonWriter writer, WireMember member, LocalDate date)
    {
        Span<byte> text = stackalloc byte[IsoText.DateLength];
        IsoText.WriteDate(date, text);
        writer.WriteString(member.EncodedName, text);
    }

    public static void WriteOptional(this Utf8JsonWriter writer, WireMember member, OffsetDateTime? time)
    {
        if (time is not OffsetDateTime present)
            return;
        Span<char> text = stackalloc char[Rfc3339Text.MaximumLength];
        writer.WriteString(member.EncodedName, text[..Rfc3339Text.Write(present, text)]);
    }

    /// <summary>A list that is there only where it is not empty.</summary>
    public static void WriteOptional<T>(this Utf8JsonWriter writer, WireMember member, ValueList<T> items, WireConverter<T> converter)
        where T : notnull
    {
        if (!items.IsEmpty)
            writer.WriteList(member, items, converter);
    }

    /// <summary>A list that is always there.</summary>
    public static void WriteList<T>(this Utf8JsonWriter writer, WireMember member, ValueList<T> items, WireConverter<T> converter)
        where T : notnull
    {
        writer.WritePropertyName(member.EncodedName);
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

    public static void WriteOptional(this Utf8JsonWriter writer, WireMember member, Annotations annotations)
    {
        if (annotations.Count > 0)
            writer.WriteMember(member, annotations, AnnotationsConverter.Instance);
    }
}
