using static LacDuong.Training.Validation.Severity;

namespace LacDuong.Training.Validation;

/// <summary>The library's rules by name, each with its default severity and those under the presets of a policy.</summary>
/// <remarks>See <c>docs/rules.md</c> for each rule, with a document that breaks it.</remarks>
/// <example><code>
/// ValidationPolicy ours = ValidationPolicy.Default.With(TrainingRules.CourseHasNoClass, Severity.Error);
/// Rule fromConfiguration = TrainingRules.Get("LDT5007");   // the same rule
/// </code></example>
public static class TrainingRules
{
    // The rules add themselves to this list, so it comes first.
    private static readonly List<Rule> s_all = [];

    /// <summary>LDT1001: two units share a code on some day.</summary>
    public static Rule UnitsShareCode { get; } = Add("LDT1001", Error);

    /// <summary>LDT1002: a unit with the parent's code is missing throughout the unit's validity.</summary>
    public static Rule ParentUnitIsMissing { get; } = Add("LDT1002", Error);

    /// <summary>LDT1003: on some day, the chain of parents returns to the unit.</summary>
    public static Rule UnitIsAboveItself { get; } = Add("LDT1003", Error);

    /// <summary>LDT1004: the unit is valid on a day on which its parent is invalid.</summary>
    public static Rule UnitHasDaysWithoutParent { get; } = Add("LDT1004", Warning);

    /// <summary>LDT1005: the unit's level is above that of its parent.</summary>
    public static Rule UnitIsAboveItsParent { get; } = Add("LDT1005", Error);

    /// <summary>LDT1006: a unit of a reorganisation is invalid on the day that matters.</summary>
    public static Rule ReorganisedUnitIsMissing { get; } = Add("LDT1006", Error);

    /// <summary>LDT1007: a unit that passes is still valid on the day of the reorganisation.</summary>
    public static Rule UnitOutlivesItsReorganisation { get; } = Add("LDT1007", Warning);

    /// <summary>
    /// LDT1008: a unit that passes only in part or only with its land is missing among those that pass, or is listed as both.
    /// </summary>
    public static Rule ReorganisedPartIsMissing { get; } = Add("LDT1008", Error);

    /// <summary>LDT2001: two participant categories share a code.</summary>
    public static Rule CategoriesShareCode { get; } = Add("LDT2001", Error);

    /// <summary>LDT2002: the document lacks a category with this code.</summary>
    public static Rule CategoryIsUnknown { get; } = Add("LDT2002", Error);

    /// <summary>LDT2003: the sum of an audience's groups differs from its total.</summary>
    public static Rule GroupsContradictTotal { get; } = Add("LDT2003", Error);

    /// <summary>LDT2004: the unit's level or sector is outside those of the category.</summary>
    public static Rule UnitDoesNotFitCategory { get; } = Add("LDT2004", Warning);

    /// <summary>LDT2005: two learners of one class share a code.</summary>
    public static Rule LearnersShareCode { get; } = Add("LDT2005", Error);

    /// <summary>LDT2006: the roster is longer or shorter than the total of the audience.</summary>
    public static Rule RosterContradictsTotal { get; } = Add("LDT2006", Warning, inDraft: Info, inFinal: Error);

    /// <summary>LDT2007: two learners of one class have the same name and the same unit.</summary>
    public static Rule LearnerIsEnteredTwice { get; } = Add("LDT2007", Warning);

    /// <summary>LDT2008: the document lacks a unit with this code, at any time.</summary>
    public static Rule UnitIsUnknown { get; } = Add("LDT2008", Error);

    /// <summary>LDT2009: the unit exists, but is invalid on the first day.</summary>
    public static Rule UnitIsNotValidOnFirstDay { get; } = Add("LDT2009", Warning, inDraft: Warning, inFinal: Error);

    /// <summary>LDT2010: a code names somebody else in a later class.</summary>
    public static Rule LearnerCodeNamesTwoPeople { get; } = Add("LDT2010", Warning, inDraft: Warning, inFinal: Error);

    /// <summary>LDT2011: a part of the audience exceeds the learners of the class.</summary>
    public static Rule IncludedExceedLearners { get; } = Add("LDT2011", Error);

    /// <summary>LDT2012: the class lacks this learner, or the document this lecturer or unit.</summary>
    public static Rule StaffMemberIsUnknown { get; } = Add("LDT2012", Error);

    /// <summary>LDT2013: on the first day of the class, the learner would be under 14, or 101 or older.</summary>
    public static Rule BirthDateIsUnlikely { get; } = Add("LDT2013", Warning);

    /// <summary>LDT3001: two topic catalogues share a code.</summary>
    public static Rule CataloguesShareCode { get; } = Add("LDT3001", Error);

    /// <summary>LDT3002: two topics of one catalogue share a code.</summary>
    public static Rule TopicsShareCode { get; } = Add("LDT3002", Error);

    /// <summary>LDT3003: the document lacks this catalogue or topic.</summary>
    public static Rule TopicIsUnknown { get; } = Add("LDT3003", Error);

    /// <summary>LDT3004: another catalogue of the document supersedes the topic's.</summary>
    public static Rule CatalogueIsSuperseded { get; } = Add("LDT3004", Info);

    /// <summary>LDT3005: the course lists a topic twice.</summary>
    public static Rule TopicIsListedTwice { get; } = Add("LDT3005", Warning);

    /// <summary>LDT4001: a session is on a day outside the dates of its class.</summary>
    public static Rule SessionIsOutsideClassDates { get; } = Add("LDT4001", Error);

    /// <summary>LDT4002: two timed sessions of one class overlap.</summary>
    public static Rule SessionsOverlap { get; } = Add("LDT4002", Error);

    /// <summary>LDT4003: the time reaches outside the bells of its half-day.</summary>
    public static Rule SessionIsOutsideBells { get; } = Add("LDT4003", Warning);

    /// <summary>LDT4004: two sessions hold a lecturer at once.</summary>
    public static Rule LecturerIsDoubleBooked { get; } = Add("LDT4004", Error);

    /// <summary>LDT4005: sessions of two classes hold a room at once.</summary>
    public static Rule RoomIsDoubleBooked { get; } = Add("LDT4005", Error);

    /// <summary>LDT4006: sessions of two classes hold a learner at once.</summary>
    public static Rule LearnersAreDoubleBooked { get; } = Add("LDT4006", Error);

    /// <summary>LDT4007: a class lacks a session on this topic of the course.</summary>
    public static Rule TopicIsNotTaught { get; } = Add("LDT4007", Error, inDraft: Info, inFinal: Error);

    /// <summary>LDT4008: the sessions on a topic have fewer periods than its catalogue requires.</summary>
    public static Rule TopicHasTooFewPeriods { get; } = Add("LDT4008", Warning, inDraft: Info, inFinal: Error);

    /// <summary>LDT4009: the course lacks the topic of a session.</summary>
    public static Rule TopicIsNotOfCourse { get; } = Add("LDT4009", Error);

    /// <summary>LDT4010: fewer half-days have an assessment than the course requires.</summary>
    public static Rule AssessmentHasTooFewHalfDays { get; } = Add("LDT4010", Error, inDraft: Info, inFinal: Error);

    /// <summary>LDT4011: an assessment comes before a topic session of its class.</summary>
    public static Rule AssessmentComesBeforeTopic { get; } = Add("LDT4011", Warning);

    /// <summary>LDT4012: a session comes before an opening or after a closing.</summary>
    public static Rule OpeningOrClosingIsOutOfPlace { get; } = Add("LDT4012", Warning);

    /// <summary>LDT4013: a session is on a non-teaching day.</summary>
    public static Rule SessionIsOnNonTeachingDay { get; } = Add("LDT4013", Warning, inDraft: Warning, inFinal: Error);

    /// <summary>LDT4014: two sessions of one class share a code.</summary>
    public static Rule SessionsShareCode { get; } = Add("LDT4014", Error);

    /// <summary>LDT4015: the document lacks a lecturer with this code.</summary>
    public static Rule LecturerIsUnknown { get; } = Add("LDT4015", Error);

    /// <summary>LDT4016: the document lacks a room with this code.</summary>
    public static Rule RoomIsUnknown { get; } = Add("LDT4016", Error);

    /// <summary>LDT4017: the room holds fewer people than the session has learners.</summary>
    public static Rule RoomIsTooSmall { get; } = Add("LDT4017", Warning);

    /// <summary>LDT4018: a teaching day of the class lacks a session.</summary>
    public static Rule ClassHasDaysWithoutSession { get; } = Add("LDT4018", Info, inDraft: null, inFinal: Warning);

    /// <summary>LDT4019: two lecturers, or two rooms, share a code.</summary>
    public static Rule LecturersOrRoomsShareCode { get; } = Add("LDT4019", Error);

    /// <summary>LDT4020: the time starts outside its half-day, which lacks bells.</summary>
    public static Rule SessionStartsOutsideHalfDay { get; } = Add("LDT4020", Warning);

    /// <summary>LDT4021: an opening or closing is more than 31 days from the days of the class.</summary>
    public static Rule OpeningOrClosingIsFarFromClass { get; } = Add("LDT4021", Warning);

    /// <summary>LDT4022: a session names a lecturer twice.</summary>
    public static Rule LecturerIsNamedTwice { get; } = Add("LDT4022", Warning);

    /// <summary>LDT4023: the roster lacks learners in a group of the session.</summary>
    public static Rule GroupHasNoLearner { get; } = Add("LDT4023", Error);

    /// <summary>LDT5001: two courses share a code.</summary>
    public static Rule CoursesShareCode { get; } = Add("LDT5001", Error);

    /// <summary>LDT5002: two classes of one course share a code.</summary>
    public static Rule ClassesShareCode { get; } = Add("LDT5002", Error);

    /// <summary>LDT5003: the course has organisers, but lacks a leading one.</summary>
    public static Rule CourseHasNoLeadOrganiser { get; } = Add("LDT5003", Warning, inDraft: Info, inFinal: Error);

    /// <summary>LDT5004: the stated days differ from those of a class.</summary>
    public static Rule StatedDaysDisagree { get; } = Add("LDT5004", Warning, inDraft: Info, inFinal: Warning);

    /// <summary>LDT5005: the stated number of topics differs from that of the listed topics.</summary>
    public static Rule StatedTopicsDisagree { get; } = Add("LDT5005", Warning, inDraft: Info, inFinal: Warning);

    /// <summary>LDT5006: the stated number of learners differs from that of the classes together.</summary>
    public static Rule StatedLearnersDisagree { get; } = Add("LDT5006", Warning, inDraft: Info, inFinal: Warning);

    /// <summary>LDT5007: the course lacks classes.</summary>
    public static Rule CourseHasNoClass { get; } = Add("LDT5007", Info, inDraft: null, inFinal: Warning);

    /// <summary>LDT5008: the date ranges of a class overlap, are out of order, or lack a side.</summary>
    public static Rule ClassDatesAreOutOfOrder { get; } = Add("LDT5008", Error);

    /// <summary>LDT5009: the stated half-days differ from those of a class.</summary>
    public static Rule StatedHalfDaysDisagree { get; } = Add("LDT5009", Warning, inDraft: Info, inFinal: Warning);

    /// <summary>LDT5010: the stated number of classes differs from that of the listed classes.</summary>
    public static Rule StatedClassesDisagree { get; } = Add("LDT5010", Warning, inDraft: Info, inFinal: Warning);

    /// <summary>LDT5011: the stated periods differ from those of the topics.</summary>
    public static Rule StatedPeriodsDisagree { get; } = Add("LDT5011", Warning, inDraft: Info, inFinal: Warning);

    /// <summary>LDT5012: two courses with different codes are otherwise equal.</summary>
    public static Rule CourseIsEnteredTwice { get; } = Add("LDT5012", Warning);

    /// <summary>LDT6001: the scale of the course lacks this grade.</summary>
    public static Rule GradeIsUnknown { get; } = Add("LDT6001", Error);

    /// <summary>LDT6002: the sum of the grades differs from the number of those who completed.</summary>
    public static Rule GradesContradictCompleted { get; } = Add("LDT6002", Warning, inDraft: Warning, inFinal: Error);

    /// <summary>LDT6003: a result exceeds the number of learners.</summary>
    public static Rule ResultExceedsLearners { get; } = Add("LDT6003", Error);

    /// <summary>LDT6004: the grades of a scale share a code or are out of descending order.</summary>
    public static Rule GradesAreOutOfOrder { get; } = Add("LDT6004", Error);

    /// <summary>LDT6005: the counted grades differ from those of the roster.</summary>
    public static Rule GradesContradictRoster { get; } = Add("LDT6005", Warning, inDraft: Warning, inFinal: Error);

    /// <summary>LDT6006: the timetable lacks a session with the code of an absence.</summary>
    public static Rule AbsenceNamesNoSession { get; } = Add("LDT6006", Error);

    /// <summary>LDT6007: the sum of the classes' results differs from that of the course.</summary>
    public static Rule ResultsOfClassesDisagree { get; } = Add("LDT6007", Warning);

    /// <summary>LDT6008: the percentage of a grade contradicts its count.</summary>
    public static Rule PercentContradictsCounts { get; } = Add("LDT6008", Warning);

    /// <summary>LDT6009: the mark is above the highest of the scale.</summary>
    public static Rule MarkExceedsScale { get; } = Add("LDT6009", Error);

    /// <summary>LDT6010: the grade differs from the one that the mark reaches.</summary>
    public static Rule MarkContradictsGrade { get; } = Add("LDT6010", Warning);

    /// <summary>LDT6011: two learners of one course have certificates with one number.</summary>
    public static Rule CertificatesShareNumber { get; } = Add("LDT6011", Error);

    /// <summary>LDT6012: the learner passed, but missed more sessions than the course allows.</summary>
    public static Rule LearnerMissedTooMuch { get; } = Add("LDT6012", Warning);

    /// <summary>LDT7001: a text lacks Vietnamese.</summary>
    public static Rule TextHasNoVietnamese { get; } = Add("LDT7001", Info, inDraft: null, inFinal: Warning);

    /// <summary>All rules, in order of their codes.</summary>
    public static IReadOnlyList<Rule> All { get; } = s_all.AsReadOnly();

    /// <summary>Finds the rule with a code; otherwise null.</summary>
    /// <param name="code">The code, such as <c>LDT5007</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public static Rule? Find(string code)
    {
        Guard.Against.Null(code);
        return s_all.Find(rule => rule.Code == code);
    }

    /// <summary>Gets the rule with a code.</summary>
    /// <param name="code">The code, such as <c>LDT5007</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">The code is unknown.</exception>
    public static Rule Get(string code) => Find(code) ?? throw new KeyNotFoundException($"The library has no rule '{code}'.");

    private static Rule Add(string code, Severity severity) => Add(code, severity, severity, severity);

    // Null if the preset turns the rule off.
    private static Rule Add(string code, Severity severity, Severity? inDraft, Severity? inFinal)
    {
        Rule rule = new(code, severity) { SeverityInDraft = inDraft, SeverityInFinal = inFinal };
        s_all.Add(rule);
        return rule;
    }
}
