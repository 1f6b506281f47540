using System.Buffers;

namespace LacDuong.Training.Vietnamese;

/// <summary>
/// A text normalised by <see cref="LatinNormalisation"/>. It's the text itself if nothing in it needs a check, else a copy in pooled memory
/// until you dispose it.
/// </summary>
internal readonly ref struct NormalisedText : IDisposable
{
    private readonly char[]? _rented;

    /// <summary>Normalises the text if necessary.</summary>
    public NormalisedText(ReadOnlySpan<char> text)
    {
        Text = text;
        if (LatinNormalisation.IsPlain(text))
            return;
        _rented = ArrayPool<char>.Shared.Rent(text.Length * LatinNormalisation.MaximalExpansion);
        Text = _rented.AsSpan(0, LatinNormalisation.Normalise(text, _rented));
    }

    /// <summary>The normalised text.</summary>
    public ReadOnlySpan<char> Text { get; }

    /// <summary>Returns the memory, cleared, since names are personal data. Stop reading <see cref="Text"/> before you call it.</summary>
    public void Dispose()
    {
        if (_rented is not null)
            ArrayPool<char>.Shared.Return(_rented, clearArray: true);
    }
}
