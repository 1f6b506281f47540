using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>Reads and writes a <see cref="Learner"/>.</summary>
public sealed class LearnerConverter : WireConverter<Learner>
{
    internal static readonly LearnerConverter Instance = new();

    internal static readonly WireShape Shape = new(
        "learner",
        WireMember.Required("code", CodeConverter<Learner>.Instance.Grammar, "the code, which names one person throughout the document"),
        WireMember.Required("name", PersonNameConverter.Instance.Grammar, "the name"),
        WireMember.Optional("birthDate", WireGrammar.Date, "the date of birth"),
        WireMember.Optional("unit", CodeConverter<Unit>.Instance.Grammar, "the code of the unit that sends the learner"),
        WireMember.Optional("category", CodeConverter<ParticipantCategory>.Instance.Grammar, "the code of the category"),
        WireMember.Optional("title", WireGrammar.Text, "a post or an academic title"),
        WireMember.Optional("grade", CodeConverter<Grade>.Instance.Grammar, "the grade reached, a code of the course's scale"),
        WireMember.Optional("certificate", WireGrammar.Text, "the number of the certificate"),
        WireMember.Optional("absent", WireGrammar.ListOf(CodeConverter<Session>.Instance.Grammar), "the codes of the sessions missed"),
        WireMember.Annotations())
    { IsPersonal = true };

    internal override WireGrammar Grammar => Shape.Grammar;

    internal override Learner ReadWire(ref WireReader reader)
    {
        Code<Learner>? code = null;
        PersonName? name = null;
        LocalDate? birthDate = null;
        Code<Unit>? unit = null;
        Code<ParticipantCategory>? category = null;
        string? title = null;
        Code<Grade>? grade = null;
        string? certificate = null;
        ValueList<Code<Session>> absent = default;
        Annotations annotations = Annotations.Empty;
        WireObject members = reader.BeginObject(Shape);
        while (reader.NextMember(ref members))
        {
            switch (members.Name)
            {
                case "code": code = CodeConverter<Learner>.Instance.ReadWire(ref reader); break;
                case "name": name = PersonNameConverter.Instance.ReadWire(ref reader); break;
                case "birthDate": birthDate = reader.ReadDate(WireGrammar.Date); break;
                case "unit": unit = CodeConverter<Unit>.Instance.ReadWire(ref reader); break;
                case "category": category = CodeConverter<ParticipantCategory>.Instance.ReadWire(ref reader); break;
                case "title": title = reader.ReadText(WireGrammar.Text); break;
                case "grade": grade = CodeConverter<Grade>.Instance.ReadWire(ref reader); break;
                case "certificate": certificate = reader.ReadText(WireGrammar.Text); break;
                case "absent": absent = reader.ReadList(CodeConverter<Session>.Instance); break;
                case "annotations": annotations = AnnotationsConverter.Instance.ReadWire(ref reader); break;
            }
        }
        return new Learner
        {
            Code = code!,
            Name = name!,
            BirthDate = birthDate,
            Unit = unit,
            Category = category,
            Title = title,
            Grade = grade,
            Certificate = certificate,
            Absent = absent,
            Annotations = annotations,
        };
    }

    internal override void WriteWire(Utf8JsonWriter writer, Learner value)
    {
        writer.WriteStartObject();
        writer.WriteMember(WireName.Code, value.Code, CodeConverter<Learner>.Instance);
        writer.WriteMember(WireName.Name, value.Name, PersonNameConverter.Instance);
        writer.WriteOptional(WireName.BirthDate, value.BirthDate);
        writer.WriteOptional(WireName.Unit, value.Unit, CodeConverter<Unit>.Instance);
        writer.WriteOptional(WireName.Category, value.Category, CodeConverter<ParticipantCategory>.Instance);
        writer.WriteOptional(WireName.Title, value.Title);
        writer.WriteOptional(WireName.Grade, value.Grade, CodeConverter<Grade>.Instance);
        writer.WriteOptional(WireName.Certificate, value.Certificate);
        writer.WriteOptional(WireName.Absent, value.Absent, CodeConverter<Session>.Instance);
        writer.WriteOptional(WireName.Annotations, value.Annotations);
        writer.WriteEndObject();
    }
}
