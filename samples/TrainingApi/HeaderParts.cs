using LacDuong.Training;

namespace TrainingApi;

/// <summary>Gives each of many courses its part of their common header, since the store keeps a document of its own for each
/// course.</summary>
internal sealed class HeaderParts(TrainingDocument header)
{
    private readonly ILookup<Code<Unit>, Unit> _units = header.Units.ToLookup(unit => unit.Code);
    private readonly ILookup<Code<Unit>, Reorganisation> _reorganisations = header.Reorganisations
        .SelectMany(change => change.From.Concat(change.To), (change, unit) => (change, unit))
        .ToLookup(pair => pair.unit, pair => pair.change);
    private readonly ILookup<Code<ParticipantCategory>, ParticipantCategory> _categories = header.Categories.ToLookup(item => item.Code);
    private readonly ILookup<Code<TopicCatalogue>, TopicCatalogue> _catalogues = header.Catalogues.ToLookup(item => item.Code);
    private readonly ILookup<Code<Lecturer>, Lecturer> _lecturers = header.Lecturers.ToLookup(item => item.Code);
    private readonly ILookup<Code<Room>, Room> _rooms = header.Rooms.ToLookup(item => item.Code);

    public TrainingDocument DocumentOf(Course course)
    {
        Learner[] learners = [.. course.Classes.SelectMany(item => item.Learners)];
        StaffMember[] staff = [.. course.Classes.SelectMany(item => item.Staff)];
        AudienceGroup[] groups = [.. course.Classes.SelectMany(item => item.Audience?.Groups ?? default)];
        Session[] sessions = [.. course.Classes.SelectMany(item => item.Timetable?.Sessions ?? default)];
        ValueList<Lecturer> lecturers = Of(
            _lecturers, course.Lecturers.Concat(sessions.SelectMany(session => session.Lecturers))
                .Concat(staff.Select(member => member.Lecturer).OfType<Code<Lecturer>>()));
        ValueList<Room> rooms = Of(_rooms, sessions.Select(session => session.Room));
        IEnumerable<TopicReference?> topics = course.Topics.Concat(course.ExtraTopics)
            .Concat(course.Activities.Concat(sessions.Select(session => session.Activity)).Select(activity => activity.AboutTopic)
                .OfType<TopicReference>());

        HashSet<Code<Unit>> units = [];
        AddWithParents(
            units,
            course.Organisers.Select(organiser => organiser.Unit).Concat(Known(groups.Select(group => group.Unit)))
                .Concat(Known(learners.Select(learner => learner.Unit)))
                .Concat(Known(staff.Select(member => member.Unit))).Concat(Known(lecturers.Select(lecturer => lecturer.Unit)))
                .Concat(Known(rooms.Select(room => room.Unit))));
        Reorganisation[] changes = [.. units.SelectMany(unit => _reorganisations[unit]).Distinct()];
        AddWithParents(units, changes.SelectMany(change => change.From.Concat(change.To)));
        return header with
        {
            Units = [.. units.SelectMany(unit => _units[unit])],
            Reorganisations = [.. changes],
            Categories = Of(_categories, groups.Select(group => group.Category).Concat(learners.Select(learner => learner.Category))),
            Catalogues = Of(_catalogues, topics.Select(topic => topic?.Catalogue)),
            Lecturers = lecturers,
            Rooms = rooms,
            Courses = [course],
        };
    }

    private static IEnumerable<Code<Unit>> Known(IEnumerable<Code<Unit>?> units) => units.OfType<Code<Unit>>();

    private static ValueList<T> Of<T>(ILookup<Code<T>, T> items, IEnumerable<Code<T>?> codes)
        where T : class, ICoded<T>
        => [.. codes.OfType<Code<T>>().Distinct().SelectMany(code => items[code])];

    private void AddWithParents(HashSet<Code<Unit>> units, IEnumerable<Code<Unit>> more)
    {
        Stack<Code<Unit>> left = new(more);
        while (left.TryPop(out Code<Unit>? unit))
        {
            if (!units.Add(unit))
                continue;
            foreach (Code<Unit> parent in _units[unit].Select(item => item.Parent).OfType<Code<Unit>>())
                left.Push(parent);
        }
    }
}
