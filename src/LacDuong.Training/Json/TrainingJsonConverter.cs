using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>Gives your serialiser the converter of a type of this library. The types name it themselves, so you can ignore it.</summary>
/// <remarks>
/// Types that lack a form in JSON name it too, to prevent the serialiser from writing their properties by accident. It is public because
/// the code that the serialiser's generator writes into your project creates one.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TrainingJsonConverter : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert)
        // The serialiser refuses every other type of the library.
        => Find(typeToConvert) is not null || IsOfLibrary(Guard.Against.Null(typeToConvert));

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">The type is a result, and lacks a form in JSON.</exception>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options)
        => Find(typeToConvert) ?? throw new NotSupportedException(
            $"'{Guard.Against.Null(typeToConvert)}' has no form in JSON. Write a report with {nameof(TrainingJson)}. "
            + "Of any other result, write the codes, dates, sessions, paths and texts that your reader needs, in a type of your own.");

    private static bool IsOfLibrary(Type type) => ReferenceEquals(type.Assembly, typeof(TrainingJsonConverter).Assembly);

    // The table can't list a generic type whose argument a host chooses. Any instance tells its converter, even an invalid one.
    [UnconditionalSuppressMessage(
        "Trimming",
        "IL2067",
        Justification = "No constructor is run, and the one member that is called belongs to an interface that is called here.")]
    internal static JsonConverter? Find(Type type)
        => WireTypes.Find(type)
            ?? (typeof(IWireGeneric).IsAssignableFrom(type) ? ((IWireGeneric)RuntimeHelpers.GetUninitializedObject(type)).Converter : null);
}
