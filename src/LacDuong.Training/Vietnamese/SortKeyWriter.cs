using System.Buffers.Binary;

namespace LacDuong.Training.Vietnamese;

/// <summary>
/// Writes sort keys. First come, for each syllable, its letters, 1 and its tones; between syllables come the other elements. Then come 0,
/// the text in lower case, 0, and the case of each character. Every part is self-delimiting, and its end sorts below every continuation.
/// Bytes thus compare as the comparer does.
/// </summary>
/// <param name="key">Where the bytes go.</param>
/// <param name="tones">The tones in their order.</param>
internal readonly struct SortKeyWriter(List<byte> key, string tones)
{
    private const byte EndOfLetters = 1;
    private const byte EndOfLevel = 0;
    private const int AlreadyLower = 1;

    /// <summary>Returns 1 for lower case, else a number above it by code unit: titlecase (ǅ) and upper case (Ǆ) differ.</summary>
    public static int CaseOf(char unit) => LowerCase.Of(unit) == unit ? AlreadyLower : unit + 1;

    /// <summary>Writes the key of normalised text.</summary>
    public void Write(ReadOnlySpan<char> text)
    {
        WriteElements(text);
        key.Add(EndOfLevel);
        foreach (char unit in text)
            AppendNumber(LowerCase.Of(unit) + 1);
        key.Add(EndOfLevel);
        // Trailing lower case is redundant: the texts that get here are equally long.
        int upper = text.Length;
        while (upper > 0 && CaseOf(text[upper - 1]) == AlreadyLower)
            upper--;
        foreach (char unit in text[..upper])
            AppendNumber(CaseOf(unit));
    }

    /// <summary>Writes only the letters and the tones, leaving out the end marker.</summary>
    public void WriteElements(ReadOnlySpan<char> text)
    {
        text = VisibleText.Of(text);
        int index = 0;
        while (index < text.Length)
        {
            int syllable = index;
            while (CollationElements.At(text, index) is var element && CollationElements.IsLetter(element))
            {
                Append(element);
                index = LatinNormalisation.AfterMarks(text, index + 1);
            }

            if (index == syllable)
            {
                Append(CollationElements.At(text, index++));
                continue;
            }

            key.Add(EndOfLetters);
            foreach (uint tone in new ToneEnumerator(text[syllable..index], tones))
                AppendTone(tone);
        }
    }

    private void Append(uint element)
    {
        key.Add((byte)(element >> 16));
        if (!CollationElements.HasRest(element))
            return;
        key.Add((byte)(element >> 8));
        key.Add((byte)element);
    }

    private void AppendTone(uint tone)
    {
        Span<byte> bytes = stackalloc byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, tone);
        key.AddRange(tone >> 24 == CollationElements.OtherMark ? bytes : bytes[..1]);
    }

    /// <summary>
    /// Appends a number from 1 to 65536 in one to three bytes, in the manner of UTF-8. The order of the bytes is that of the numbers.
    /// </summary>
    private void AppendNumber(int number)
    {
        if (number < 0x80)
        {
            key.Add((byte)number);
            return;
        }

        if (number >= 0x800)
            key.Add((byte)(0xE0 + (number >> 12)));
        key.Add((byte)(number < 0x800 ? 0xC0 | (number >> 6) : 0x80 | ((number >> 6) & 0x3F)));
        key.Add((byte)(0x80 | (number & 0x3F)));
    }
}
