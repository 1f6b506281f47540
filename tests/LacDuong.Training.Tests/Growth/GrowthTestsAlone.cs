namespace LacDuong.Training.Tests.Growth;

/// <summary>Tests of growth run while no other test does, since they measure the processor time of the whole process.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class GrowthTestsAlone
{
    public const string Name = "Growth";
}
