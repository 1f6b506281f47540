using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using LacDuong.Training.Scheduling;

namespace LacDuong.Training.Validation;

/// <summary>
/// A place in the written document, as the steps that lead to it from the top: the index of an item, or the place of a member among those
/// of its object. The default is the whole document.
/// </summary>
/// <remarks>
/// Steps are numbers, so that places compare in the order in which they are written, a parent before its parts, and so that nothing is
/// built before a path is asked for.
/// </remarks>
internal struct Place : IComparable<Place>
{
    /// <summary>The number of steps that lead to a course.</summary>
    public const int DepthOfCourse = 2;

    // Set in the copy that Then makes, and nowhere else.
    private Steps _steps;
    private int _depth;
    private WireShape? _shape;

    private readonly WireShape Shape => _shape ?? WireShape.Document;

    /// <summary>A member of this place.</summary>
    /// <exception cref="ArgumentException">There is no such member in the format.</exception>
    public readonly Place Then(string member) => Append(Shape.IndexOf(member));

    /// <summary>An item of a list that is a member of this place.</summary>
    /// <inheritdoc cref="Then(string)"/>
    public readonly Place Then(string list, int index)
    {
        Place next = this;
        next.Step(Shape.IndexOf(list));
        next.Step(index);
        return next;
    }

    /// <summary>
    /// A member of an item of a list that is a member of this place: in one copy, as places of learners are made by the hundred.
    /// </summary>
    /// <inheritdoc cref="Then(string)"/>
    public readonly Place Then(string list, int index, string member)
    {
        Place next = Then(list, index);
        next.Step(next.Shape.IndexOf(member));
        return next;
    }

    /// <summary>A member of this place where it is written, else this place itself: a path leads to what is there.</summary>
    /// <inheritdoc cref="Then(string)"/>
    public readonly Place ThenIf(bool isWritten, string member) => isWritten ? Then(member) : this;

    /// <inheritdoc/>
    public readonly int CompareTo(Place other) => Compare(this, other);

    /// <summary>The order of two places, without copying them: a sort asks for it often.</summary>
    public static int Compare(in Place left, in Place right)
        => ((ReadOnlySpan<int>)left._steps)[..left._depth].SequenceCompareTo(((ReadOnlySpan<int>)right._steps)[..right._depth]);

    public static Place Of((int Course, int Class) place) => default(Place).Then("courses", place.Course).Then("classes", place.Class);

    public static Place Of(SessionPlace place)
        => Of((place.Course, place.Class)).Then("timetable").Then("sessions", place.Session);

    /// <summary>Whether this is a place in a course, or the course.</summary>
    public readonly bool IsInCourse(int course)
        => _depth >= DepthOfCourse && _steps[0] == WireShape.Document.IndexOf("courses") && _steps[1] == course;

    /// <summary>The place as a JSON Pointer (RFC 6901): empty for the whole document. No name in the format needs an escape.</summary>
    /// <param name="from">How many steps from the top are left out: what they lead to is taken as the whole.</param>
    public readonly string ToPointer(int from = 0)
    {
        StringBuilder pointer = new(64);
        WireShape shape = WireShape.Document;
        for (int i = 0; i < _depth; i++)
        {
            if (i < from)
            {
                shape = shape.After(_steps[i]);
                continue;
            }
            pointer.Append('/');
            if (shape.IsList)
                pointer.Append(CultureInfo.InvariantCulture, $"{_steps[i]}");
            else
                pointer.Append(shape.NameOf(_steps[i]));
            shape = shape.After(_steps[i]);
        }
        return pointer.ToString();
    }

    /// <summary>
    /// The place that a JSON Pointer leads to, as <see cref="ToPointer"/> gives it. Whether the lists are as long as the indexes say is not
    /// checked.
    /// </summary>
    /// <exception cref="ArgumentException">The pointer is null, or leads to nothing that findings can point to.</exception>
    public static Place Parse(string pointer, string parameter)
    {
        Guard.Against.Null(pointer, parameter);
        Place place = default;
        for (int start = 1; start <= pointer.Length;)
        {
            int end = pointer.IndexOf('/', start) is var slash and >= 0 ? slash : pointer.Length;
            int step = pointer[start - 1] == '/' ? place.Shape.StepOf(pointer.AsSpan(start, end - start)) : -1;
            if (step < 0)
                throw new ArgumentException($"'{pointer}' is no place of the format.", parameter);
            place = place.Append(step);
            start = end + 1;
        }
        return place;
    }

    private readonly Place Append(int step)
    {
        Place next = this;
        next.Step(step);
        return next;
    }

    private void Step(int step)
    {
        _shape = Shape.After(step);
        _steps[_depth++] = step;
    }

    // The deepest place is a title of an activity: courses, 0, classes, 0, timetable, sessions, 0, activity, title.
    [InlineArray(9)]
    private struct Steps
    {
        private int _first;
    }
}
