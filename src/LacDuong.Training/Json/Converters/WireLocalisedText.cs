using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>A localised text: an object from language tag to text.</summary>
internal sealed class WireLocalisedText : WireConverter<LocalisedText>
{
    public static readonly WireLocalisedText Instance = new();

    // Most texts are in one of two languages, whose tags are encoded once.
    private static readonly JsonEncodedText s_vietnamese = WireEncoder.EncodeOnce(LanguageTag.Vietnamese.Value);
    private static readonly JsonEncodedText s_english = WireEncoder.EncodeOnce(LanguageTag.English.Value);

    internal override WireGrammar Grammar => WireGrammar.LocalisedText;

    internal override LocalisedText ReadWire(ref WireReader reader)
    {
        long start = reader.TokenStart;
        reader.BeginMap(Grammar);
        // Two languages are usual; a third one gets more room.
        KeyValuePair<LanguageTag, string>[] texts = new KeyValuePair<LanguageTag, string>[2];
        int count = 0;
        while (reader.NextName())
        {
            LanguageTag language = reader.ReadName<LanguageTag>(WireGrammar.LanguageTag);
            int place = LocalisedText.IndexOf(texts.AsSpan(0, count), language);
            if (place >= 0)
                throw reader.Repeated();
            reader.Advance();
            string text = reader.ReadText(WireGrammar.Text);
            if (count == texts.Length)
                Array.Resize(ref texts, count * 2);
            texts.AsSpan(~place, count - ~place).CopyTo(texts.AsSpan(~place + 1));
            texts[~place] = new(language, text);
            count++;
        }
        if (count == 0)
            throw reader.FaultAt(start, Grammar, new Phrase("found.emptyObject"), ValueFault.Empty);
        if (count < texts.Length)
            Array.Resize(ref texts, count);
        return LocalisedText.OfChecked(texts);
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
