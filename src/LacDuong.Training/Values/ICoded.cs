namespace LacDuong.Training;

/// <summary>What has a code: a <see cref="Unit"/>, a <see cref="Topic"/>, a <see cref="Course"/> and the like.</summary>
/// <typeparam name="TSelf">The type itself, so that a topic's code cannot stand in a unit's place.</typeparam>
public interface ICoded<TSelf>
    where TSelf : class, ICoded<TSelf>
{
    /// <summary>The code, by which others refer to it.</summary>
    Code<TSelf> Code { get; }
}
