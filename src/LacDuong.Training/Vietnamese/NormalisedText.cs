using System.Buffers;

namespace LacDuong.Training.Vietnamese;

/// <summary>
/// A text in the form of <see cref="LatinNormalisation"/>: itself where it is already, else in pooled memory until disposed.
/// </summary>
internal readonly ref struct NormalisedText : IDisposable
{
    private readonly char[]? _rented;

    /// <summary>Normalises the text where it is not.</summary>
    public NormalisedText(ReadOnlySpan<char> text)
    {
        Text = text;
        if (LatinNormalisation.IsNormalised(text))
            return;
        _rented = ArrayPool<char>.Shared.Rent(text.Length * LatinNormalisation.MaximalExpansion);
        Text = _rented.AsSpan(0, LatinNormalisation.Normalise(text, _rented));
    }

    /// <summary>The text in the form.</summary>
    public ReadOnlySpan<char> Text { get; }

    /// <summary>Gives the memory back, cleared, since names are personal data; <see cref="Text"/> must not be read after it.</summary>
    public void Dispose()
    {
        if (_rented is not null)
            ArrayPool<char>.Shared.Return(_rented, clearArray: true);
    }
}
