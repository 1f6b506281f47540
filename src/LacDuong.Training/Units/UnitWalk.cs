namespace LacDuong.Training;

/// <summary>The result of a walk over reorganisations.</summary>
internal sealed class UnitWalk
{
    /// <summary>The numbers of the units that the walk reached, ascending.</summary>
    public int[] Reached { get; set; } = [];

    /// <summary>The reorganisations on the way, in the order of their days.</summary>
    public Reorganisation[] Passed { get; set; } = [];

    /// <summary>Whether the register leaves open what became of some of the people.</summary>
    public bool IsRestUnknown { get; set; }

    /// <summary>Whether some of the people came to a unit that was abolished without a successor.</summary>
    public bool IsRestAbolished { get; set; }

    /// <summary>Whether nobody has a successor, because all were abolished.</summary>
    public bool IsAbolished => Reached.Length == 0 && IsRestAbolished && !IsRestUnknown;

    /// <summary>Whether each unit reached has only a part of the people.</summary>
    public bool IsPart => Reached.Length > 1 || IsRestUnknown || IsRestAbolished;
}
