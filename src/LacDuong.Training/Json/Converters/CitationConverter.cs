using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>Reads and writes a <see cref="Citation"/>.</summary>
public sealed class CitationConverter : WireConverter<Citation>
{
    internal static readonly CitationConverter Instance = new();

    private static readonly WireMember s_title = WireMember.Required("title", WireGrammar.Text, "the title");
    private static readonly WireMember s_number = WireMember.Optional("number", WireGrammar.Text, "the number and symbol");
    private static readonly WireMember s_author = WireMember.Optional("author", WireGrammar.Text, "who wrote it");
    private static readonly WireMember s_publisher = WireMember.Optional("publisher", WireGrammar.Text, "who published or issued it");
    private static readonly WireMember s_issued = WireMember.Optional("issued", WireGrammar.Date, "the day on which it was issued");
    private static readonly WireMember s_publishedAt = WireMember.Optional(
        "publishedAt", WireGrammar.DateTime, "when it was published, or last updated");
    private static readonly WireMember s_uri = WireMember.Optional("uri", WireGrammar.Address, "an absolute address");

    internal static readonly WireShape Shape = new("citation", s_title, s_number, s_author, s_publisher, s_issued, s_publishedAt, s_uri);

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
        writer.WriteMember(s_title, value.Title);
        writer.WriteOptional(s_number, value.Number);
        writer.WriteOptional(s_author, value.Author);
        writer.WriteOptional(s_publisher, value.Publisher);
        writer.WriteOptional(s_issued, value.Issued);
        writer.WriteOptional(s_publishedAt, value.PublishedAt);
        writer.WriteOptional(s_uri, value.Uri);
        writer.WriteEndObject();
    }

    private static string ReadAddress(ref WireReader reader)
    {
        string text = reader.ReadText(WireGrammar.Address);
        return Citation.IsAddress(text) ? text : throw reader.WrongValue(WireGrammar.Address, ValueFault.Form);
    }
}
