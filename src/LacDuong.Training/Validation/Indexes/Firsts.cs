namespace LacDuong.Training.Validation;

/// <summary>Where the first of some items is, and where the first of another code than that one is.</summary>
internal sealed class Firsts<T, TPlace>(Code<T> code, TPlace place)
    where T : class, ICoded<T>
    where TPlace : struct
{
    private TPlace? _ofAnotherCode;

    /// <summary>The first place of another code than this, or null.</summary>
    public TPlace? Before(Code<T> other) => other == code ? _ofAnotherCode : place;

    public void Add(Code<T> other, TPlace at)
    {
        if (other != code)
            _ofAnotherCode ??= at;
    }
}
