using CsCheck;
using LacDuong.Training.Validation;
using static LacDuong.Training.Tests.Validation.Given;

namespace LacDuong.Training.Tests.Validation;

/// <summary>Joint sessions of small classes, with and without groups, held against counting who is there.</summary>
public sealed class RoomSizeOracleTests
{
    private static readonly string?[] s_groups = [null, "Tổ 1", "Tổ 2"];

    // Of each learner of a class the group, or none there; of each session of a class the groups that it's for, or no session.
    private static readonly Gen<(int[][] Rosters, int[][] Sessions, int Capacity)> s_given = Gen.Select(
        Gen.Int[-1, 2].Array[4].Array[3], Gen.Int[-1, 3].Array[3].Array[3], Gen.Int[1, 6]);

    [Fact]
    public void A_room_is_too_small_if_more_people_are_in_it_than_it_holds() => s_given.Sample(given =>
    {
        TrainingDocument document = new()
        {
            Rooms = [Room("p") with { Capacity = given.Capacity }],
            Courses = [SomeCourse with { Classes = [.. Enumerable.Range(0, 3).Select(i => ClassOf(i, given.Rosters[i], given.Sessions[i]))] }],
        };
        IEnumerable<(string, long)> found = TrainingValidator.Default.Validate(document).Findings
            .Where(finding => finding.Rule == TrainingRules.RoomIsTooSmall)
            .Select(finding => (finding.Path.ToString(), Convert.ToInt64(finding.Arguments[2], null)));
        Assert.Equal(Expected(document, given.Capacity), found);
    }, iter: 1_000);

    private static TrainingClass ClassOf(int number, int[] roster, int[] sessions) => Class($"lop{number}") with
    {
        Learners = [.. roster.Index().Where(learner => learner.Item >= 0).Select(learner => Learner($"hv{learner.Index}") with { Group = s_groups[learner.Item] })],
        Timetable = new()
        {
            Sessions =
            [
                .. sessions.Index().Where(session => session.Item >= 0).Select(session => Session($"s{session.Index}", $"2022-05-2{session.Index}", Teaching("dv/1")) with
                {
                    Room = new("p"),
                    Groups = session.Item == 0 ? [] : session.Item == 3 ? ["Tổ 1", "Tổ 2"] : [s_groups[session.Item]!],
                }),
            ],
        },
    };

    private static IEnumerable<(string Path, long People)> Expected(TrainingDocument document, int capacity)
    {
        ValueList<TrainingClass> classes = document.Courses[0].Classes;
        for (int c = 0; c < classes.Count; c++)
        {
            ValueList<Session> sessions = classes[c].Timetable!.Sessions;
            for (int s = 0; s < sessions.Count; s++)
            {
                Code<Learner>[][] ofAll = [.. classes.SelectMany(item => item.Timetable!.Sessions, Present).Where(one => one.Date == sessions[s].Date).Select(one => one.People)];
                // If it isn't known of each class who is there, each class is held against the room alone.
                int people = Array.Exists(ofAll, one => one.Length == 0) ? Present(classes[c], sessions[s]).People.Length : ofAll.SelectMany(one => one).Distinct().Count();
                if (people > capacity)
                    yield return ($"/courses/0/classes/{c}/timetable/sessions/{s}/room", people);
            }
        }
    }

    private static (LocalDate Date, Code<Learner>[] People) Present(TrainingClass item, Session session)
        => (session.Date, [.. item.Learners.Where(learner => session.Groups.IsEmpty || (learner.Group is { } group && session.Groups.Contains(group))).Select(learner => learner.Code)]);
}
