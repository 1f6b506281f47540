using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>Reads and writes a <see cref="Citation"/>.</summary>
public sealed class CitationConverter : WireConverter<Citation>
{
    internal static readonly CitationConverter Instance = new();

    internal static readonly WireShape Shape = new(
        "citation",
        WireMember.Required("title", WireGrammar.Text, "the title"),
        WireMember.Optional("number", WireGrammar.Text, "the number and symbol"),
        WireMember.Optional("author", WireGrammar.Text, "who wrote it"),
        WireMember.Optional("publisher", WireGrammar.Text, "who published or issued it"),
        WireMember.Optional("issued", WireGrammar.Date, "the day on which it was issued"),
        WireMember.Optional("publishedAt", WireGrammar.DateTime, "when it was published, or last updated"),
        WireMember.Optional("uri", WireGrammar.Address, "an absolute address"));

    internal override WireGrammar Grammar => Shape.Grammar;

    internal override Citation ReadWire(ref WireReader reader)
    {
        string? title = null;
        string? number = null;
        string? author = null;
        string? publisher = null;
        LocalDate? issued = null;
        OffsetDateTime? publishedAt = null;
        string? uri = null;
        WireObject members = reader.BeginObject(Shape);
        while (reader.NextMember(ref members))
        {
            switch (members.Name)
            {
                case "title": title = reader.ReadText(WireGrammar.Text); break;
                case "number": number = reader.ReadText(WireGrammar.Text); break;
                case "author": author = reader.ReadText(WireGrammar.Text); break;
                case "publisher": publisher = reader.ReadText(WireGrammar.Text); break;
                case "issued": issued = reader.ReadDate(WireGrammar.Date); break;
                case "publishedAt": publishedAt = reader.ReadDateTime(WireGrammar.DateTime); break;
                case "uri": uri = ReadAddress(ref reader); break;
            }
        }
        return new Citation
        {
            Title = title!,
            Number = number,
            Author = author,
            Publisher = publisher,
            Issued = issued,
            PublishedAt = publishedAt,
            Uri = uri,
        };
    }

    internal override void WriteWire(Utf8JsonWriter writer, Citation value)
    {
        writer.WriteStartObject();
        writer.WriteString(WireName.Title, value.Title);
        writer.WriteOptional(WireName.Number, value.Number);
        writer.WriteOptional(WireName.Author, value.Author);
        writer.WriteOptional(WireName.Publisher, value.Publisher);
        writer.WriteOptional(WireName.Issued, value.Issued);
        writer.WriteOptional(WireName.PublishedAt, value.PublishedAt);
        writer.WriteOptional(WireName.Uri, value.Uri);
        writer.WriteEndObject();
    }

    private static string ReadAddress(ref WireReader reader)
    {
        string text = reader.ReadText(WireGrammar.Address);
        return Citation.IsAddress(text) ? text : throw reader.WrongValue(WireGrammar.Address, ValueFault.Form);
    }
}
