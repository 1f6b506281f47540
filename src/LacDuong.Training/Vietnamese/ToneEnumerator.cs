using System.Text;

namespace LacDuong.Training.Vietnamese;

/// <summary>
/// The weights of the tones and other marks in a syllable of normalised text, in the order written, whichever letters carry them.
/// </summary>
internal ref struct ToneEnumerator(ReadOnlySpan<char> syllable, ToneOrder order)
{
    private readonly ReadOnlySpan<char> _syllable = syllable;
    private int _index;

    // Marks still to come: first | second << 32.
    private ulong _pending;

    /// <summary>The weight, as <see cref="CollationElements.OfMark"/> gives it.</summary>
    public uint Current { get; private set; }

    /// <summary>This, for <c>foreach</c>.</summary>
    public readonly ToneEnumerator GetEnumerator() => this;

    /// <summary>Goes to the next mark, where there is one.</summary>
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

        Current = CollationElements.OfMark((int)(uint)_pending, order);
        _pending >>= 32;
        return true;
    }
}
