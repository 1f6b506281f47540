using System.ComponentModel;
using System.Globalization;

namespace LacDuong.Training;

/// <summary>
/// Makes values of an enumeration of their words, and of nothing else, for what asks by type: configuration binding, controllers.
/// </summary>
internal sealed class WordTypeConverter<T> : TypeConverter
    where T : struct, Enum
{
    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType)
        => sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <inheritdoc/>
    /// <exception cref="FormatException">The enumeration has no such word.</exception>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value)
        => value is string word ? WireWords.Parse<T>(word) : base.ConvertFrom(context, culture, value);

    /// <inheritdoc/>
    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType)
        => value is T known && destinationType == typeof(string)
            ? known.ToWord()
            : base.ConvertTo(context, culture, value, destinationType);
}
