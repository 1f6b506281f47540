using System.Globalization;

namespace LacDuong.Training.Validation;

/// <summary>
/// The shape of the written document as far as paths go into it: which members an object has, in the order in which they are written, and
/// which values are lists. It names the steps of a <see cref="Place"/> and gives them their order.
/// </summary>
internal sealed class WireShape
{
    private static readonly WireShape s_value = new([], [], item: null);
    private static readonly WireShape s_values = ListOf(s_value);
    private static readonly WireShape s_citation = ObjectOf("title", "number", "author", "publisher", "issued", "publishedAt", "uri");
    private static readonly WireShape s_citations = ListOf(s_citation);

    private readonly string[] _names;
    private readonly WireShape[] _members;
    private readonly WireShape? _item;

    private WireShape(string[] names, WireShape[] members, WireShape? item)
    {
        _names = names;
        _members = members;
        _item = item;
    }

    /// <summary>The whole document.</summary>
    public static WireShape Document { get; } = ObjectOf(
        "format",
        "timeZone",
        ("units", ListOf(ObjectOf("code", "name", ("otherNames", s_values), "level", "sector", "parent", "validity", "annotations"))),
        ("reorganisations", ListOf(ObjectOf("on", ("from", s_values), ("to", s_values), ("basis", s_citation)))),
        ("categories", ListOf(ObjectOf("code", "name", ("sectors", s_values), ("levels", s_values), "annotations"))),
        ("catalogues", ListOf(ObjectOf(
            "code",
            "title",
            "supersedes",
            ("topics", ListOf(ObjectOf("code", "title", "periods", "summary", ("references", s_citations), "annotations"))),
            "annotations"))),
        ("lecturers", ListOf(ObjectOf("code", "name", "title", "unit", "annotations"))),
        ("rooms", ListOf(ObjectOf("code", "name", "capacity", "unit", "annotations"))),
        ("nonTeachingDays", s_values),
        ("courses", ListOf(Course())),
        "annotations");

    /// <summary>Whether a step from here is the index of an item, and not a member.</summary>
    public bool IsList => _item is not null;

    /// <summary>
    /// The names of the members, in the order in which they are written; none where a path goes no further than this, or on by an index.
    /// </summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>The name of a member by its place among the members of this object.</summary>
    public string NameOf(int member) => _names[member];

    /// <summary>The shape that a step from here leads to.</summary>
    public WireShape After(int step) => _item ?? _members[step];

    /// <summary>The place of a member among those of this object, in the order in which they are written.</summary>
    /// <exception cref="ArgumentException">The object has no such member.</exception>
    public int IndexOf(string member)
    {
        return _names.AsSpan().IndexOf(member) is var at and >= 0
            ? at
            : throw new ArgumentException($"There is no member '{member}' among {string.Join(", ", _names)}.", nameof(member));
    }

    /// <summary>The step from here that a pointer names: an index in its shortest form, or a member; -1 where there is none.</summary>
    public int StepOf(ReadOnlySpan<char> name)
    {
        if (!IsList)
            return Array.IndexOf(_names, name.ToString());
        bool isShortest = name is "0" || (!name.IsEmpty && name[0] != '0');
        return isShortest && int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out int index) ? index : -1;
    }

    private static WireShape Course() => ObjectOf(
        "code",
        "title",
        ("organisers", ListOf(ObjectOf("unit", "role"))),
        ("topics", s_values),
        ("lecturers", s_values),
        ("objectives", s_values),
        ("references", s_citations),
        ("assessment", ObjectOf("kind", "sessions", ("scale", ObjectOf("max", ("grades", ListOf(ObjectOf("code", "name", "min"))))))),
        ("bells", ObjectOf(("morning", s_values), ("afternoon", s_values), ("evening", s_values))),
        ("stated", ObjectOf("days", "learners", "topics")),
        ("classes", ListOf(Class())),
        ("sources", s_citations),
        "annotations");

    private static WireShape Class() => ObjectOf(
        "code",
        ("dates", s_values),
        "venue",
        ("audience", ObjectOf("total", ("groups", ListOf(ObjectOf("category", "unit", "count"))))),
        ("learners", ListOf(ObjectOf(
            "code", "name", "birthDate", "unit", "category", "title", "grade", "certificate", ("absent", s_values), "annotations"))),
        ("timetable", ObjectOf(("sessions", ListOf(ObjectOf(
            "code",
            "date",
            "part",
            "time",
            ("activity", ObjectOf("kind", "topic", "title")),
            ("lecturers", s_values),
            "room",
            "annotations"))))),
        ("results", ObjectOf("completed", "certificates", "commended", ("grades", ListOf(ObjectOf("grade", "count"))))),
        "annotations");

    private static WireShape ListOf(WireShape item) => new([], [], item);

    private static WireShape ObjectOf(params ReadOnlySpan<Member> members)
    {
        string[] names = new string[members.Length];
        WireShape[] shapes = new WireShape[members.Length];
        for (int i = 0; i < members.Length; i++)
            (names[i], shapes[i]) = (members[i].Name, members[i].Shape);
        return new WireShape(names, shapes, item: null);
    }

    private readonly record struct Member(string Name, WireShape Shape)
    {
        public static implicit operator Member(string name) => new(name, s_value);

        public static implicit operator Member((string Name, WireShape Shape) member) => new(member.Name, member.Shape);
    }
}
