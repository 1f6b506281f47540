using System.ComponentModel;

namespace LacDuong.Training;

/// <summary>How a course is assessed. The default is <see cref="ReflectionPaper"/>.</summary>
[JsonConverter(typeof(TrainingJsonConverter))]
[TypeConverter(typeof(WordTypeConverter<AssessmentKind>))]
public enum AssessmentKind
{
    /// <summary>Learners write a reflection paper (bài thu hoạch); <c>reflectionPaper</c> on the wire.</summary>
    ReflectionPaper,

    /// <summary>A test (bài kiểm tra); <c>test</c> on the wire.</summary>
    Test,

    /// <summary>A practical exercise (bài thực hành); <c>practical</c> on the wire.</summary>
    Practical,
}
