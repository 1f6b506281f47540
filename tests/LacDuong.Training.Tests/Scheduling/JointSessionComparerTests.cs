using LacDuong.Training.Scheduling;

namespace LacDuong.Training.Tests.Scheduling;

public sealed class JointSessionComparerTests
{
    private static readonly IEqualityComparer<Session> s_comparer = TimetableClashes.JointSessionComparer;

    private static readonly Session s_session = new()
    {
        Code = new("s-1"),
        Date = new LocalDate(2022, 5, 25),
        Part = DayPart.Morning,
        Time = TimeRange.Parse("07:30/09:05"),
        Activity = new TrainingActivity.Discussion(),
        Lecturers = [new("gv-1"), new("gv-2")],
        Room = new("p-1"),
    };

    public static TheoryData<Session> Others => new()
    {
        s_session with { Date = new LocalDate(2022, 5, 26) },
        s_session with { Part = DayPart.Afternoon },
        s_session with { Time = TimeRange.Parse("07:30/09:10") },
        s_session with { Room = new("p-2") },
        s_session with { Lecturers = [new("gv-1")] },
        s_session with { Lecturers = [new("gv-1"), new("gv-3")] },
        s_session with { Activity = new TrainingActivity.Discussion { Title = new("Thảo luận tổ") } },
    };

    [Theory]
    [MemberData(nameof(Others))]
    public void Sessions_that_differ_in_one_of_the_members_named_are_two(Session other) => Assert.False(s_comparer.Equals(s_session, other));

    [Fact]
    public void Codes_and_the_order_of_lecturers_do_not_tell_sessions_apart()
        => Assert.Equal(s_session, s_session with { Code = new("s-9"), Lecturers = [new("gv-2"), new("gv-1")] }, s_comparer);

    [Fact]
    public void Equal_sessions_have_one_hash()
        => Assert.Equal(s_comparer.GetHashCode(s_session), s_comparer.GetHashCode(s_session with { Code = new("s-9"), Lecturers = [new("gv-2"), new("gv-1")] }));

    [Fact]
    public void A_lecturer_who_is_named_twice_counts_once()
    {
        Session twice = s_session with { Lecturers = [new("gv-2"), new("gv-1"), new("gv-2")] };
        Assert.Equal(s_session, twice, s_comparer);
        Assert.Equal(s_comparer.GetHashCode(s_session), s_comparer.GetHashCode(twice));
    }

    [Fact]
    public void A_session_with_neither_lecturer_nor_room_is_equal_to_itself_alone()
    {
        Session nobody = s_session with { Lecturers = [], Room = null };
        Assert.Equal((true, false), (s_comparer.Equals(nobody, nobody), s_comparer.Equals(nobody, nobody with { })));
    }

    [Fact]
    public void Null_equals_null_alone()
        => Assert.Equal((true, false, false), (s_comparer.Equals(null, null), s_comparer.Equals(s_session, null), s_comparer.Equals(null, s_session)));
}
