namespace LacDuong.Training.Validation;

/// <summary>Where the first of some learners is, and where the first of another code than that one is.</summary>
internal sealed class Firsts<TPlace>(Code<Learner> code, TPlace place)
    where TPlace : struct
{
    private TPlace? _ofAnotherCode;

    /// <summary>The first place of another code than this, or null.</summary>
    public TPlace? Before(Code<Learner> other) => other == code ? _ofAnotherCode : place;

    public void Add(Code<Learner> other, TPlace at)
    {
        if (other != code)
            _ofAnotherCode ??= at;
    }
}
