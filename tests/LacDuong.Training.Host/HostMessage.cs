namespace LacDuong.Training.Host;

/// <summary>A message of a host's own that has every type of the format in every place.</summary>
internal sealed record HostMessage
{
    public required Everywhere<TrainingDocument> TrainingDocuments { get; init; }

    public required Everywhere<Unit> Units { get; init; }

    public required Everywhere<Reorganisation> Reorganisations { get; init; }

    public required Everywhere<ParticipantCategory> ParticipantCategorys { get; init; }

    public required Everywhere<TopicCatalogue> TopicCatalogues { get; init; }

    public required Everywhere<Topic> Topics { get; init; }

    public required Everywhere<Lecturer> Lecturers { get; init; }

    public required Everywhere<Room> Rooms { get; init; }

    public required Everywhere<Course> Courses { get; init; }

    public required Everywhere<Organiser> Organisers { get; init; }

    public required Everywhere<Citation> Citations { get; init; }

    public required Everywhere<CourseAssessment> Assessments { get; init; }

    public required Everywhere<GradeScale> GradeScales { get; init; }

    public required Everywhere<Grade> Grades { get; init; }

    public required Everywhere<BellSchedule> BellSchedules { get; init; }

    public required Everywhere<StatedFigures> StatedFiguress { get; init; }

    public required Everywhere<TrainingClass> TrainingClasss { get; init; }

    public required Everywhere<Audience> Audiences { get; init; }

    public required Everywhere<AudienceGroup> AudienceGroups { get; init; }

    public required Everywhere<Learner> Learners { get; init; }

    public required Everywhere<Timetable> Timetables { get; init; }

    public required Everywhere<Session> Sessions { get; init; }

    public required Everywhere<TrainingActivity> TrainingActivitys { get; init; }

    public required Everywhere<ClassResults> ClassResultss { get; init; }

    public required Everywhere<GradeResult> GradeResults { get; init; }

    public required Everywhere<AudiencePart> AudienceParts { get; init; }

    public required Everywhere<StaffMember> StaffMembers { get; init; }

    public required Everywhere<Absence> Absences { get; init; }

    public required Everywhere<Certification> Certifications { get; init; }

    public required Everywhere<PartialDate> PartialDates { get; init; }

    public required Everywhere<Figure> Figures { get; init; }

    public required Everywhere<ClassMode> ClassModes { get; init; }

    public required Everywhere<ClassPace> ClassPaces { get; init; }

    public required Everywhere<Sex> Sexes { get; init; }

    public required Everywhere<StaffRole> StaffRoles { get; init; }

    public required Everywhere<PersonName> PersonNames { get; init; }

    public required Everywhere<LocalisedText> LocalisedTexts { get; init; }

    public required Everywhere<Annotations> Annotationss { get; init; }

    public required Everywhere<DateRange> DateRanges { get; init; }

    public required Everywhere<TimeRange> TimeRanges { get; init; }

    public required Everywhere<LanguageTag> LanguageTags { get; init; }

    public required Everywhere<TopicReference> TopicReferences { get; init; }

    public required Everywhere<DayPart> DayParts { get; init; }

    public required Everywhere<UnitLevel> UnitLevels { get; init; }

    public required Everywhere<UnitSector> UnitSectors { get; init; }

    public required Everywhere<OrganiserRole> OrganiserRoles { get; init; }

    public required Everywhere<AssessmentKind> AssessmentKinds { get; init; }

    public required Everywhere<DocumentPath> DocumentPaths { get; init; }

    public required Everywhere<Code<Unit>> UnitCodes { get; init; }

    public required Everywhere<Code<HostItem>> HostItemCodes { get; init; }

    public required Everywhere<ValueList<int>> Numbers { get; init; }

    public required ValueList<string> Words { get; init; }

    public required ValueList<HostItem> Items { get; init; }

    public TrainingActivity.Teaching? Teaching { get; init; }

    public TrainingActivity.Opening? Opening { get; init; }

    public TrainingActivity.Closing? Closing { get; init; }

    public TrainingActivity.Assessment? Assessment { get; init; }

    public TrainingActivity.Discussion? Discussion { get; init; }

    public TrainingActivity.FieldStudy? FieldStudy { get; init; }

    public TrainingActivity.Break? Break { get; init; }

    public TrainingActivity.Other? Other { get; init; }

    public Dictionary<Code<Unit>, int> ByUnit { get; init; } = [];

    public Dictionary<DateRange, int> ByDateRange { get; init; } = [];

    public Dictionary<TimeRange, int> ByTimeRange { get; init; } = [];

    public Dictionary<LanguageTag, int> ByLanguageTag { get; init; } = [];

    public Dictionary<TopicReference, int> ByTopicReference { get; init; } = [];

    public Dictionary<DayPart, int> ByDayPart { get; init; } = [];

    public Dictionary<UnitLevel, int> ByUnitLevel { get; init; } = [];

    public Dictionary<Code<HostItem>, int> ByHostItem { get; init; } = [];

    /// <summary>The message about a document that has every member.</summary>
#pragma warning disable MA0051 // It is long because it has a line for each type of the format.
    public static HostMessage Of(TrainingDocument document)
    {
        Course course = document.Courses[0];
        TrainingClass group = course.Classes[0];
        return new()
        {
            TrainingDocuments = Everywhere<TrainingDocument>.Of(document),
            Units = Everywhere<Unit>.Of(document.Units[0]),
            Reorganisations = Everywhere<Reorganisation>.Of(document.Reorganisations[0]),
            ParticipantCategorys = Everywhere<ParticipantCategory>.Of(document.Categories[0]),
            TopicCatalogues = Everywhere<TopicCatalogue>.Of(document.Catalogues[0]),
            Topics = Everywhere<Topic>.Of(document.Catalogues[0].Topics[0]),
            Lecturers = Everywhere<Lecturer>.Of(document.Lecturers[0]),
            Rooms = Everywhere<Room>.Of(document.Rooms[0]),
            Courses = Everywhere<Course>.Of(course),
            Organisers = Everywhere<Organiser>.Of(course.Organisers[0]),
            Citations = Everywhere<Citation>.Of(course.Sources[0]),
            Assessments = Everywhere<CourseAssessment>.Of(course.Assessment!),
            GradeScales = Everywhere<GradeScale>.Of(course.Assessment!.Scale!),
            Grades = Everywhere<Grade>.Of(course.Assessment!.Scale!.Grades[0]),
            BellSchedules = Everywhere<BellSchedule>.Of(course.Bells!),
            StatedFiguress = Everywhere<StatedFigures>.Of(course.Stated!),
            TrainingClasss = Everywhere<TrainingClass>.Of(group),
            Audiences = Everywhere<Audience>.Of(group.Audience!),
            AudienceGroups = Everywhere<AudienceGroup>.Of(group.Audience!.Groups[0]),
            Learners = Everywhere<Learner>.Of(group.Learners[0]),
            Timetables = Everywhere<Timetable>.Of(group.Timetable!),
            Sessions = Everywhere<Session>.Of(group.Timetable!.Sessions[0]),
            TrainingActivitys = Everywhere<TrainingActivity>.Of(group.Timetable!.Sessions[0].Activity),
            ClassResultss = Everywhere<ClassResults>.Of(group.Results!),
            GradeResults = Everywhere<GradeResult>.Of(group.Results!.Grades[0]),
            AudienceParts = Everywhere<AudiencePart>.Of(group.Audience!.Including[0]),
            StaffMembers = Everywhere<StaffMember>.Of(group.Staff[0]),
            Absences = Everywhere<Absence>.Of(group.Learners[0].Absences[0]),
            Certifications = Everywhere<Certification>.Of(group.Certification!),
            PartialDates = Everywhere<PartialDate>.Of(PartialDate.Parse("1985-09")),
            Figures = Everywhere<Figure>.Of(Figure.FewerThan(100)),
            ClassModes = Everywhere<ClassMode>.Of(ClassMode.Blended),
            ClassPaces = Everywhere<ClassPace>.Of(ClassPace.PartTime),
            Sexes = Everywhere<Sex>.Of(Sex.Male),
            StaffRoles = Everywhere<StaffRole>.Of(StaffRole.Monitor),
            PersonNames = Everywhere<PersonName>.Of(group.Learners[0].Name),
            LocalisedTexts = Everywhere<LocalisedText>.Of(course.Title),
            Annotationss = Everywhere<Annotations>.Of(document.Annotations),
            DateRanges = Everywhere<DateRange>.Of(group.Dates[0]),
            TimeRanges = Everywhere<TimeRange>.Of(TimeRange.Parse("07:30/11:00")),
            LanguageTags = Everywhere<LanguageTag>.Of(LanguageTag.Vietnamese),
            TopicReferences = Everywhere<TopicReference>.Of(course.Topics[0]),
            DayParts = Everywhere<DayPart>.Of(DayPart.Evening),
            UnitLevels = Everywhere<UnitLevel>.Of(UnitLevel.Commune),
            UnitSectors = Everywhere<UnitSector>.Of(UnitSector.FatherlandFront),
            OrganiserRoles = Everywhere<OrganiserRole>.Of(OrganiserRole.Partner),
            AssessmentKinds = Everywhere<AssessmentKind>.Of(AssessmentKind.Practical),
            DocumentPaths = Everywhere<DocumentPath>.Of(DocumentPath<TrainingDocument>.Root.Courses[0].Title),
            UnitCodes = Everywhere<Code<Unit>>.Of(new("24848")),
            HostItemCodes = Everywhere<Code<HostItem>>.Of(new("own-1")),
            Numbers = Everywhere<ValueList<int>>.Of([1, 2]),
            Words = ["một", "hai"],
            Items = [new HostItem { Code = new("own-1") }],
            Teaching = new TrainingActivity.Teaching { Topic = course.Topics[0] },
            Opening = new TrainingActivity.Opening(),
            Closing = new TrainingActivity.Closing(),
            Assessment = new TrainingActivity.Assessment(),
            Discussion = new TrainingActivity.Discussion(),
            FieldStudy = new TrainingActivity.FieldStudy(),
            Break = new TrainingActivity.Break(),
            Other = new TrainingActivity.Other { Title = course.Title },
            ByUnit = { [new("24848")] = 1 },
            ByDateRange = { [group.Dates[0]] = 1 },
            ByTimeRange = { [TimeRange.Parse("18:00/24:00")] = 1 },
            ByLanguageTag = { [LanguageTag.English] = 1 },
            ByTopicReference = { [course.Topics[0]] = 1 },
            ByDayPart = { [DayPart.Morning] = 1 },
            ByUnitLevel = { [UnitLevel.Province] = 1 },
            ByHostItem = { [new("own-1")] = 1 },
        };
    }
#pragma warning restore MA0051
}
