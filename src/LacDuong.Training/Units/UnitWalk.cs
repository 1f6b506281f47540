namespace LacDuong.Training;

/// <summary>Where a walk over reorganisations arrived.</summary>
internal sealed class UnitWalk
{
    /// <summary>The numbers of the units, ascending.</summary>
    public int[] Reached { get; set; } = [];

    /// <summary>The reorganisations that it went through, in the order of their days.</summary>
    public Reorganisation[] Passed { get; set; } = [];

    /// <summary>Whether some of the people came to where the register doesn't say what followed.</summary>
    public bool IsRestUnknown { get; set; }

    /// <summary>Whether some of the people came to a unit that was abolished without a successor.</summary>
    public bool IsRestAbolished { get; set; }

    /// <summary>Whether what was reached has only a part of the people each.</summary>
    public bool IsPart => Reached.Length > 1 || IsRestUnknown || IsRestAbolished;
}
