using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace LacDuong.Training.Json;

/// <summary>Finds the converter of each kind of code: a table, since making generic types at run time is not for native AOT.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CodeConverterFactory : JsonConverterFactory
{
    private static readonly JsonConverter[] s_converters =
    [
        CodeConverter<Course>.Instance,
        CodeConverter<Grade>.Instance,
        CodeConverter<Learner>.Instance,
        CodeConverter<Lecturer>.Instance,
        CodeConverter<ParticipantCategory>.Instance,
        CodeConverter<Room>.Instance,
        CodeConverter<Session>.Instance,
        CodeConverter<Topic>.Instance,
        CodeConverter<TopicCatalogue>.Instance,
        CodeConverter<TrainingClass>.Instance,
        CodeConverter<Unit>.Instance,
    ];

    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => Find(typeToConvert) is not null;

    /// <inheritdoc/>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) => Find(typeToConvert);

    private static JsonConverter? Find(Type type) => Array.Find(s_converters, converter => converter.Type == type);
}
