using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>A localised text: an object from language tag to text.</summary>
internal sealed class WireLocalisedText : WireConverter<LocalisedText>
{
    public static readonly WireLocalisedText Instance = new();

    // Most texts are in one of two languages, so their tags are encoded once.
    private static readonly JsonEncodedText s_vietnamese = WireEncoder.EncodeOnce(LanguageTag.Vietnamese.Value);
    private static readonly JsonEncodedText s_english = WireEncoder.EncodeOnce(LanguageTag.English.Value);

    internal override WireGrammar Grammar { get; } = new("localisedText");

    internal override LocalisedText ReadWire(ref WireReader reader)
    {
        long start = reader.TokenStart;
        reader.BeginMap(Grammar);
        LocalisedText.Builder texts = new();
        while (reader.NextName())
        {
            LanguageTag language = reader.ReadName<LanguageTag>(WireGrammar.LanguageTag);
            if (texts.Has(language))
                throw reader.Repeated();
            reader.Advance();
            texts.Add(language, reader.ReadText(WireGrammar.Text));
        }
        return texts.Count > 0
            ? texts.Build()
            : throw reader.FaultAt(start, Grammar, new Phrase("found.emptyObject"), ValueFault.Empty);
    }

    internal override void WriteWire(Utf8JsonWriter writer, LocalisedText value)
    {
        writer.WriteStartObject();
        foreach ((LanguageTag language, string text) in value.Texts)
        {
            if (language == LanguageTag.Vietnamese)
                writer.WriteString(s_vietnamese, text);
            else if (language == LanguageTag.English)
                writer.WriteString(s_english, text);
            else
                writer.WriteString(language.Value, text);
        }
        writer.WriteEndObject();
    }
}
