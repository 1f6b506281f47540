namespace LacDuong.Training.Validation;

/// <summary>The place of the first item, and the place of the first item whose code differs from it.</summary>
internal sealed class Firsts<T, TPlace>(Code<T> code, TPlace place)
    where T : class, ICoded<T>
    where TPlace : struct
{
    private TPlace? _ofAnotherCode;

    /// <summary>The first place of another code, or null.</summary>
    public TPlace? Before(Code<T> other) => other == code ? _ofAnotherCode : place;

    public void Add(Code<T> other, TPlace at)
    {
        if (other != code)
            _ofAnotherCode ??= at;
    }
}
