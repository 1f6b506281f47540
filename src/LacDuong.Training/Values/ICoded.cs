namespace LacDuong.Training;

/// <summary>An object with a code: a <see cref="Unit"/>, a <see cref="Topic"/>, a <see cref="Course"/> and the like.</summary>
/// <typeparam name="TSelf">The type itself, which keeps a topic's code apart from a unit's.</typeparam>
public interface ICoded<TSelf>
    where TSelf : class, ICoded<TSelf>
{
    /// <summary>The code, by which others refer to the object.</summary>
    Code<TSelf> Code { get; }
}
