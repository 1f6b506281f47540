using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>Reads and writes a <see cref="Learner"/>.</summary>
public sealed class LearnerConverter : WireConverter<Learner>
{
    internal static readonly LearnerConverter Instance = new();

    private static readonly WireMember s_code = WireMember.Required(
        "code", CodeConverter<Learner>.Instance.Grammar, "the code, which names one person throughout the document");
    private static readonly WireMember s_name = WireMember.Required("name", PersonNameConverter.Instance.Grammar, "the name");
    private static readonly WireMember s_birthDate = WireMember.Optional("birthDate", WireGrammar.Date, "the date of birth");
    private static readonly WireMember s_unit = WireMember.Optional(
        "unit", CodeConverter<Unit>.Instance.Grammar, "the code of the unit that sends the learner");
    private static readonly WireMember s_category = WireMember.Optional(
        "category", CodeConverter<ParticipantCategory>.Instance.Grammar, "the code of the category");
    private static readonly WireMember s_title = WireMember.Optional("title", WireGrammar.Text, "a post or an academic title");
    private static readonly WireMember s_grade = WireMember.Optional(
        "grade", CodeConverter<Grade>.Instance.Grammar, "the grade reached, a code of the course's scale");
    private static readonly WireMember s_certificate = WireMember.Optional(
        "certificate", WireGrammar.Text, "the number of the certificate");
    private static readonly WireMember s_absent = WireMember.Optional(
        "absent", WireGrammar.ListOf(CodeConverter<Session>.Instance.Grammar), "the codes of the sessions missed");
    private static readonly WireMember s_annotations = WireMember.Annotations();

    internal static readonly WireShape Shape = new(
        "learner",
        s_code, s_name, s_birthDate, s_unit, s_category, s_title, s_grade, s_certificate, s_absent, s_annotations)
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
            WireMember member = members.Member;
            if (member == s_code)
                code = reader.ReadOwnCode<Learner>();
            else if (member == s_name)
                name = PersonNameConverter.Instance.ReadWire(ref reader);
            else if (member == s_birthDate)
                birthDate = reader.ReadDate(WireGrammar.Date);
            else if (member == s_unit)
                unit = CodeConverter<Unit>.Instance.ReadWire(ref reader);
            else if (member == s_category)
                category = CodeConverter<ParticipantCategory>.Instance.ReadWire(ref reader);
            else if (member == s_title)
                title = reader.ReadText(WireGrammar.Text);
            else if (member == s_grade)
                grade = CodeConverter<Grade>.Instance.ReadWire(ref reader);
            else if (member == s_certificate)
                certificate = reader.ReadText(WireGrammar.Text);
            else if (member == s_absent)
                absent = reader.ReadList(CodeConverter<Session>.Instance);
            else if (member == s_annotations)
                annotations = AnnotationsConverter.Instance.ReadWire(ref reader);
        }
        return new Learner
        {
            Code = code!,
            Name = name!,
            CheckedBirthDate = birthDate,
            Unit = unit,
            Category = category,
            CheckedTitle = title,
            Grade = grade,
            Certificate = certificate,
            Absent = absent,
            Annotations = annotations,
        };
    }

    internal override void WriteWire(Utf8JsonWriter writer, Learner value)
    {
        writer.WriteStartObject();
        writer.WriteMember(s_code, value.Code);
        writer.WriteMember(s_name, value.Name, PersonNameConverter.Instance);
        writer.WriteOptional(s_birthDate, value.BirthDate);
        writer.WriteOptional(s_unit, value.Unit);
        writer.WriteOptional(s_category, value.Category);
        writer.WriteOptional(s_title, value.Title);
        writer.WriteOptional(s_grade, value.Grade);
        writer.WriteOptional(s_certificate, value.Certificate);
        writer.WriteOptional(s_absent, value.Absent, CodeConverter<Session>.Instance);
        writer.WriteOptional(s_annotations, value.Annotations);
        writer.WriteEndObject();
    }
}
