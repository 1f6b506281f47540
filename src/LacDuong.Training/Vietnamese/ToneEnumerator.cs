using System.Text;

namespace LacDuong.Training.Vietnamese;

/// <summary>
/// Enumerates the weights of the tones and other marks in a syllable of normalised text. They come in the order written, whichever letters
/// carry them.
/// </summary>
internal ref struct ToneEnumerator(ReadOnlySpan<char> syllable, string tones)
{
    private readonly ReadOnlySpan<char> _syllable = syllable;
    private int _index;

    // The marks still to come: first | second << 32.
    private ulong _pending;

    /// <summary>The weight that <see cref="CollationElements.OfMark"/> gives the mark.</summary>
    public uint Current { get; private set; }

    /// <summary>Returns this enumerator, for <c>foreach</c>.</summary>
    public readonly ToneEnumerator GetEnumerator() => this;

    /// <summary>Moves to the next mark, if one is left.</summary>
    public bool MoveNext()
    {
        while (_pending == 0)
        {
            if (_index == _syllable.Length)
                return false;
            if (CollationElements.IsLetter(CollationElements.At(_syllable, _index)))
            {
                _pending = CollationElements.MarksOf(_syllable[_index++]);
                continue;
            }

            _ = Rune.DecodeFromUtf16(_syllable[_index..], out Rune mark, out int width);
            _index += width;
            _pending = (uint)mark.Value;
        }

        Current = CollationElements.OfMark((int)(uint)_pending, tones);
        _pending >>= 32;
        return true;
    }
}
