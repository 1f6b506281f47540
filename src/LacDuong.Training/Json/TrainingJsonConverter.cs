using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>Gives a host's serialiser the converter of a type of this library. Each type names it itself: you never do.</summary>
/// <remarks>
/// Types that have no form in JSON name it too, so that none is written by its properties by accident. It's public since the code that the
/// serialiser's generator writes into a host makes one.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TrainingJsonConverter : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert)
        // Every type of the library that isn't in the format is one that isn't to be written.
        => Find(typeToConvert) is not null || IsOfLibrary(Guard.Against.Null(typeToConvert));

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">The type is a result, and has no form in JSON.</exception>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options)
        => Find(typeToConvert) ?? throw new NotSupportedException(
            $"'{Guard.Against.Null(typeToConvert)}' has no form in JSON. Write a report with {nameof(ReportJson)}. "
            + "Of any other result, write the codes, dates, sessions, paths and texts that your reader needs, in a type of your own.");

    private static bool IsOfLibrary(Type type) => ReferenceEquals(type.Assembly, typeof(TrainingJsonConverter).Assembly);

    // A generic type of which a host chooses the argument is in no table: an instance tells its converter, and needn't be a good one for
    // that.
    [UnconditionalSuppressMessage(
        "Trimming",
        "IL2067",
        Justification = "No constructor is run, and the one member that is called belongs to an interface that is called here.")]
    internal static JsonConverter? Find(Type type)
        => WireTypes.Find(type)
            ?? (typeof(IWireGeneric).IsAssignableFrom(type) ? ((IWireGeneric)RuntimeHelpers.GetUninitializedObject(type)).Converter : null);
}
