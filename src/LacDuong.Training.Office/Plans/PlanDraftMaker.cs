using System.Text.RegularExpressions;

namespace LacDuong.Training.Office;

/// <summary>Makes the sessions of a table, their lecturers and their rooms.</summary>
internal sealed partial class PlanDraftMaker(PlanTable table, PlanTimeReader when, PlanKnowledge known)
{
    private readonly Dictionary<PlanCell, PlanStaff> _staff = [];

    public List<PlanDraft> Drafts { get; } = [];

    public void Add(PlanLane lane, int row, PlanItem item, PlanCell content, PlanCell? lecturers, PlanCell? who,
        List<(PlanTime Time, PlanCell Cell)> times, bool isOnly)
    {
        ValueList<LocalDate> days = when.DaysOf(lane);
        if (days.IsEmpty)
        {
            if (!when.IsDayLost)
                table.Problems.Report(ImportProblemKind.NoDay, content, item.Title);
            return;
        }
        PlanStaff staff = lane.Lecturers.Count > 0 ? FindStaff(lane, row, who)
            : item.Lecturers.Length > 0 ? FindStaff(item.Lecturers, "", content)
            : PlanStaff.None;
        TrainingActivity activity = FindActivity(lane, item, staff, content);
        lane.Subject = activity is TrainingActivity.Break ? lane.Subject : activity;
        PlanCell? room = table.Cells(row, lane.Rooms.Count > 0 ? lane.Rooms : table.Layout.ColumnsOf(PlanRole.Room)).FirstOrDefault();
        PlanCell? groups = table.Find(row, PlanRole.Groups);
        PlanCell? note = table.Find(row, PlanRole.Note);
        PlanCell? code = table.Find(row, PlanRole.Code);
        foreach (LocalDate day in days)
        {
            foreach ((DayPart? part, PlanTime? time, PlanCell? cell) in when.Slots(lane, row, item, content, times, isOnly))
            {
                if (time?.Day is LocalDate own && own != day)
                    continue;
                PlanDraft draft = new()
                {
                    Day = day,
                    Part = part,
                    Start = time?.Start,
                    End = time?.End,
                    Activity = activity,
                    Lecturers = activity is TrainingActivity.Break ? [] : [.. staff.Lecturers],
                    Others = [.. staff.Others],
                    Room = RoomOf(lane, room, item, content),
                    Groups = groups is null ? item.Groups : PlanWords.ListOf(groups.Text),
                    Classes = ClassesOf(lane, row),
                    Note = note is null || PlanWords.IsCancelled(note.Text) ? null : note.Text,
                    IsCancelled = (note is not null && PlanWords.IsCancelled(note.Text)) || CancelledTitle().IsMatch(item.Title),
                    Code = code is not null && Code<Session>.TryParse(code.Text, out Code<Session>? given) ? given : null,
                    Text = item.Title,
                    Content = content,
                    Places = new PlanPlaces(table.Problems.PlaceOf(content))
                    {
                        Day = table.PlaceOf(lane.Day is null ? when.Places.Day : lane.Heading),
                        Part = table.PlaceOf(lane.Time is null ? when.Places.Part : lane.Heading),
                        Time = table.PlaceOf(cell),
                        Lecturers = table.PlaceOf(lecturers),
                        Room = table.PlaceOf(room),
                        Groups = table.PlaceOf(groups),
                    },
                };
                if (lecturers is not null && PlanWords.IsDitto(lecturers.Text) && lane.Last is { } before)
                    draft.Lecturers.AddRange(before.Lecturers);
                Drafts.Add(draft);
                (lane.Last, lane.LastRow) = (draft, row);
            }
        }
    }

    /// <summary>Adds the people of a row to a session.</summary>
    public void AddPeople(PlanDraft draft, PlanLane lane, int row)
    {
        PlanStaff staff = FindStaff(lane, row, null);
        draft.Lecturers.AddRange(staff.Lecturers.Where(code => !draft.Lecturers.Contains(code)));
        draft.Others.AddRange(staff.Others.Where(other => !draft.Others.Contains(other)));
    }

    public ValueList<string> ClassesOf(PlanLane lane, int row)
        => lane.Class is not null ? [lane.Class]
            : table.Find(row, PlanRole.Class) is not { } cell ? []
            : PlanWords.IsDitto(cell.Text) ? lane.Last?.Classes ?? []
            : PlanWords.ClassesOf(cell.Text);

    private PlanStaff FindStaff(PlanLane lane, int row, PlanCell? only)
    {
        PlanCell? names = only ?? table.Cells(row, lane.Lecturers.Where(IsOfNames)).FirstOrDefault();
        if (names is null)
            return PlanStaff.None;
        if (_staff.TryGetValue(names, out PlanStaff? staff))
            return staff;
        PlanCell? posts = only is null ? table.Cells(row, lane.Lecturers.Where(column => !IsOfNames(column))).FirstOrDefault() : null;
        staff = FindStaff(names.Text, posts?.Text ?? "", names);
        _staff.Add(names, staff);
        return staff;

        bool IsOfNames(int column) => table.Layout.Columns[column].Role is PlanRole.Lecturer;
    }

    private PlanStaff FindStaff(string names, string posts, PlanCell cell)
    {
        (List<PlanPerson> people, List<string> others) = PlanPerson.ReadAll(PlanText.Cut(names), known.Lecturers.IsKnown);
        string[] titles = posts.Split(['\n', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (people.Count == 1 && titles.Length > 0)
            titles = [string.Join(", ", titles)];
        List<Code<Lecturer>> lecturers = [];
        for (int i = 0; i < people.Count; i++)
        {
            PlanPerson person = titles.Length == people.Count
                ? people[i] with { Title = people[i].Title is { } title ? $"{title}, {titles[i]}" : titles[i] } : people[i];
            int made = known.Lecturers.Made.Count;
            if (known.Lecturers.FindOrMake(person) is not { } code)
                table.Problems.Report(ImportProblemKind.AmbiguousLecturer, cell, $"{person.Name}");
            else if (!lecturers.Contains(code))
                lecturers.Add(code);
            if (known.Lecturers.Made.Count > made)
                known.Places.TryAdd($"lecturer {known.Lecturers.Made[^1].Code}", table.Problems.PlaceOf(cell));
        }
        return new PlanStaff(lecturers, others);
    }

    private TrainingActivity FindActivity(PlanLane lane, PlanItem item, PlanStaff staff, PlanCell content)
    {
        if (lane.Subject is { } subject && PlanTitle.GoesOn(item.Title))
            return subject;
        bool isTopic = lane.Contents.Any(column => table.Layout.Columns[column].Role is PlanRole.Topic);
        int topics = known.Topics.Made.Count;
        TrainingActivity activity = known.FindActivity(item.Title, isTopic, staff.Lecturers.Count > 0, content, table.Problems);
        if (known.Topics.Made.Count > topics)
            known.Places.TryAdd($"topic {activity.AboutTopic}", table.Problems.PlaceOf(content));
        return activity;
    }

    private Code<Room>? RoomOf(PlanLane lane, PlanCell? room, PlanItem item, PlanCell content)
        => room is null ? (item.Room is { Length: > 0 } inside ? FindRoom(inside, content) : null)
            : PlanWords.IsDitto(room.Text) ? lane.Last?.Room
            : FindRoom(PlanText.OnOneLine(room.Text), room);

    private Code<Room> FindRoom(string name, PlanCell cell)
    {
        Code<Room> code = known.Rooms.FindOrMake(name);
        known.Places.TryAdd($"room {code}", table.Problems.PlaceOf(cell));
        return code;
    }

    [GeneratedRegex(@"\((?:đã\s)?(?:hoãn|hủy|huỷ|cancelled|canceled)\)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CancelledTitle();

    /// <summary>The participants in a session: lecturers, and names other than those of people.</summary>
    private sealed record PlanStaff(IReadOnlyList<Code<Lecturer>> Lecturers, IReadOnlyList<string> Others)
    {
        public static PlanStaff None { get; } = new([], []);
    }
}
