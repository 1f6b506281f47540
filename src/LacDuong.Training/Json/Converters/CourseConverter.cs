using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>Reads and writes a <see cref="Course"/>.</summary>
public sealed class CourseConverter : WireConverter<Course>
{
    internal static readonly CourseConverter Instance = new();

    private static readonly WireMember s_code = WireMember.Required("code", CodeConverter<Course>.Instance.Grammar, "the code");
    private static readonly WireMember s_title = WireMember.Required("title", LocalisedTextConverter.Instance.Grammar, "the title");
    private static readonly WireMember s_organisers = WireMember.Optional(
        "organisers", WireGrammar.ListOf(OrganiserConverter.Instance.Grammar), "the units that organise it");
    private static readonly WireMember s_topics = WireMember.Optional(
        "topics", WireGrammar.ListOf(TopicReferenceConverter.Instance.Grammar), "the topics, in teaching order");
    private static readonly WireMember s_lecturers = WireMember.Optional(
        "lecturers",
        WireGrammar.ListOf(CodeConverter<Lecturer>.Instance.Grammar),
        "the codes of those who teach it, where the sessions do not say");
    private static readonly WireMember s_objectives = WireMember.Optional(
        "objectives", WireGrammar.ListOf(LocalisedTextConverter.Instance.Grammar), "what it is to achieve");
    private static readonly WireMember s_references = WireMember.Optional(
        "references", WireGrammar.ListOf(CitationConverter.Instance.Grammar), "the decisions and resolutions that it rests on");
    private static readonly WireMember s_assessment = WireMember.Optional(
        "assessment", AssessmentConverter.Instance.Grammar, "how it is assessed");
    private static readonly WireMember s_bells = WireMember.Optional(
        "bells", BellScheduleConverter.Instance.Grammar, "the times of the periods");
    private static readonly WireMember s_stated = WireMember.Optional(
        "stated", StatedFiguresConverter.Instance.Grammar, "what the source states, kept even where it contradicts the rest");
    private static readonly WireMember s_classes = WireMember.Optional(
        "classes", WireGrammar.ListOf(TrainingClassConverter.Instance.Grammar), "the classes");
    private static readonly WireMember s_sources = WireMember.Optional(
        "sources", WireGrammar.ListOf(CitationConverter.Instance.Grammar), "where this is known from");
    private static readonly WireMember s_annotations = WireMember.Annotations();

    internal static readonly WireShape Shape = new(
        "course",
        s_code,
        s_title,
        s_organisers,
        s_topics,
        s_lecturers,
        s_objectives,
        s_references,
        s_assessment,
        s_bells,
        s_stated,
        s_classes,
        s_sources,
        s_annotations);

    internal override WireGrammar Grammar => Shape.Grammar;

    internal override Course ReadWire(ref WireReader reader)
    {
        Code<Course>? code = null;
        LocalisedText? title = null;
        ValueList<Organiser> organisers = default;
        ValueList<TopicReference> topics = default;
        ValueList<Code<Lecturer>> lecturers = default;
        ValueList<LocalisedText> objectives = default;
        ValueList<Citation> references = default;
        Assessment? assessment = null;
        BellSchedule? bells = null;
        StatedFigures? stated = null;
        ValueList<TrainingClass> classes = default;
        ValueList<Citation> sources = default;
        Annotations annotations = Annotations.Empty;
        WireObject members = reader.BeginObject(Shape);
        while (reader.NextMember(ref members))
        {
            switch (members.Name)
            {
                case "code": code = reader.ReadOwnCode<Course>(); break;
                case "title": title = LocalisedTextConverter.Instance.ReadWire(ref reader); break;
                case "organisers": organisers = reader.ReadList(OrganiserConverter.Instance); break;
                case "topics": topics = reader.ReadList(TopicReferenceConverter.Instance); break;
                case "lecturers": lecturers = reader.ReadList(CodeConverter<Lecturer>.Instance); break;
                case "objectives": objectives = reader.ReadList(LocalisedTextConverter.Instance); break;
                case "references": references = reader.ReadList(CitationConverter.Instance); break;
                case "assessment": assessment = AssessmentConverter.Instance.ReadWire(ref reader); break;
                case "bells": bells = BellScheduleConverter.Instance.ReadWire(ref reader); break;
                case "stated": stated = StatedFiguresConverter.Instance.ReadWire(ref reader); break;
                case "classes": classes = reader.ReadList(TrainingClassConverter.Instance); break;
                case "sources": sources = reader.ReadList(CitationConverter.Instance); break;
                case "annotations": annotations = AnnotationsConverter.Instance.ReadWire(ref reader); break;
            }
        }
        return new Course
        {
            Code = code!,
            Title = title!,
            Organisers = organisers,
            Topics = topics,
            Lecturers = lecturers,
            Objectives = objectives,
            References = references,
            Assessment = assessment,
            Bells = bells,
            Stated = stated,
            Classes = classes,
            Sources = sources,
            Annotations = annotations,
        };
    }

    internal override void WriteWire(Utf8JsonWriter writer, Course value)
    {
        writer.WriteStartObject();
        writer.WriteMember(s_code, value.Code);
        writer.WriteMember(s_title, value.Title, LocalisedTextConverter.Instance);
        writer.WriteOptional(s_organisers, value.Organisers, OrganiserConverter.Instance);
        writer.WriteOptional(s_topics, value.Topics, TopicReferenceConverter.Instance);
        writer.WriteOptional(s_lecturers, value.Lecturers, CodeConverter<Lecturer>.Instance);
        writer.WriteOptional(s_objectives, value.Objectives, LocalisedTextConverter.Instance);
        writer.WriteOptional(s_references, value.References, CitationConverter.Instance);
        writer.WriteOptional(s_assessment, value.Assessment, AssessmentConverter.Instance);
        writer.WriteOptional(s_bells, value.Bells, BellScheduleConverter.Instance);
        writer.WriteOptional(s_stated, value.Stated, StatedFiguresConverter.Instance);
        writer.WriteOptional(s_classes, value.Classes, TrainingClassConverter.Instance);
        writer.WriteOptional(s_sources, value.Sources, CitationConverter.Instance);
        writer.WriteOptional(s_annotations, value.Annotations);
        writer.WriteEndObject();
    }
}
