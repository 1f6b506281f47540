using System.Text.Json;
using LacDuong.Training.Json;
using LacDuong.Training.Scheduling;
using LacDuong.Training.Validation;
using LacDuong.Training.Vietnamese;
using LacDuong.Training.Wording;

namespace LacDuong.Training.Tests.Json;

/// <summary>What the library gives out and the format doesn't have can't be written by accident, under names that nobody documented.</summary>
public sealed class ResultTests
{
    // They do something, and are nobody's answer.
    private static readonly Type[] s_services =
    [
        typeof(ClassContext), typeof(CourseContext), typeof(DocumentContext), typeof(RuleCheck), typeof(CourseValidator), typeof(TrainingValidator),
        typeof(IncrementalValidation), typeof(ValidationPolicy), typeof(VietnameseComparer), typeof(PersonNameComparer), typeof(DateWording),
        typeof(MessageLanguage), typeof(TrainingJsonConverter),
    ];

    public static TheoryData<Type> Results =>
    [
        .. typeof(TrainingDocument).Assembly.GetExportedTypes().Where(type => type is { IsInterface: false, IsEnum: false, IsGenericType: false, IsSpecialName: false }
            && !(type.IsAbstract && type.IsSealed) && !type.IsAssignableTo(typeof(Exception)) && TrainingJsonConverter.Find(type) is null).Except(s_services),
    ];

    [Theory]
    [MemberData(nameof(Results))]
    public void A_result_is_refused_with_what_to_write_instead(Type type)
    {
        NotSupportedException error = Assert.Throws<NotSupportedException>(() => JsonSerializerOptions.Default.GetTypeInfo(type));
        Assert.StartsWith($"'{type}' has no form in JSON. Write a report with TrainingJson.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_result_in_a_message_of_a_host_is_refused_too()
        => Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(new { Clashes = TimetableClashes.Find([]) }));
}
