using LacDuong.Training.Json;
using static LacDuong.Training.EntityFrameworkCore.Tests.Sample;

namespace LacDuong.Training.EntityFrameworkCore.Tests;

public sealed class SqliteStoreTests() : StoreTests(new SqliteDatabase());

public sealed class PostgresStoreTests() : StoreTests(new PostgresDatabase());

/// <summary>What a store promises, on each engine.</summary>
public abstract class StoreTests(TestDatabase database) : IAsyncLifetime
{
    private TrainingStore _store = null!;

    public async Task InitializeAsync() => _store = await TrainingStore.OpenAsync(database.Connection);

    public async Task DisposeAsync()
    {
        await _store.DisposeAsync();
        database.Dispose();
    }

    [StoreFact]
    public async Task What_is_saved_comes_back_equal_and_byte_for_byte()
    {
        TrainingDocument document = DanVan2022;
        await _store.SaveAsync(document);
        StoredCourse stored = (await _store.GetAsync(document.Courses[0].Code))!;
        Assert.Equal(document, stored.Document);
        Assert.Equal(TrainingJson.Write(document), TrainingJson.Write(stored.Document));
        Assert.Equal([TrainingJson.Write(document)], database.Query("SELECT body FROM training_revisions"));
    }

    [StoreFact]
    public async Task Every_member_and_every_annotation_comes_back()
    {
        TrainingDocument document = EveryMember with
        {
            Courses = [EveryMember.Courses[0]],
            Annotations = Annotations.Empty.With("odd", "a\0b\\u0000 \\\0"),
        };
        await _store.SaveAsync(document);
        Assert.Equal(document, (await _store.GetAsync(document.Courses[0].Code))!.Document);
    }

    [StoreFact]
    public async Task A_course_that_is_not_there_is_null()
    {
        Assert.Null(await _store.GetAsync(new("x")));
        Assert.Empty(await _store.GetHistoryAsync(new("x")));
        Assert.False(await _store.DeleteAsync(new("x")));
    }

    [StoreFact]
    public async Task A_document_of_no_course_or_of_two_is_refused()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => _store.SaveAsync(new TrainingDocument()));
        TrainingDocument two = Course("a") with { Courses = [Course("a").Courses[0], Course("b").Courses[0]] };
        await Assert.ThrowsAsync<ArgumentException>(() => _store.SaveAsync(two));
    }

    [StoreFact]
    public async Task Each_save_is_a_revision_and_a_save_over_another_one_is_a_conflict()
    {
        Assert.Equal(1, (await _store.SaveAsync(Course("a", "Một"), 0)).Revision);
        Assert.Equal(2, (await _store.SaveAsync(Course("a", "Hai"), 1)).Revision);
        StoreConflictException conflict = await Assert.ThrowsAsync<StoreConflictException>(() => _store.SaveAsync(Course("a", "Ba"), 1));
        Assert.Equal((1, 2), (conflict.ExpectedRevision, conflict.ActualRevision));
        Assert.Equal("Course a: expected revision 1, found revision 2. Somebody else has changed it.", conflict.Message);
        Assert.Equal("Hai", (await _store.GetAsync(new("a")))!.Course.Title.Get(LanguageTag.Vietnamese));
        await Assert.ThrowsAsync<StoreConflictException>(() => _store.SaveAsync(Course("a"), 0));
        await Assert.ThrowsAsync<StoreConflictException>(() => _store.SaveAsync(Course("b"), 7));
        Assert.Equal(3, (await _store.SaveAsync(Course("a"))).Revision);
    }

    [StoreFact]
    public async Task Of_writers_who_read_the_same_revision_one_saves()
    {
        await _store.SaveAsync(Course("a"));
        IEnumerable<Task<bool>> writers = Enumerable.Range(0, 16).Select(i => Task.Run(async () =>
        {
            try
            {
                await _store.SaveAsync(Course("a", $"Lớp {i}"), 1);
                return true;
            }
            catch (StoreConflictException)
            {
                return false;
            }
        }));
        Assert.Single(await Task.WhenAll(writers), saved => saved);
        Assert.Equal(2, (await _store.GetHistoryAsync(new("a"))).Count);
    }

    [StoreFact]
    public async Task Writers_who_expect_nothing_all_save()
    {
        await Task.WhenAll(Enumerable.Range(0, 16).Select(i => Task.Run(() => _store.SaveAsync(Course("a", $"Lớp {i}")))));
        Assert.Equal(Enumerable.Range(1, 16).Select(i => (long)i), (await _store.GetHistoryAsync(new("a"))).Select(revision => revision.Number));
    }

    [StoreFact]
    public async Task History_tells_who_and_what_and_goes_on_after_a_deletion()
    {
        await _store.SaveAsync(Course("a", "Một"), savedBy: "lan");
        await Assert.ThrowsAsync<StoreConflictException>(() => _store.DeleteAsync(new("a"), 2));
        Assert.True(await _store.DeleteAsync(new("a"), 1, "hoa"));
        Assert.Null(await _store.GetAsync(new("a")));
        await _store.SaveAsync(Course("a", "Ba"), 0);
        Assert.Equal(
            [(1, "lan", false), (2, "hoa", true), (3, null, false)],
            (await _store.GetHistoryAsync(new("a"))).Select(revision => (revision.Number, revision.SavedBy, revision.Deleted)));
        Assert.Equal(Course("a", "Một"), (await _store.GetAsync(new("a"), 1))!.Document);
        Assert.Null(await _store.GetAsync(new("a"), 2));
    }

    [StoreFact]
    public async Task The_time_of_a_save_is_the_clocks_and_is_kept_exactly()
    {
        Instant time = Instant.FromUtc(2026, 11, 26, 3, 4) + Duration.FromNanoseconds(5);
        await using TrainingStore store = new(database.Connection, new FixedClock(time));
        Assert.Equal(time, (await store.SaveAsync(Course("a"))).SavedAt);
        Assert.Equal(time, (await store.GetAsync(new("a")))!.SavedAt);
    }

    [StoreFact]
    public async Task Courses_are_found_by_everything_they_refer_to()
    {
        TrainingDocument document = DanVan2022;
        Course course = document.Courses[0];
        await _store.SaveAsync(document);
        await _store.SaveAsync(Course("khac", "Lớp khác"));

        await AssertFindsAsync(new CourseQuery { Unit = course.Organisers[0].Unit }, course.Code.Value);
        await AssertFindsAsync(new CourseQuery { Topic = course.Topics[0] }, course.Code.Value);
        await AssertFindsAsync(new CourseQuery { During = new DateRange(course.Classes[0].Dates[0].Start!.Value) }, course.Code.Value);
        await AssertFindsAsync(new CourseQuery { Text = "dân vận" }, course.Code.Value);
        await AssertFindsAsync(new CourseQuery { Text = "VAN dan", Topic = course.Topics[^1] }, course.Code.Value);
        await AssertFindsAsync(new CourseQuery { Text = "khác", Topic = course.Topics[0] });
        await AssertFindsAsync(new CourseQuery { Unit = new("none") });
    }

    [StoreFact]
    public async Task Courses_are_found_by_lecturer_and_learner()
    {
        await _store.SaveAsync(Course("a", sessions: [Session("s", "2022-05-25", lecturer: "gv-1")], learners: [Learner("hv-1")]));
        await _store.SaveAsync(Course("b", sessions: [Session("s", "2022-05-25", lecturer: "gv-2")], learners: [Learner("hv-1"), Learner("hv-2")]));
        await AssertFindsAsync(new CourseQuery { Lecturer = new("gv-1") }, "a");
        await AssertFindsAsync(new CourseQuery { Learner = new("hv-1") }, "a", "b");
        await AssertFindsAsync(new CourseQuery { Learner = new("hv-1"), Lecturer = new("gv-2") }, "b");
    }

    [StoreFact]
    public async Task A_course_is_found_on_its_days_alone()
    {
        await _store.SaveAsync(Course("range", dates: "2022-05-10/2022-05-12"));
        await _store.SaveAsync(Course("open", dates: "2022-05-20/"));
        await _store.SaveAsync(Course("sessions", sessions: [Session("1", "2022-05-01"), Session("2", "2022-05-30"), Session("3", "2022-05-15", cancelled: true)]));
        await AssertFindsAsync(new CourseQuery { During = DateRange.Parse("2022-05-12/2022-05-15") }, "range");
        await AssertFindsAsync(new CourseQuery { During = DateRange.Parse("2022-05-30") }, "open", "sessions");
        await AssertFindsAsync(new CourseQuery { During = DateRange.Parse("/2022-05-01") }, "sessions");
        await AssertFindsAsync(new CourseQuery { During = DateRange.Parse("2023-01-01/") }, "open");
        await AssertFindsAsync(new CourseQuery { During = DateRange.Parse("0001-01-01/9999-12-31") }, "open", "range", "sessions");
    }

    [StoreFact]
    public async Task What_a_course_was_called_before_does_not_find_it()
    {
        await _store.SaveAsync(Course("a", "Công tác dân vận"));
        await _store.SaveAsync(Course("a", "Công tác đảng"));
        await AssertFindsAsync(new CourseQuery { Text = "dan van" });
        await AssertFindsAsync(new CourseQuery { Text = "dang" }, "a");
        await _store.DeleteAsync(new("a"));
        await AssertFindsAsync(new CourseQuery { Text = "dang" });
        Assert.Equal(["0"], database.Query("SELECT (SELECT count(*) FROM training_keys) + (SELECT count(*) FROM training_bookings)"));
    }

    [StoreFact]
    public async Task Words_of_any_script_and_length_find()
    {
        string word = string.Concat(Enumerable.Repeat("𝒜", 3000));
        await _store.SaveAsync(Course("a", $"{word} Đạ Nhim"));
        await AssertFindsAsync(new CourseQuery { Text = $"{word} da n" }, "a");
        await AssertFindsAsync(new CourseQuery { Text = "?!" }, "a");
        await AssertFindsAsync(new CourseQuery { Text = "%" }, "a");
        await AssertFindsAsync(new CourseQuery { Text = "a%" }, "a");
    }

    [StoreFact]
    public async Task Pages_follow_one_another_in_the_order_of_codes()
    {
        foreach (string code in new[] { "b", "B", "a", "c", "a-1" })
            await _store.SaveAsync(Course(code));
        CoursePage first = await _store.FindAsync(new CourseQuery { Limit = 3 });
        Assert.Equal(["B", "a", "a-1"], Codes(first));
        CoursePage second = await _store.FindAsync(new CourseQuery { Limit = 3, After = first.Next });
        Assert.Equal(["b", "c"], Codes(second));
        Assert.Null(second.Next);
        Assert.Null((await _store.FindAsync(new CourseQuery { Limit = 5 })).Next);
        await Assert.ThrowsAnyAsync<ArgumentException>(() => _store.FindAsync(new CourseQuery { Limit = 0 }));
    }

    [StoreFact]
    public async Task The_course_after_a_page_is_not_read_for_it()
    {
        await _store.SaveAsync(Course("a"));
        await _store.SaveAsync(Course("b"));
        database.Query("UPDATE training_revisions SET body = '{' WHERE code = 'b'");

        CoursePage page = await _store.FindAsync(new CourseQuery { Limit = 1 });

        Assert.Equal(["a"], Codes(page));
        Assert.Equal("a", page.Next?.Value);
    }

    [StoreFact]
    public async Task All_courses_come_as_a_stream()
    {
        string[] codes = [.. Enumerable.Range(100, 250).Select(i => $"c{i}")];
        await Task.WhenAll(codes.Select(code => _store.SaveAsync(Course(code))));
        List<string> found = [];
        await foreach (StoredCourse course in _store.AllAsync())
            found.Add(course.Course.Code.Value);
        Assert.Equal(codes, found);
    }

    [StoreFact]
    public async Task A_course_clashes_over_lecturers_rooms_and_learners()
    {
        await _store.SaveAsync(Course("by-lecturer", sessions: [Session("s", "2022-05-25", "07:30/11:00", lecturer: "gv", topic: "a/b")]));
        await _store.SaveAsync(Course("by-room", sessions: [Session("s", "2022-05-25", room: "p1", topic: "a/b")]));
        await _store.SaveAsync(Course("by-learner", sessions: [Session("s", "2022-05-25", "10:00/12:00")], learners: [Learner("hv"), Learner("x")]));
        await _store.SaveAsync(Course("another-day", sessions: [Session("s", "2022-05-26", "07:30/11:00", "gv", "p1")], learners: [Learner("hv")]));
        await _store.SaveAsync(Course("another-time", sessions: [Session("s", "2022-05-25", "12:00/13:00", "gv", "p1")], learners: [Learner("hv")]));
        await _store.SaveAsync(Course("cancelled", sessions: [Session("s", "2022-05-25", "07:30/11:00", "gv", "p1", cancelled: true)], learners: [Learner("hv")]));

        await AssertClashesAsync(
            Course("new", sessions: [Session("n", "2022-05-25", "08:00/12:00", "gv", "p1")], learners: [Learner("hv")]),
            "Learners: /courses/0/classes/0/timetable/sessions/0 and by-learner/lop-1/s on 2022-05-25 from 10:00 to 12:00",
            "Lecturer: /courses/0/classes/0/timetable/sessions/0 and by-lecturer/lop-1/s on 2022-05-25 from 08:00 to 11:00",
            "Room: /courses/0/classes/0/timetable/sessions/0 and by-room/lop-1/s on 2022-05-25 from 08:00 to 12:00");
    }

    [StoreFact]
    public async Task A_course_does_not_clash_with_its_own_revision_nor_within_itself()
    {
        TrainingDocument document = Course("a", sessions: [Session("1", "2022-05-25", "08:00/10:00", "gv"), Session("2", "2022-05-25", "09:00/11:00", "gv")]);
        await _store.SaveAsync(document);
        await AssertClashesAsync(document);
    }

    [StoreFact]
    public async Task Joint_sessions_and_shared_rooms_do_not_clash()
    {
        Room online = new() { Code = new("zoom"), Name = new("Trực tuyến"), Shared = true };
        await _store.SaveAsync(Course("a", sessions: [Session("s", "2022-05-25", "08:00/10:00", "gv", "p1")]));
        await _store.SaveAsync(Course("b", sessions: [Session("s", "2022-05-26", "08:00/10:00", null, "zoom")], rooms: [online]));
        await AssertClashesAsync(Course("new", sessions: [Session("n", "2022-05-25", "08:00/10:00", "gv", "p1")]));
        await AssertClashesAsync(Course("new", sessions: [Session("n", "2022-05-26", "09:00/10:00", null, "zoom")]));
        await AssertClashesAsync(
            Course("new", sessions: [Session("n", "2022-05-26", "09:00/10:00", null, "zoom")], rooms: [online with { Shared = false }]),
            "Room: /courses/0/classes/0/timetable/sessions/0 and b/lop-1/s on 2022-05-26 from 09:00 to 10:00");
    }

    [StoreFact]
    public async Task A_learner_is_a_code_and_a_name_and_a_group_holds_its_own()
    {
        await _store.SaveAsync(Course("a", sessions: [Session("s", "2022-05-25") with { Groups = ["Tổ 1"] }], learners: [Learner("hv", "Hoà", "Tổ 1"), Learner("x", group: "Tổ 2")]));
        Session session = Session("n", "2022-05-25");
        await AssertClashesAsync(Course("new", sessions: [session], learners: [Learner("hv", "Hòa")]), "Learners: /courses/0/classes/0/timetable/sessions/0 and a/lop-1/s on 2022-05-25 from 00:00 to 12:00");
        await AssertClashesAsync(Course("new", sessions: [session], learners: [Learner("hv", "Hoa")]));
        await AssertClashesAsync(Course("new", sessions: [session], learners: [Learner("x")]));
    }

    [StoreFact]
    public async Task Courses_of_other_time_zones_clash_when_their_hours_meet()
    {
        // Tokyo is two hours ahead.
        await _store.SaveAsync(Course("tokyo", sessions: [Session("s", "2022-05-25", "09:00/11:00", "gv"), Session("t", "2022-05-25", "01:00/03:00", "gv")], zone: "Asia/Tokyo"));
        await AssertClashesAsync(
            Course("new", sessions: [Session("n", "2022-05-25", "08:00/10:00", "gv")]), "Lecturer: /courses/0/classes/0/timetable/sessions/0 and tokyo/lop-1/s on 2022-05-25 from 08:00 to 09:00");
        await AssertClashesAsync(Course("new", sessions: [Session("n", "2022-05-25", "09:00/10:00", "gv")]));
        await AssertClashesAsync(
            Course("new", sessions: [Session("n", "2022-05-24", "22:00/24:00", "gv"), Session("m", "2022-05-25", "00:30/02:00", "gv")]),
            "Lecturer: /courses/0/classes/0/timetable/sessions/0 and tokyo/lop-1/t on 2022-05-24 from 23:00 to 00:00",
            "Lecturer: /courses/0/classes/0/timetable/sessions/1 and tokyo/lop-1/t on 2022-05-25 from 00:30 to 01:00");
    }

    [StoreFact]
    public async Task The_ends_of_the_calendar_are_days_like_others()
    {
        await _store.SaveAsync(Course("a", sessions: [Session("s", "9999-12-31", "22:00/24:00", "gv"), Session("t", "0001-01-02", "00:00/02:00", "gv")], zone: "America/New_York"));
        await AssertClashesAsync(Course("new", sessions: [Session("s", "9999-12-31", lecturer: "gv"), Session("t", "0001-01-02", "11:00/14:00", lecturer: "gv")]),
            "Lecturer: /courses/0/classes/0/timetable/sessions/1 and a/lop-1/t on 0001-01-02 from 12:03 to 14:00");
        await AssertClashesAsync(
            Course("new", sessions: [Session("s", "9999-12-31", "23:00/24:00", lecturer: "gv")], zone: "America/New_York"),
            "Lecturer: /courses/0/classes/0/timetable/sessions/0 and a/lop-1/s on 9999-12-31 from 23:00 to 00:00");
    }

    [StoreFact]
    public async Task Clashes_are_as_many_as_you_ask_for()
    {
        for (int i = 0; i < 120; i++)
            await _store.SaveAsync(Course($"c{i:000}", sessions: [Session("s", "2022-05-25", lecturer: "gv", topic: $"a/{i}")]));
        TrainingDocument document = Course("new", sessions: [Session("n", "2022-05-25", lecturer: "gv")]);
        Assert.Equal(120, (await _store.FindClashesAsync(document)).Count);
        Assert.Equal(["c000", "c001"], (await _store.FindClashesAsync(document, 2)).Select(clash => clash.Course.Value));
    }

    [StoreFact]
    public async Task Many_servers_start_at_once()
    {
        using TestDatabase empty = database is SqliteDatabase ? new SqliteDatabase() : new PostgresDatabase();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(async () =>
        {
            await using TrainingStore store = await TrainingStore.OpenAsync(empty.Connection);
            await store.SaveAsync(Course($"c{i}"));
        })));
        Assert.Equal(["8"], empty.Query("SELECT count(*) FROM training_courses"));
    }

    [StoreFact]
    public async Task An_older_store_is_brought_up_to_date_and_indexed_anew()
    {
        await _store.SaveAsync(Course("a", "Công tác dân vận"));
        database.Query("DELETE FROM training_keys");
        string[] steps = [.. StoreSchema.Steps, "ALTER TABLE training_courses ADD COLUMN note text;"];
        await using TrainingStore newer = new(database.Connection, steps: steps);
        Assert.Equal(["a"], Codes(await newer.FindAsync(new CourseQuery { Text = "dan van" })));
        Assert.Equal([$"{steps.Length}"], database.Query("SELECT version FROM training_store"));

        InvalidOperationException error = await Assert.ThrowsAsync<InvalidOperationException>(() => TrainingStore.OpenAsync(database.Connection));
        Assert.Contains("Update the program", error.Message, StringComparison.Ordinal);
    }

    [StoreFact]
    public async Task A_lecturer_and_a_room_find_the_courses_of_which_a_revision_had_them()
    {
        await SaveDroppedAsync();

        Assert.Equal(["deleted", "dropped", "now"], (await _store.FindEverAsync(new Code<Lecturer>("gv"))).Select(code => code.Value));
        Assert.Equal(["dropped"], (await _store.FindEverAsync(new Code<Room>("p"))).Select(code => code.Value));
        Assert.Empty(await _store.FindEverAsync(new Code<Room>("gv")));
    }

    [StoreFact]
    public async Task A_course_is_not_found_by_a_lecturer_that_only_an_earlier_revision_had()
    {
        await SaveDroppedAsync();
        await AssertFindsAsync(new CourseQuery { Lecturer = new("gv") });
    }

    [StoreFact]
    public async Task An_older_store_is_indexed_by_its_earlier_revisions_too()
    {
        await SaveDroppedAsync();
        database.Query("DELETE FROM training_keys");
        database.Query("UPDATE training_store SET version = 1");
        await using TrainingStore upgraded = await TrainingStore.OpenAsync(database.Connection);

        Assert.Equal(["deleted", "dropped", "now"], (await upgraded.FindEverAsync(new Code<Lecturer>("gv"))).Select(code => code.Value));
        Assert.Empty((await upgraded.FindAsync(new CourseQuery { Lecturer = new("gv") })).Courses);
    }

    // A lecturer that one course has dropped, one has in a cancelled session, and one had when it was deleted.
    private async Task SaveDroppedAsync()
    {
        await _store.SaveAsync(Course("dropped", sessions: [Session("b-1", "2022-05-25", lecturer: "gv", room: "p")]));
        await _store.SaveAsync(Course("dropped", sessions: [Session("b-1", "2022-05-25", lecturer: "other")]));
        await _store.SaveAsync(Course("now", sessions: [Session("b-1", "2022-05-25", lecturer: "gv", cancelled: true)]));
        await _store.SaveAsync(Course("deleted", sessions: [Session("b-1", "2022-05-25", lecturer: "gv")]));
        await _store.DeleteAsync(new("deleted"));
    }

    [StoreFact]
    public async Task A_save_that_fails_leaves_nothing()
    {
        await _store.SaveAsync(Course("a", "Một"));
        database.Query("ALTER TABLE training_bookings RENAME TO hidden");
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => _store.SaveAsync(Course("a", "Hai")));
        database.Query("ALTER TABLE hidden RENAME TO training_bookings");
        Assert.Equal(1, (await _store.GetAsync(new("a")))!.Revision);
        await AssertFindsAsync(new CourseQuery { Text = "mot" }, "a");
    }

    [StoreFact]
    public void A_store_in_memory_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new TrainingStore(":memory:"));
        Assert.Throws<ArgumentException>(() => new TrainingStore(" "));
    }

    private static IEnumerable<string> Codes(CoursePage page) => page.Courses.Select(course => course.Course.Code.Value);

    private async Task AssertFindsAsync(CourseQuery query, params string[] codes)
        => Assert.Equal(codes, Codes(await _store.FindAsync(query)));

    private async Task AssertClashesAsync(TrainingDocument document, params string[] clashes)
        => Assert.Equal(clashes, (await _store.FindClashesAsync(document)).Select(clash => clash.ToString()));

    private sealed class FixedClock(Instant now) : IClock
    {
        public Instant GetCurrentInstant() => now;
    }
}
