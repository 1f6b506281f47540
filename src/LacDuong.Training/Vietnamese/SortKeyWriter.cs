using System.Buffers.Binary;

namespace LacDuong.Training.Vietnamese;

/// <summary>
/// Writes sort keys: for each syllable its letters, 1, its tones; between syllables the other elements; 0; the text in lower case; 0; the
/// case of each character. Every part is self-delimiting, and what ends a part is below all that may go on, so that bytes compare as the
/// comparer does.
/// </summary>
internal ref struct SortKeyWriter(Span<byte> destination)
{
    private const byte EndOfLetters = 1;
    private const byte EndOfLevel = 0;
    private const int AlreadyLower = 1;

    private readonly Span<byte> _destination = destination;

    /// <summary>The length of all that was written, whether or not it fitted.</summary>
    public int Length { get; private set; }

    /// <summary>1 for what is in lower case already, else above it by code unit: titlecase (ǅ) and upper case (Ǆ) differ.</summary>
    public static int CaseOf(char unit) => LowerCase.Of(unit) == unit ? AlreadyLower : unit + 1;

    /// <summary>Writes the key of normalised text.</summary>
    public void Write(ReadOnlySpan<char> text, ToneOrder order)
    {
        WriteElements(text, order);
        Append(EndOfLevel);
        foreach (char unit in text)
            AppendNumber(LowerCase.Of(unit) + 1);
        Append(EndOfLevel);
        // Lower case at the end says nothing: the texts that get here are equally long.
        int upper = text.Length;
        while (upper > 0 && CaseOf(text[upper - 1]) == AlreadyLower)
            upper--;
        foreach (char unit in text[..upper])
            AppendNumber(CaseOf(unit));
    }

    /// <summary>Writes the letters and the tones alone, without what ends them.</summary>
    public void WriteElements(ReadOnlySpan<char> text, ToneOrder order)
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

            Append(EndOfLetters);
            foreach (uint tone in new ToneEnumerator(text[syllable..index], order))
                AppendTone(tone);
        }
    }

    /// <summary>The length of the key; false, and 0, where it did not fit.</summary>
    public readonly bool TryFinish(out int length)
    {
        bool fits = Length <= _destination.Length;
        length = fits ? Length : 0;
        return fits;
    }

    private void Append(uint element)
    {
        Append((byte)(element >> 16));
        if (!CollationElements.HasRest(element))
            return;
        Append((byte)(element >> 8));
        Append((byte)element);
    }

    private void AppendTone(uint tone)
    {
        Span<byte> bytes = stackalloc byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, tone);
        foreach (byte value in tone >> 24 == CollationElements.OtherMark ? bytes : bytes[..1])
            Append(value);
    }

    /// <summary>1 to 65536 in one to three bytes, in the manner of UTF-8, so that the order of numbers is that of bytes.</summary>
    private void AppendNumber(int number)
    {
        if (number < 0x80)
        {
            Append((byte)number);
            return;
        }

        if (number < 0x800)
        {
            Append((byte)(0xC0 | (number >> 6)));
        }
        else
        {
            Append((byte)(0xE0 + (number >> 12)));
            Append((byte)(0x80 | ((number >> 6) & 0x3F)));
        }

        Append((byte)(0x80 | (number & 0x3F)));
    }

    private void Append(byte value)
    {
        if (Length < _destination.Length)
            _destination[Length] = value;
        Length++;
    }
}
