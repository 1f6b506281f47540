using CsCheck;
using LacDuong.Training.Scheduling;
using LacDuong.Training.Tests.Generators;

namespace LacDuong.Training.Tests.Scheduling;

public sealed class PackedRosterTests
{
    [Fact]
    public void Every_learner_comes_out_with_the_code_and_the_name()
        => AnyEntity.Learner.Array[1, 5].Sample(learners =>
        {
            PackedRoster packed = new(learners);
            return learners.Index().All(learner => packed[learner.Index] == new RosterEntry(learner.Item));
        });
}
