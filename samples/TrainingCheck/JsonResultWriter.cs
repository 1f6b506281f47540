using System.Text.Encodings.Web;
using System.Text.Json;
using LacDuong.Training.Json;

namespace TrainingCheck;

/// <summary>One array over all files, an object for each finding.</summary>
internal sealed class JsonResultWriter : IResultWriter
{
    private readonly Stream _destination;
    private readonly Utf8JsonWriter _output;
    private readonly string _language;

    public JsonResultWriter(Stream destination, string language)
    {
        _destination = destination;
        _language = language;
        _output = new Utf8JsonWriter(
            destination,
            new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" });
        _output.WriteStartArray();
    }

    public void Write(FileResult result)
    {
        foreach (ReportEntry entry in result.Entries.Concat(result.LeftOut.Select(one => one.ToEntry(_language))))
        {
            _output.WriteStartObject();
            _output.WriteString("file", result.File);
            entry.WriteMembers(_output);
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
