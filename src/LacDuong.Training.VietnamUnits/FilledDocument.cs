namespace LacDuong.Training;

/// <summary>A document, filled with the country's units that it refers to and lacks.</summary>
internal sealed class FilledDocument
{
    private readonly TrainingDocument _document;
    private readonly HashSet<Code<Unit>> _own;
    private readonly HashSet<Code<Unit>> _added = [];
    private readonly Stack<Code<Unit>> _ahead = [];

    public FilledDocument(TrainingDocument document)
    {
        _document = document;
        _own = [.. document.Units.Select(unit => unit.Code)];
        Need(document.Units.Select(unit => unit.Parent));
        Need(document.Reorganisations.SelectMany(change => change.From.Concat(change.To)));
        Need(document.Lecturers.Select(lecturer => lecturer.Unit));
        Need(document.Rooms.Select(room => room.Unit));
    }

    public void Add(Course course)
    {
        Need(course.Organisers.Select(organiser => organiser.Unit));
        foreach (TrainingClass held in course.Classes)
        {
            Need(held.Audience?.Groups.Select(group => group.Unit) ?? []);
            Need(held.Staff.Select(member => member.Unit));
            Need(held.Learners.Select(learner => learner.Unit));
        }
    }

    public TrainingDocument Complete()
    {
        UnitDirectory country = VietnamUnits.Directory;
        ILookup<Code<Unit>, Reorganisation> leaving = country.Reorganisations
            .SelectMany(change => change.From, (change, code) => (code, change)).ToLookup(leaves => leaves.code, leaves => leaves.change);
        while (_ahead.TryPop(out Code<Unit>? code))
        {
            Need(country.GetAll(code).Select(unit => unit.Parent));
            Need(leaving[code].SelectMany(change => change.From.Concat(change.To)));
        }
        // The document itself decides about the reorganisations of its own codes.
        return _document with
        {
            Units = [.. _document.Units, .. country.Units.Where(unit => _added.Contains(unit.Code))],
            Reorganisations =
            [
                .. _document.Reorganisations,
                .. country.Reorganisations.Where(change => change.From.Concat(change.To).All(_added.Contains)),
            ],
        };
    }

    private void Need(IEnumerable<Code<Unit>?> codes)
    {
        foreach (Code<Unit>? code in codes)
        {
            if (code is not null && !_own.Contains(code) && _added.Add(code))
                _ahead.Push(code);
        }
    }
}
