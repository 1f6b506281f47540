using System.Text.Encodings.Web;
using System.Text.Json;

namespace TrainingCheck;

/// <summary>One array over all files, an object for each finding.</summary>
internal sealed class JsonResultWriter : IResultWriter
{
    private readonly Stream _destination;
    private readonly Utf8JsonWriter _output;

    public JsonResultWriter(Stream destination)
    {
        _destination = destination;
        _output = new Utf8JsonWriter(destination, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" });
        _output.WriteStartArray();
    }

    public void Write(FileResult result)
    {
        foreach (ResultLine line in result.Lines)
        {
            _output.WriteStartObject();
            _output.WriteString("file", result.File);
            _output.WriteString("severity", line.Severity.ToWord());
            _output.WriteString("rule", line.Rule);
            _output.WriteString("path", line.Path);
            _output.WriteStartArray("related");
            foreach (string related in line.Related)
                _output.WriteStringValue(related);
            _output.WriteEndArray();
            _output.WriteString("message", line.Message);
            if (line.Line is int number)
                _output.WriteNumber("line", number);
            if (line.Column is int column)
                _output.WriteNumber("column", column);
            _output.WriteEndObject();
        }
    }

    public void Dispose()
    {
        _output.WriteEndArray();
        _output.Dispose();
        _destination.Write("\n"u8);
    }
}
