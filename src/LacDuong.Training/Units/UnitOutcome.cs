namespace LacDuong.Training;

/// <summary>What a register says about where the people of a unit went. The default is <see cref="NotKnown"/>.</summary>
public enum UnitOutcome
{
    /// <summary>The unit is invalid by then, and the register leaves open what became of it.</summary>
    NotKnown,

    /// <summary>The unit has successors; while it stays valid, it succeeds itself.</summary>
    Passed,

    /// <summary>A reorganisation abolished the unit, or all that it passed to, without a successor.</summary>
    Abolished,
}
