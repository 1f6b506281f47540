using System.Text;
using System.Text.Json;
using CsCheck;
using LacDuong.Training.Json;
using LacDuong.Training.Tests.Generators;
using LacDuong.Training.Validation;

namespace LacDuong.Training.Tests.Json;

public sealed class RoundTripTests
{
    // A host that knows nothing of this library; its own naming policy must not matter.
    private static readonly JsonSerializerOptions s_host = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper };

    [Fact]
    public void Whatever_document_can_be_constructed_is_read_back_equal_and_written_again_byte_for_byte()
        => AnyDocument.Document.Sample(document =>
        {
            string written = TrainingJson.Write(document);
            TrainingDocument read = TrainingJson.Parse(written);

            Assert.Equal(document, read);
            Assert.Equal(document.GetHashCode(), read.GetHashCode());
            Assert.Equal(written, TrainingJson.Write(read));
        }, iter: 2_000);

    [Fact]
    public void An_indented_document_is_the_same_document()
        => AnyDocument.Document.Sample(document => Assert.Equal(document, TrainingJson.Parse(TrainingJson.Write(document, indented: true))), iter: 300);

    [Fact]
    public void Long_texts_come_back_whole()
        => AnyText.LongText.Sample(text => AssertComesBack(new LocalisedText(text)));

    public static TheoryData<string> Types => [.. s_checks.Keys];

    private static readonly Dictionary<string, Action> s_checks = new(StringComparer.Ordinal)
    {
        ["Code<Course>"] = () => Check(AnyValue.Code<Course>()),
        ["Code<Grade>"] = () => Check(AnyValue.Code<Grade>()),
        ["Code<Learner>"] = () => Check(AnyValue.Code<Learner>()),
        ["Code<Lecturer>"] = () => Check(AnyValue.Code<Lecturer>()),
        ["Code<ParticipantCategory>"] = () => Check(AnyValue.Code<ParticipantCategory>()),
        ["Code<Room>"] = () => Check(AnyValue.Code<Room>()),
        ["Code<Session>"] = () => Check(AnyValue.Code<Session>()),
        ["Code<Topic>"] = () => Check(AnyValue.Code<Topic>()),
        ["Code<TopicCatalogue>"] = () => Check(AnyValue.Code<TopicCatalogue>()),
        ["Code<TrainingClass>"] = () => Check(AnyValue.Code<TrainingClass>()),
        ["Code<Unit>"] = () => Check(AnyValue.Code<Unit>()),
        ["DateRange"] = () => Check(AnyValue.DateRange),
        ["TimeRange"] = () => Check(AnyValue.TimeRange),
        ["LanguageTag"] = () => Check(AnyValue.Language),
        ["TopicReference"] = () => Check(AnyValue.TopicReference),
        ["DayPart"] = () => Check(Gen.Enum<DayPart>()),
        ["UnitLevel"] = () => Check(Gen.Enum<UnitLevel>()),
        ["UnitSector"] = () => Check(Gen.Enum<UnitSector>()),
        ["OrganiserRole"] = () => Check(Gen.Enum<OrganiserRole>()),
        ["Severity"] = () => Check(Gen.Enum<Severity>()),
        ["AssessmentKind"] = () => Check(Gen.Enum<AssessmentKind>()),
        ["LocalisedText"] = () => Check(AnyValue.Localised),
        ["PersonName"] = () => Check(AnyValue.PersonName),
        ["Annotations"] = () => Check(AnyValue.Annotations),
        ["Citation"] = () => Check(AnyValue.Citation),
        ["Unit"] = () => Check(AnyEntity.Unit),
        ["Reorganisation"] = () => Check(AnyEntity.Reorganisation),
        ["ParticipantCategory"] = () => Check(AnyEntity.Category),
        ["Topic"] = () => Check(AnyEntity.Topic),
        ["TopicCatalogue"] = () => Check(AnyEntity.Catalogue),
        ["Lecturer"] = () => Check(AnyEntity.Lecturer),
        ["Room"] = () => Check(AnyEntity.Room),
        ["AudienceGroup"] = () => Check(AnyEntity.AudienceGroup),
        ["Audience"] = () => Check(AnyEntity.Audience),
        ["Learner"] = () => Check(AnyEntity.Learner),
        ["TrainingActivity"] = () => Check(AnyEntity.Activity),
        ["Session"] = () => Check(AnyEntity.Session),
        ["Timetable"] = () => Check(AnyEntity.Timetable),
        ["BellSchedule"] = () => Check(AnyEntity.Bells),
        ["Grade"] = () => Check(AnyEntity.Grade),
        ["GradeScale"] = () => Check(AnyEntity.Scale),
        ["CourseAssessment"] = () => Check(AnyEntity.Assessment),
        ["StatedFigures"] = () => Check(AnyEntity.Stated),
        ["GradeResult"] = () => Check(AnyEntity.GradeResult),
        ["AudiencePart"] = () => Check(AnyEntity.AudiencePart),
        ["StaffMember"] = () => Check(AnyEntity.StaffMember),
        ["Absence"] = () => Check(AnyEntity.Absence),
        ["Certification"] = () => Check(AnyEntity.Certification),
        ["ClassMode"] = () => Check(Gen.Enum<ClassMode>()),
        ["ClassPace"] = () => Check(Gen.Enum<ClassPace>()),
        ["Sex"] = () => Check(Gen.Enum<Sex>()),
        ["StaffRole"] = () => Check(Gen.Enum<StaffRole>()),
        ["Figure"] = () => Check(AnyValue.Figure),
        ["PartialDate"] = () => Check(AnyValue.PartialDate),
        ["ClassResults"] = () => Check(AnyEntity.Results),
        ["Organiser"] = () => Check(AnyEntity.Organiser),
        ["TrainingClass"] = () => Check(AnyDocument.Class),
        ["Course"] = () => Check(AnyDocument.Course),
        ["TrainingDocument"] = () => Check(AnyDocument.Document),
    };

    [Theory]
    [MemberData(nameof(Types))]
    public void Each_type_alone_and_in_a_list_is_read_back_equal_with_a_hosts_own_options(string type) => s_checks[type]();

    [Fact]
    public void Every_type_of_the_format_is_among_those_that_are_checked()
        => Assert.Equal(WireTypes.Names, s_checks.Keys.Order(StringComparer.Ordinal));

    private static void Check<T>(Gen<T> values)
        where T : notnull
    {
        values.Sample(AssertComesBack, iter: 200);
        values.List(3).Sample(AssertComesBack, iter: 50);
    }

    private static void AssertComesBack<T>(T value)
        where T : notnull
    {
        byte[] written = JsonSerializer.SerializeToUtf8Bytes(value, s_host);
        T read = JsonSerializer.Deserialize<T>(written, s_host)!;

        Assert.Equal(value, read);
        Assert.Equal(value.GetHashCode(), read.GetHashCode());
        Assert.Equal(Encoding.UTF8.GetString(written), JsonSerializer.Serialize(read, s_host));
    }
}
