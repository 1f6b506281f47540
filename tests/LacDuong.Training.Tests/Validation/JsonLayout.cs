using System.Text;
using System.Text.Json;

namespace LacDuong.Training.Tests.Validation;

/// <summary>JSON as people lay it out: what fits in a line is in one, the rest has a line for each of its parts.</summary>
internal static class JsonLayout
{
    private const int Width = 120;
    private const int Step = 2;

    public static string Of(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        StringBuilder text = new();
        Append(text, document.RootElement, 0);
        return text.ToString();
    }

    private static void Append(StringBuilder text, JsonElement element, int indent)
    {
        string line = Line(element);
        if (indent + line.Length <= Width || element.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array))
        {
            text.Append(line);
            return;
        }
        bool isObject = element.ValueKind == JsonValueKind.Object;
        string separator = isObject ? "{\n" : "[\n";
        foreach ((string? name, JsonElement part) in Parts(element))
        {
            text.Append(separator).Append(' ', indent + Step);
            if (name is not null)
                text.Append($"\"{name}\": ");
            Append(text, part, indent + Step);
            separator = ",\n";
        }
        text.Append('\n').Append(' ', indent).Append(isObject ? '}' : ']');
    }

    private static string Line(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => $"{{{string.Join(", ", Parts(element).Select(part => $"\"{part.Name}\": {Line(part.Value)}"))}}}",
        JsonValueKind.Array => $"[{string.Join(", ", Parts(element).Select(part => Line(part.Value)))}]",
        _ => element.GetRawText(),
    };

    private static IEnumerable<(string? Name, JsonElement Value)> Parts(JsonElement element) => element.ValueKind == JsonValueKind.Object
        ? element.EnumerateObject().Select(member => ((string?)member.Name, member.Value))
        : element.EnumerateArray().Select(item => ((string?)null, item));
}
