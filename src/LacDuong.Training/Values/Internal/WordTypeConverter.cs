using System.ComponentModel;
using System.Globalization;

namespace LacDuong.Training;

/// <summary>
/// Makes values of an enumeration, only from their words, for callers that ask by type: configuration binding, controllers.
/// </summary>
internal sealed class WordTypeConverter<T> : TypeConverter
    where T : struct, Enum
{
    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType)
        => sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <inheritdoc/>
    /// <exception cref="FormatException">The word is unknown to the enumeration.</exception>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value)
        => value is string word ? WireWords.Parse<T>(word) : base.ConvertFrom(context, culture, value);

    /// <inheritdoc/>
    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType)
        => value is T known && destinationType == typeof(string)
            ? known.ToWord()
            : base.ConvertTo(context, culture, value, destinationType);
}
