namespace LacDuong.Training.Office;

/// <summary>Finds the grades that marks reach, by the minima of a scale. A last grade that lacks a minimum has all lower marks.</summary>
internal sealed class ReachedGrades
{
    private readonly ValueList<Grade> _grades;
    private readonly decimal? _max;

    public ReachedGrades(GradeScale? scale)
    {
        _max = scale?.Max;
        _grades = scale is not null && AreInOrder(scale.Grades) ? scale.Grades : [];
    }

    /// <summary>The learner with a grade: the given one, or that of the mark, if the scale tells.</summary>
    public Learner WithGrade(Learner learner)
        => learner.Grade is not null || learner.Mark is not decimal mark ? learner : learner with { Grade = Find(mark) };

    private static bool AreInOrder(ValueList<Grade> grades)
    {
        for (int i = 0; i < grades.Count; i++)
        {
            bool isLast = i == grades.Count - 1;
            if (grades[i].Min is not decimal min ? !isLast : i > 0 && min >= grades[i - 1].Min)
                return false;
        }
        return true;
    }

    private Code<Grade>? Find(decimal mark)
    {
        // Binary search for the first grade whose minimum is at or below the mark: a scale may be as long as a class.
        int low = 0;
        int high = _grades.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = (_grades[middle].Min ?? 0) <= mark ? (low, middle) : (middle + 1, high);
        }
        return low < _grades.Count && !(mark > _max) ? _grades[low].Code : null;
    }
}
