using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace LacDuong.Training;

/// <summary>Makes values of their text for what asks by type: configuration binding, Blazor's <c>@bind</c>, designers.</summary>
/// <param name="type">The type of the values, which <see cref="TypeDescriptor"/> passes on: an attribute on <c>Code&lt;T&gt;</c> can't name its <c>T</c>.</param>
internal sealed class ValueTypeConverter(Type type) : TypeConverter
{
    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType)
        => sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <inheritdoc/>
    /// <exception cref="FormatException">The value is a text that isn't of the grammar.</exception>
    [UnconditionalSuppressMessage("Trimming", "IL2067", Justification = "TypeDescriptor keeps all of a type that it is asked about.")]
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value)
        => value is string text
            ? ((IParsedValue)RuntimeHelpers.GetUninitializedObject(type)).Parse(text)
            : base.ConvertFrom(context, culture, value);
}
