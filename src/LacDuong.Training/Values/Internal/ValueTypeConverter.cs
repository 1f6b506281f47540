using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace LacDuong.Training;

/// <summary>Makes values from their text for callers that ask by type: configuration binding, Blazor's <c>@bind</c>, designers.</summary>
internal sealed class ValueTypeConverter : TypeConverter
{
    private readonly Type _type;

    /// <param name="type">
    /// The type of the values, from <see cref="TypeDescriptor"/>, since an attribute on <c>Code&lt;T&gt;</c> is unable to name its
    /// <c>T</c>.
    /// </param>
    public ValueTypeConverter(Type type) => _type = type;

    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType)
        => sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <inheritdoc/>
    /// <exception cref="FormatException">The value is a text that is invalid for the grammar.</exception>
    [UnconditionalSuppressMessage("Trimming", "IL2077", Justification = "TypeDescriptor keeps all of a type that it is asked about.")]
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value)
        => value is string text
            ? ((IParsedValue)RuntimeHelpers.GetUninitializedObject(_type)).Parse(text)
            : base.ConvertFrom(context, culture, value);
}
