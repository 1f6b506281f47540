using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>The names of members as writers need them: encoded once, since looking each time for what to escape in them takes a tenth of all writing.</summary>
internal static class WireName
{
    public static readonly JsonEncodedText Absent = Encode("absent");

    public static readonly JsonEncodedText Activity = Encode("activity");

    public static readonly JsonEncodedText Afternoon = Encode("afternoon");

    public static readonly JsonEncodedText Annotations = Encode("annotations");

    public static readonly JsonEncodedText Assessment = Encode("assessment");

    public static readonly JsonEncodedText Audience = Encode("audience");

    public static readonly JsonEncodedText Author = Encode("author");

    public static readonly JsonEncodedText Basis = Encode("basis");

    public static readonly JsonEncodedText Bells = Encode("bells");

    public static readonly JsonEncodedText BirthDate = Encode("birthDate");

    public static readonly JsonEncodedText Capacity = Encode("capacity");

    public static readonly JsonEncodedText Catalogues = Encode("catalogues");

    public static readonly JsonEncodedText Categories = Encode("categories");

    public static readonly JsonEncodedText Category = Encode("category");

    public static readonly JsonEncodedText Certificate = Encode("certificate");

    public static readonly JsonEncodedText Certificates = Encode("certificates");

    public static readonly JsonEncodedText Classes = Encode("classes");

    public static readonly JsonEncodedText Code = Encode("code");

    public static readonly JsonEncodedText Commended = Encode("commended");

    public static readonly JsonEncodedText Completed = Encode("completed");

    public static readonly JsonEncodedText Count = Encode("count");

    public static readonly JsonEncodedText Courses = Encode("courses");

    public static readonly JsonEncodedText Date = Encode("date");

    public static readonly JsonEncodedText Dates = Encode("dates");

    public static readonly JsonEncodedText Days = Encode("days");

    public static readonly JsonEncodedText Evening = Encode("evening");

    public static readonly JsonEncodedText Family = Encode("family");

    public static readonly JsonEncodedText Format = Encode("format");

    public static readonly JsonEncodedText From = Encode("from");

    public static readonly JsonEncodedText Given = Encode("given");

    public static readonly JsonEncodedText Grade = Encode("grade");

    public static readonly JsonEncodedText Grades = Encode("grades");

    public static readonly JsonEncodedText Groups = Encode("groups");

    public static readonly JsonEncodedText Issued = Encode("issued");

    public static readonly JsonEncodedText Kind = Encode("kind");

    public static readonly JsonEncodedText Learners = Encode("learners");

    public static readonly JsonEncodedText Lecturers = Encode("lecturers");

    public static readonly JsonEncodedText Level = Encode("level");

    public static readonly JsonEncodedText Levels = Encode("levels");

    public static readonly JsonEncodedText Max = Encode("max");

    public static readonly JsonEncodedText Middle = Encode("middle");

    public static readonly JsonEncodedText Min = Encode("min");

    public static readonly JsonEncodedText Morning = Encode("morning");

    public static readonly JsonEncodedText Name = Encode("name");

    public static readonly JsonEncodedText NonTeachingDays = Encode("nonTeachingDays");

    public static readonly JsonEncodedText Number = Encode("number");

    public static readonly JsonEncodedText Objectives = Encode("objectives");

    public static readonly JsonEncodedText On = Encode("on");

    public static readonly JsonEncodedText Organisers = Encode("organisers");

    public static readonly JsonEncodedText OtherNames = Encode("otherNames");

    public static readonly JsonEncodedText Parent = Encode("parent");

    public static readonly JsonEncodedText Part = Encode("part");

    public static readonly JsonEncodedText Periods = Encode("periods");

    public static readonly JsonEncodedText PublishedAt = Encode("publishedAt");

    public static readonly JsonEncodedText Publisher = Encode("publisher");

    public static readonly JsonEncodedText References = Encode("references");

    public static readonly JsonEncodedText Reorganisations = Encode("reorganisations");

    public static readonly JsonEncodedText Results = Encode("results");

    public static readonly JsonEncodedText Role = Encode("role");

    public static readonly JsonEncodedText Room = Encode("room");

    public static readonly JsonEncodedText Rooms = Encode("rooms");

    public static readonly JsonEncodedText Scale = Encode("scale");

    public static readonly JsonEncodedText Sector = Encode("sector");

    public static readonly JsonEncodedText Sectors = Encode("sectors");

    public static readonly JsonEncodedText Sessions = Encode("sessions");

    public static readonly JsonEncodedText Sources = Encode("sources");

    public static readonly JsonEncodedText Stated = Encode("stated");

    public static readonly JsonEncodedText Summary = Encode("summary");

    public static readonly JsonEncodedText Supersedes = Encode("supersedes");

    public static readonly JsonEncodedText Time = Encode("time");

    public static readonly JsonEncodedText TimeZone = Encode("timeZone");

    public static readonly JsonEncodedText Timetable = Encode("timetable");

    public static readonly JsonEncodedText Title = Encode("title");

    public static readonly JsonEncodedText To = Encode("to");

    public static readonly JsonEncodedText Topic = Encode("topic");

    public static readonly JsonEncodedText Topics = Encode("topics");

    public static readonly JsonEncodedText Total = Encode("total");

    public static readonly JsonEncodedText Unit = Encode("unit");

    public static readonly JsonEncodedText Units = Encode("units");

    public static readonly JsonEncodedText Uri = Encode("uri");

    public static readonly JsonEncodedText Validity = Encode("validity");

    public static readonly JsonEncodedText Venue = Encode("venue");

    /// <summary>The tag <c>vi</c>.</summary>
    public static readonly JsonEncodedText Vietnamese = Encode("vi");

    /// <summary>The tag <c>en</c>.</summary>
    public static readonly JsonEncodedText English = Encode("en");

    private static JsonEncodedText Encode(string name) => JsonEncodedText.Encode(name, WireEncoder.Instance);
}
