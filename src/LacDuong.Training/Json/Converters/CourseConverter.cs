using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>Reads and writes a <see cref="Course"/>.</summary>
public sealed class CourseConverter : WireConverter<Course>
{
    internal static readonly CourseConverter Instance = new();

    internal static readonly WireShape Shape = new(
        "course",
        WireMember.Required("code", CodeConverter<Course>.Instance.Grammar, "the code"),
        WireMember.Required("title", LocalisedTextConverter.Instance.Grammar, "the title"),
        WireMember.Optional("organisers", WireGrammar.ListOf(OrganiserConverter.Instance.Grammar), "the units that organise it"),
        WireMember.Optional("topics", WireGrammar.ListOf(TopicReferenceConverter.Instance.Grammar), "the topics, in teaching order"),
        WireMember.Optional("lecturers", WireGrammar.ListOf(CodeConverter<Lecturer>.Instance.Grammar), "the codes of those who teach it, where the sessions do not say"),
        WireMember.Optional("objectives", WireGrammar.ListOf(LocalisedTextConverter.Instance.Grammar), "what it is to achieve"),
        WireMember.Optional("references", WireGrammar.ListOf(CitationConverter.Instance.Grammar), "the decisions and resolutions that it rests on"),
        WireMember.Optional("assessment", AssessmentConverter.Instance.Grammar, "how it is assessed"),
        WireMember.Optional("bells", BellScheduleConverter.Instance.Grammar, "the times of the periods"),
        WireMember.Optional("stated", StatedFiguresConverter.Instance.Grammar, "what the source states, kept even where it contradicts the rest"),
        WireMember.Optional("classes", WireGrammar.ListOf(TrainingClassConverter.Instance.Grammar), "the classes"),
        WireMember.Optional("sources", WireGrammar.ListOf(CitationConverter.Instance.Grammar), "where this is known from"),
        WireMember.Annotations());

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
                case "code": code = CodeConverter<Course>.Instance.ReadWire(ref reader); break;
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
        writer.WriteMember(WireName.Code, value.Code, CodeConverter<Course>.Instance);
        writer.WriteMember(WireName.Title, value.Title, LocalisedTextConverter.Instance);
        writer.WriteOptional(WireName.Organisers, value.Organisers, OrganiserConverter.Instance);
        writer.WriteOptional(WireName.Topics, value.Topics, TopicReferenceConverter.Instance);
        writer.WriteOptional(WireName.Lecturers, value.Lecturers, CodeConverter<Lecturer>.Instance);
        writer.WriteOptional(WireName.Objectives, value.Objectives, LocalisedTextConverter.Instance);
        writer.WriteOptional(WireName.References, value.References, CitationConverter.Instance);
        writer.WriteOptional(WireName.Assessment, value.Assessment, AssessmentConverter.Instance);
        writer.WriteOptional(WireName.Bells, value.Bells, BellScheduleConverter.Instance);
        writer.WriteOptional(WireName.Stated, value.Stated, StatedFiguresConverter.Instance);
        writer.WriteOptional(WireName.Classes, value.Classes, TrainingClassConverter.Instance);
        writer.WriteOptional(WireName.Sources, value.Sources, CitationConverter.Instance);
        writer.WriteOptional(WireName.Annotations, value.Annotations);
        writer.WriteEndObject();
    }
}
