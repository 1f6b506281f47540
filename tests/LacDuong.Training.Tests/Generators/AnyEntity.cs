using CsCheck;

namespace LacDuong.Training.Tests.Generators;

/// <summary>Entities of every type, each optional member there and not; what they refer to need not be there.</summary>
public static class AnyEntity
{
    public static readonly Gen<Unit> Unit = Gen.Select(
            AnyValue.Code<Unit>(), AnyValue.Localised, AnyValue.Localised.List(), Gen.Enum<UnitLevel>(), Gen.Enum<UnitSector>(), AnyValue.Code<Unit>().Null(), AnyValue.DateRange.Null(), AnyValue.Annotations)
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
            AnyValue.Date, AnyValue.Code<Unit>().Array[1, 3], AnyValue.Code<Unit>().List(), AnyValue.Code<Unit>().List(), AnyValue.Code<Unit>().List()
            , AnyValue.Citation.Null())
        .Select((on, from, to, parts, landOnly, basis) => new Reorganisation
        {
            On = on,
            From = from.ToValueList(),
            To = to,
            Parts = parts,
            LandOnly = landOnly,
            Basis = basis,
        });

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

    public static readonly Gen<Room> Room = Gen.Select(AnyValue.Code<Room>(), AnyValue.Localised, AnyValue.Count.Nullable(), AnyValue.Code<Unit>().Null(), AnyValue.Annotations)
        .Select((code, name, capacity, unit, annotations) => new Room { Code = code, Name = name, Capacity = capacity, Unit = unit, Annotations = annotations });

    public static readonly Gen<AudienceGroup> AudienceGroup = Gen.Select(AnyValue.Code<ParticipantCategory>(), AnyValue.Code<Unit>(), Gen.Int[0, 2], AnyValue.Count.Nullable())
        .Select((category, unit, which, count) => new AudienceGroup(which == 0 ? null : category, which == 1 ? null : unit, count));

    public static readonly Gen<Audience> Audience = Gen.Select(AnyValue.Count.Nullable(), AudienceGroup.List()).Select((total, groups) => new Audience { Total = total, Groups = groups });

    public static readonly Gen<Learner> Learner = Gen.Select(
            AnyValue.Code<Learner>(), AnyValue.PersonName, AnyValue.Date.Nullable(), AnyValue.Code<Unit>().Null(), AnyValue.Code<ParticipantCategory>().Null(),
            AnyText.Text.Null(), AnyValue.Code<Grade>().Null(), AnyText.Text.Null(), AnyValue.Code<Session>().List(), AnyValue.Annotations,
            (code, name, birthDate, unit, category, title, grade, certificate, absent, annotations) => new Learner
            {
                Code = code,
                Name = name,
                BirthDate = birthDate,
                Unit = unit,
                Category = category,
                Title = title,
                Grade = grade,
                Certificate = certificate,
                Absent = absent,
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

    public static readonly Gen<Session> Session = Gen.Select(
            AnyValue.Code<Session>(), AnyValue.Date, Gen.Enum<DayPart>(), AnyValue.TimeRange.Null(), Activity, AnyValue.Code<Lecturer>().List(), AnyValue.Code<Room>().Null(), AnyValue.Annotations)
        .Select((code, date, part, time, activity, lecturers, room, annotations) => new Session
        {
            Code = code,
            Date = date,
            Part = part,
            Time = time,
            Activity = activity,
            Lecturers = lecturers,
            Room = room,
            Annotations = annotations,
        });

    public static readonly Gen<Timetable> Timetable = Session.List(3).Select(sessions => new Timetable { Sessions = sessions });

    // The periods of a half-day lie between ascending minutes, some of them touching.
    private static readonly Gen<ValueList<TimeRange>> s_periods = Gen.Int[0, 1439].ArrayUnique[0, 8].Select(minutes =>
    {
        LocalTime[] times = [.. minutes.Order().Select(minute => LocalTime.FromMinutesSinceMidnight(minute))];
        return times.Zip(times.Skip(1), (start, end) => new TimeRange(start, end)).Where((_, place) => place % 3 != 2).ToValueList();
    });

    public static readonly Gen<BellSchedule> Bells = Gen.Select(s_periods, s_periods, s_periods)
        .Select((morning, afternoon, evening) => new BellSchedule { Morning = morning, Afternoon = afternoon, Evening = evening });

    public static readonly Gen<Grade> Grade = Gen.Select(AnyValue.Code<Grade>(), AnyValue.Localised, AnyValue.Decimal.Nullable())
        .Select((code, name, min) => new Grade { Code = code, Name = name, Min = min });

    public static readonly Gen<GradeScale> Scale = Gen.Select(AnyValue.Decimal.Nullable(), Grade.List()).Select((max, grades) => new GradeScale { Max = max, Grades = grades });

    public static readonly Gen<CourseAssessment> Assessment = Gen.Select(Gen.Enum<AssessmentKind>().Nullable(), AnyValue.Count.Nullable(), Scale.Null())
        .Select((kind, sessions, scale) => new CourseAssessment { Kind = kind, Sessions = sessions, Scale = scale });

    public static readonly Gen<StatedFigures> Stated = Gen.Select(AnyValue.CountOrZero.Nullable(), AnyValue.CountOrZero.Nullable(), AnyValue.CountOrZero.Nullable())
        .Select((days, learners, topics) => new StatedFigures { Days = days, Learners = learners, Topics = topics });

    public static readonly Gen<GradeCount> GradeCount = Gen.Select(AnyValue.Code<Grade>(), AnyValue.CountOrZero).Select((grade, count) => new GradeCount(grade, count));

    public static readonly Gen<ClassResults> Results = Gen.Select(AnyValue.CountOrZero.Nullable(), AnyValue.CountOrZero.Nullable(), AnyValue.CountOrZero.Nullable(), GradeCount.List())
        .Select((completed, certificates, commended, grades) => new ClassResults { Completed = completed, Certificates = certificates, Commended = commended, Grades = grades });

    public static readonly Gen<Organiser> Organiser = Gen.Select(AnyValue.Code<Unit>(), Gen.Enum<OrganiserRole>()).Select((unit, role) => new Organiser(unit, role));
}
