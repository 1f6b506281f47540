using System.Runtime.CompilerServices;
using LacDuong.Training.Json;

namespace LacDuong.Training.Tests.Json;

/// <summary>A thread keeps the tables in which a reading shares equal values, for its next reading: nobody's data is to stay in them.</summary>
public sealed class ReadingMemoryTests
{
    [Fact]
    public void Nothing_of_a_document_outlives_it()
    {
        WeakReference[] values = ReadAndDrop();
        GC.Collect();
        Assert.All(values, value => Assert.False(value.IsAlive));
    }

    [Fact]
    public void Within_one_reading_equal_codes_and_short_texts_are_one_instance()
    {
        Learner[] learners = ReadLearners();
        Assert.Same(learners[0].Unit, learners[1].Unit);
        Assert.Same(learners[0].Name.Given, learners[1].Name.Given);
    }

    [Fact]
    public void Two_readings_share_nothing()
    {
        Learner first = ReadLearners()[0];
        Learner second = ReadLearners()[0];
        Assert.NotSame(first.Unit, second.Unit);
        Assert.NotSame(first.Name.Given, second.Name.Given);
    }

    [Fact]
    public void Values_that_drive_each_other_out_are_read_as_they_stand()
    {
        // More bytes than the tables hold, each text twice: not all can be shared, and none may become another.
        string[] names = [.. Enumerable.Range(0, 2_000).Select(number => $"Nguyễn Thị {number / 2}")];
        TrainingDocument document = TrainingJson.Parse(Document([.. names.Select((name, number) => $$$"""{"code":"hv-{{{number}}}","name":{"given":"{{{name}}}"}}""")]));
        Assert.Equal(names, document.Courses[0].Classes[0].Learners.Select(learner => learner.Name.Given));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference[] ReadAndDrop()
    {
        Learner learner = ReadLearners()[0];
        return [new(learner), new(learner.Code), new(learner.Unit), new(learner.Name.Given)];
    }

    private static Learner[] ReadLearners()
        => [.. TrainingJson.Parse(Document(
            """{"code":"hv-1","name":{"given":"K'Brêm"},"unit":"24850"}""",
            """{"code":"hv-2","name":{"given":"K'Brêm"},"unit":"24850"}""")).Courses[0].Classes[0].Learners];

    private static string Document(params string[] learners)
        => $$$"""{"format":"lacduong-training/1","courses":[{"code":"c","title":{"vi":"Lớp"},"classes":[{"code":"l","learners":[{{{string.Join(",", learners)}}}]}]}]}""";
}
