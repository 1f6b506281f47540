using CsCheck;

namespace LacDuong.Training.Tests.Generators;

/// <summary>Entities of every type, each optional member there and not; what they refer to need not be there.</summary>
public static class AnyEntity
{
    public static readonly Gen<Unit> Unit = Gen.Select(
            AnyValue.Code<Unit>(), AnyValue.Localised, AnyValue.Localised.List(), Gen.Enum<UnitLevel>().Nullable(), Gen.Enum<UnitSector>().Nullable(), AnyValue.Code<Unit>().Null(), AnyValue.DateRange.Null(), AnyValue.Annotations)
        .Select((code, name, otherNames, level, sector, parent, validity, annotations) => new Unit
        {
            Code = code,
            Name = name,
            OtherNames = otherNames,
            Level = level,
            Sector = sector,
            Parent = parent,
            Validity = validity,
            Annotations = annotations,
        });

    public static readonly Gen<Reorganisation> Reorganisation = Gen.Select(
            AnyValue.Date, AnyValue.Code<Unit>().Array[1, 3], AnyValue.Code<Unit>().List(), AnyValue.Code<Unit>().List(), AnyValue.Code<Unit>().List(), AnyValue.Citation.Null())
        .Select((on, from, to, parts, landOnly, basis) => new Reorganisation { On = on, From = from.ToValueList(), To = to, Parts = parts, LandOnly = landOnly, Basis = basis });

    public static readonly Gen<ParticipantCategory> Category = Gen.Select(
            AnyValue.Code<ParticipantCategory>(), AnyValue.Localised, Gen.Enum<UnitSector>().List(), Gen.Enum<UnitLevel>().List(), AnyValue.Annotations)
        .Select((code, name, sectors, levels, annotations) => new ParticipantCategory { Code = code, Name = name, Sectors = sectors, Levels = levels, Annotations = annotations });

    public static readonly Gen<Topic> Topic = Gen.Select(
            AnyValue.Code<Topic>(), AnyValue.Localised, AnyValue.Count.Nullable(), AnyValue.Localised.Null(), AnyValue.Citation.List(), AnyValue.Annotations)
        .Select((code, title, periods, summary, references, annotations) => new Topic
        {
            Code = code,
            Title = title,
            Periods = periods,
            Summary = summary,
            References = references,
            Annotations = annotations,
        });

    public static readonly Gen<TopicCatalogue> Catalogue = Gen.Select(
            AnyValue.Code<TopicCatalogue>(), AnyValue.Localised, AnyValue.Code<TopicCatalogue>().Null(), Topic.List(), AnyValue.Annotations)
        .Select((code, title, supersedes, topics, annotations) => new TopicCatalogue { Code = code, Title = title, Supersedes = supersedes, Topics = topics, Annotations = annotations });

    public static readonly Gen<Lecturer> Lecturer = Gen.Select(AnyValue.Code<Lecturer>(), AnyValue.PersonName, AnyText.Text.Null(), AnyValue.Code<Unit>().Null(), AnyValue.Annotations)
        .Select((code, name, title, unit, annotations) => new Lecturer { Code = code, Name = name, Title = title, Unit = unit, Annotations = annotations });

    public static readonly Gen<Room> Room = Gen.Select(AnyValue.Code<Room>(), AnyValue.Localised, AnyValue.Count.Nullable(), AnyValue.Code<Unit>().Null(), AnyValue.Citation, Gen.Bool, AnyValue.Annotations)
        .Select((code, name, capacity, unit, source, shared, annotations) => new Room { Code = code, Name = name, Capacity = capacity, Unit = unit, Uri = source.Uri, Shared = shared, Annotations = annotations });

    public static readonly Gen<AudienceGroup> AudienceGroup = Gen.Select(AnyValue.Code<ParticipantCategory>(), AnyValue.Code<Unit>(), Gen.Int[0, 2], AnyValue.Count.Nullable())
        .Select((category, unit, which, count) => new AudienceGroup(which == 0 ? null : category, which == 1 ? null : unit, count));

    public static readonly Gen<AudiencePart> AudiencePart = Gen.Select(AnyValue.Localised, AnyValue.CountOrZero).Select((name, count) => new AudiencePart(name, count));

    public static readonly Gen<Audience> Audience = Gen.Select(AnyValue.Count.Nullable(), AudienceGroup.List(), AudiencePart.List())
        .Select((total, groups, including) => new Audience { Total = total, Groups = groups, Including = including });

    public static readonly Gen<StaffMember> StaffMember = Gen.Select(
            Gen.Enum<StaffRole>(), Gen.Int[0, 3], AnyValue.Code<Learner>(), AnyValue.Code<Lecturer>(), AnyValue.PersonName, AnyText.Text, Gen.Bool, AnyValue.Code<Unit>().Null())
        .Select((role, who, learner, lecturer, name, title, hasTitle, unit) => new StaffMember(
            role, who == 0 ? learner : null, who == 1 ? lecturer : null, who == 2 ? name : null, who == 3 || hasTitle ? title : null)
        { Unit = unit });

    public static readonly Gen<Absence> Absence = Gen.Select(AnyValue.Code<Session>(), Gen.Bool).Select((session, excused) => new Absence(session, excused));

    public static readonly Gen<Certification> Certification = Gen.Select(AnyValue.Citation.Null(), AnyValue.Date.Nullable(), AnyText.Text.Null())
        .Select((decision, issued, place) => new Certification { Decision = decision, Issued = issued, Place = place });

    // Two halves: a generator takes so many parts at most.
    private static readonly Gen<Learner> s_personOnly = Gen.Select(
        AnyValue.Code<Learner>(), AnyValue.PersonName, AnyValue.PartialDate.Null(), Gen.Enum<Sex>().Nullable(), AnyText.Text.Null(), AnyText.Text.Null(), AnyText.Text.Null(), AnyValue.PartialDate.Null(),
        (code, name, birthDate, sex, ethnicity, hometown, number, joinedParty) => new Learner
        {
            Code = code,
            Name = name,
            BirthDate = birthDate,
            Sex = sex,
            Ethnicity = ethnicity,
            Hometown = hometown,
            Number = number,
            JoinedParty = joinedParty,
        });

    private static readonly Gen<Learner> s_places = Gen.Select(
        s_personOnly, AnyValue.Code<Unit>().Null(), AnyValue.Code<ParticipantCategory>().Null(), AnyText.Text.Null(), AnyText.Text.Null(),
        (person, unit, category, title, group) => person with { Unit = unit, Category = category, Title = title, Group = group });

    public static readonly Gen<Learner> Learner = Gen.Select(
        s_places, AnyValue.Decimal.Nullable(), AnyValue.Code<Grade>().Null(), AnyText.Text.Null(), AnyText.Text.Null(), Absence.List(), AnyText.Text.Null(), AnyValue.Annotations,
        (person, mark, grade, certificate, register, absences, remark, annotations) => person with
        {
            Mark = mark,
            Grade = grade,
            Certificate = certificate,
            Register = register,
            Absences = absences,
            Remark = remark,
            Annotations = annotations,
        });

    public static readonly Gen<TrainingActivity> Activity = Gen.Select(Gen.Int[0, 7], AnyValue.TopicReference, AnyValue.TopicReference.Null(), AnyValue.Localised, AnyValue.Localised.Null())
        .Select((kind, topic, optionalTopic, title, optionalTitle) => (TrainingActivity)(kind switch
        {
            0 => new TrainingActivity.Teaching { Topic = topic, Title = optionalTitle },
            1 => new TrainingActivity.Opening { Title = optionalTitle },
            2 => new TrainingActivity.Closing { Title = optionalTitle },
            3 => new TrainingActivity.Assessment { Title = optionalTitle },
            4 => new TrainingActivity.Discussion { Topic = optionalTopic, Title = optionalTitle },
            5 => new TrainingActivity.FieldStudy { Title = optionalTitle },
            6 => new TrainingActivity.Break { Title = optionalTitle },
            _ => new TrainingActivity.Other { Title = title },
        }));

    private static readonly Gen<Session> s_session = Gen.Select(
        AnyValue.Code<Session>(), AnyValue.Date, Gen.Enum<DayPart>(), AnyValue.TimeRange.Null(), Activity,
        (code, date, part, time, activity) => new Session { Code = code, Date = date, Part = part, Time = time, Activity = activity });

    public static readonly Gen<Session> Session = Gen.Select(
        s_session, AnyValue.Code<Lecturer>().List(), AnyValue.Code<Room>().Null(), AnyText.Text.List(), Gen.Bool, AnyValue.Annotations,
        (session, lecturers, room, groups, cancelled, annotations) => session with { Lecturers = lecturers, Room = room, Groups = groups, Cancelled = cancelled, Annotations = annotations });

    public static readonly Gen<Timetable> Timetable = Session.List(3).Select(sessions => new Timetable { Sessions = sessions });

    // The periods of a half-day lie between ascending minutes, some of them touching.
    private static readonly Gen<ValueList<TimeRange>> s_periods = Gen.Int[0, 1439].ArrayUnique[0, 8].Select(minutes =>
    {
        LocalTime[] times = [.. minutes.Order().Select(minute => LocalTime.FromMinutesSinceMidnight(minute))];
        return times.Zip(times.Skip(1), (start, end) => new TimeRange(start, end)).Where((_, place) => place % 3 != 2).ToValueList();
    });

    public static readonly Gen<BellSchedule> Bells = Gen.Select(s_periods, s_periods, s_periods)
        .Select((morning, afternoon, evening) => new BellSchedule { Morning = morning, Afternoon = afternoon, Evening = evening });

    public static readonly Gen<Grade> Grade = Gen.Select(AnyValue.Code<Grade>(), AnyValue.Localised, AnyValue.Decimal.Nullable(), Gen.Bool)
        .Select((code, name, min, passes) => new Grade { Code = code, Name = name, Min = min, Passes = passes });

    public static readonly Gen<GradeScale> Scale = Gen.Select(AnyValue.Decimal.Nullable(), Grade.List()).Select((max, grades) => new GradeScale { Max = max, Grades = grades });

    public static readonly Gen<CourseAssessment> Assessment = Gen.Select(Gen.Enum<AssessmentKind>().Nullable(), AnyValue.Count.Nullable(), Scale.Null(), AnyValue.Percent.Nullable())
        .Select((kind, sessions, scale, attendance) => new CourseAssessment { Kind = kind, Sessions = sessions, Scale = scale, MinimumAttendance = attendance });

    public static readonly Gen<StatedFigures> Stated = Gen.Select(
            AnyValue.Figure.Null(), AnyValue.WholeFigure.Null(), AnyValue.Figure.Null(), AnyValue.WholeFigure.Null(), AnyValue.WholeFigure.Null(), AnyValue.WholeFigure.Null(), AnyValue.WholeFigure.Null())
        .Select((days, halfDays, periods, learners, topics, classes, units) => new StatedFigures
        {
            Days = days,
            HalfDays = halfDays,
            Periods = periods,
            Learners = learners,
            Topics = topics,
            Classes = classes,
            Units = units,
        });

    public static readonly Gen<GradeResult> GradeResult = Gen.Select(AnyValue.Code<Grade>(), Gen.Int[0, 2], AnyValue.CountOrZero, AnyValue.PercentFigure)
        .Select((grade, which, count, percent) => new GradeResult(grade, which == 0 ? null : count, which == 1 ? null : percent));

    public static readonly Gen<ClassResults> Results = Gen.Select(AnyValue.CountOrZero.Nullable(), AnyValue.CountOrZero.Nullable(), AnyValue.CountOrZero.Nullable(), GradeResult.List())
        .Select((completed, certificates, commended, grades) => new ClassResults { Completed = completed, Certificates = certificates, Commended = commended, Grades = grades });

    public static readonly Gen<Organiser> Organiser = Gen.Select(AnyValue.Code<Unit>(), Gen.Enum<OrganiserRole>()).Select((unit, role) => new Organiser(unit, role));
}
